package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundedObjectReaderTest {

  @Test
  void readsTheNameBehindTheVerb() {
    assertThat(list("周明创立了云杉科技。", "了云杉科技")).containsExactly("云杉科技");
  }

  @Test
  void readsAllNamesOfAList() {
    assertThat(list("周明先后创立云杉科技、海屿科技和白杨科技。", "云杉科技、海屿科技和白杨科技"))
        .containsExactly("云杉科技", "海屿科技", "白杨科技");
  }

  @Test
  void readsNothingWhenTheFirstNamesNoCompany() {
    assertThat(list("周明创立了这家公司、海屿科技。", "了这家公司、海屿科技")).isEmpty();
  }

  @Test
  void aKnownNameEndsWhereItIsKnownToEnd() {
    ReadText read = ReadText.of("海屿很大。周明创立海屿非常辛苦。").knowing("海屿");

    assertThat(
            ReadText.text(
                new FoundedObjectReader(read.context(), read.employers())
                    .first(read.sentence(1), read.span("海屿非常辛苦"))))
        .isEqualTo("海屿");
  }

  private static List<String> list(String text, String phrase) {
    ReadText read = ReadText.of(text);
    return ReadText.texts(
        new FoundedObjectReader(read.context(), read.employers())
            .list(read.sentence(), read.span(phrase)));
  }
}
