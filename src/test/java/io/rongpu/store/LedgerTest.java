package io.rongpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Iris;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private final StoreWriter writer =
      new StoreWriter(
          DatasetGraphFactory.create(),
          new GraphNames(Iris.standard()),
          Path.of("."),
          java.time.Clock.systemUTC());

  @Test
  void givesBackWhatWasPutByKey() {
    InputEntry refused = InputEntry.refused("坏/空 文件.md", "e3b0", "f", "the file is empty");
    InputEntry read = InputEntry.read("a.jsonl", "ab12", "f", List.of("a/2", "a/1", "a/2"));
    writer.putInput(refused);
    writer.putInput(read);

    assertThat(writer.inputs()).containsExactly(entry(read), entry(refused));
    assertThat(writer.input("a.jsonl").articles()).containsExactly("a/1", "a/2");
    assertThat(writer.input("坏/空 文件.md").refusal()).isEqualTo("the file is empty");
    assertThat(writer.input("坏/空 文件.md").isRefused()).isTrue();
  }

  @Test
  void knowsNothingOfAnInputNeverSeen() {
    assertThat(writer.input("a")).isNull();
    assertThat(writer.inputs()).isEmpty();
  }

  @Test
  void replacesTheWholeEntryOfAnInput() {
    writer.putInput(InputEntry.refused("k", "1", "f", "bad"));
    writer.putInput(InputEntry.read("k", "2", "g", List.of("k")));

    assertThat(writer.input("k")).isEqualTo(InputEntry.read("k", "2", "g", List.of("k")));
    assertThat(writer.input("k").isRefused()).isFalse();
  }

  @Test
  void forgetsOneInput() {
    writer.putInput(InputEntry.read("k", "2", "g", List.of("k")));
    writer.putInput(InputEntry.read("kk", "2", "g", List.of("kk")));

    writer.removeInput("k");

    assertThat(writer.inputs().keySet()).containsExactly("kk");
  }

  @Test
  void isNoArticleAndNoLoadedGraph() {
    writer.putInput(InputEntry.read("k", "2", "g", List.of("k")));

    assertThat(writer.articles()).isEmpty();
    assertThat(writer.loaded()).isEmpty();
    assertThat(writer.sizes()).isEqualTo(new Sizes(0, 0, 0, 0, 0, 1));
  }

  @Test
  void isCurrentOnlyForTheSameBytesAndTheSameCode() {
    InputEntry entry = InputEntry.read("k", "ab", "f", List.of());

    assertThat(entry.isCurrent("ab", "f")).isTrue();
    assertThat(entry.isCurrent("ab", "g")).isFalse();
    assertThat(entry.isCurrent("ac", "f")).isFalse();
    assertThatThrownBy(() -> InputEntry.read("", "ab", "f", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static java.util.Map.Entry<String, InputEntry> entry(InputEntry entry) {
    return java.util.Map.entry(entry.key(), entry);
  }
}
