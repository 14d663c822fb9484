package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportersTest {

  @Test
  void hasTheFormatsOfTheCommandLine() {
    assertThat(Exporters.all())
        .extracting(Exporter::name)
        .containsExactly("ttl", "nt", "nq", "trig", "jsonld", "csv", "graphml");
  }

  @Test
  void knowsNoOther() {
    assertThat(Exporters.named("rdf")).isNull();
  }
}
