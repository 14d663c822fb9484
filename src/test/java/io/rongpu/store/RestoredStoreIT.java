package io.rongpu.store;

import static io.rongpu.store.Graphs.turtle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.rdf.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoredStoreIT {

  @TempDir Path temp;

  @Test
  void leavesNoFolderWhenItFailsInOneThatWasMissing() {
    Path dir = temp.resolve("kg");

    assertThatThrownBy(() -> fail(dir)).hasMessage("cut off");

    assertThat(dir).doesNotExist();
  }

  @Test
  void leavesAnEmptyFolderWhenItFailsInOneThatCanBeFilledAgain() throws IOException {
    Path dir = Files.createDirectory(temp.resolve("kg"));

    assertThatThrownBy(() -> fail(dir)).hasMessage("cut off");

    assertThat(dir).isEmptyDirectory();
    try (RestoredStore store = RestoredStore.begin(dir)) {
      store.fill(quads());
      store.putBeside("decisions.tsv", "x");
      store.finish(Iris.standard(), WrittenBy.present());
    }
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Integer>read(r -> r.knowledge().size())).isEqualTo(2);
      assertThat(dir.resolve("decisions.tsv")).hasContent("x");
    }
  }

  /** A file of decisions of another store would change what a first build knows. */
  @Test
  void leavesNothingBesideAStoreThatIsMadeWhereItWasKilled() throws IOException {
    Path dir = temp.resolve("kg");
    Files.createDirectory(dir);
    Files.writeString(dir.resolve("mine.tsv"), "x");
    Files.writeString(dir.resolve("decisions.tsv"), "x");
    Files.writeString(
        dir.resolve("rongpu-store.begun"), "beside=decisions.tsv\nbeside=gone.tsv\n# cut in a no");

    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      assertThat(store.<Integer>read(r -> r.knowledge().size())).isZero();
    }

    assertThat(dir.resolve("decisions.tsv")).doesNotExist();
    assertThat(dir.resolve("mine.tsv")).exists();
    assertThat(dir.resolve("rongpu-store.begun")).doesNotExist();
  }

  @Test
  void touchesNoFileThatSomebodyPutThereMeanwhile() throws IOException {
    Path dir = temp.resolve("kg");
    try (RestoredStore store = RestoredStore.begin(dir)) {
      store.fill(quads());
      Files.writeString(dir.resolve("mine.txt"), "x");
    }
    assertThat(dir).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    try (var files = Files.list(dir)) {
      assertThat(files).hasSize(1);
    }
  }

  private static void fail(Path dir) {
    try (RestoredStore store = RestoredStore.begin(dir)) {
      store.putBeside("decisions.tsv", "x");
      store.fill(Iter.concat(quads(), failing()));
    }
  }

  private static Iterator<Quad> quads() {
    return Iter.map(
        turtle("ex:a ex:p 1, 2 .").find(), triple -> new Quad(Quad.defaultGraphIRI, triple));
  }

  private static Iterator<Quad> failing() {
    return Iter.map(
        quads(),
        quad -> {
          throw new IllegalStateException("cut off");
        });
  }
}
