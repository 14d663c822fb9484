package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class SortedQuadsTest {

  @Test
  void sortsTheSameInFilesAsInMemory() {
    DatasetGraph dataset = Sample.dataset();
    List<Quad> inMemory = sorted(dataset, true, 1_000);

    assertThat(sorted(Sample.shuffled(dataset, 1), true, 3)).isEqualTo(inMemory);
    assertThat(inMemory).hasSize((int) dataset.stream().count());
  }

  @Test
  void putsTheDefaultGraphFirstAndTypesBeforeOtherProperties() {
    List<Quad> quads = sorted(Sample.dataset(), true, 1_000);

    assertThat(quads.get(0).isDefaultGraph()).isTrue();
    assertThat(quads.get(quads.size() - 1).isDefaultGraph()).isFalse();
    assertThat(quads.get(0).getObject().getURI()).endsWith("MonetaryAmount");
  }

  @Test
  void unitesGraphsWithoutRepeats() {
    DatasetGraph dataset =
        Sample.parse("ex:a ex:p 1 . ex:g { ex:a ex:p 1, 2 } ex:h { ex:a ex:p 2 }");

    assertThat(sorted(dataset, false, 1_000)).hasSize(2).allMatch(Quad::isDefaultGraph);
    assertThat(sorted(dataset, false, 1)).hasSize(2);
  }

  @Test
  void canBePassedOverAgain() {
    try (SortedQuads quads = SortedQuads.of(Sample.dataset().find(), true, 2)) {
      List<Quad> first = new ArrayList<>();
      quads.forEach(first::add);
      List<Quad> second = new ArrayList<>();
      quads.forEach(second::add);
      assertThat(second).isEqualTo(first).isNotEmpty();
    }
  }

  private static List<Quad> sorted(DatasetGraph dataset, boolean keepsGraphs, int inMemory) {
    try (SortedQuads quads = SortedQuads.of(dataset.find(), keepsGraphs, inMemory)) {
      List<Quad> list = new ArrayList<>();
      quads.forEach(list::add);
      return list;
    }
  }
}
