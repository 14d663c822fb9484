package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "kg.ttl, ttl",
    "kg.nt, nt",
    "kg.nq.gz, nq",
    "a.b/kg.trig, trig",
    "kg.jsonld, jsonld",
    "KG.CSV, csv",
    "kg.graphml.gz, graphml"
  })
  void endingOfAFileTellsItsFormat(String file, String format) {
    assertThat(Exporters.forFile(file)).extracting(Exporter::name).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "kg", "csv", "kg.csv.bak", "kg.gz"})
  void otherEndingsTellNone(String file) {
    assertThat(Exporters.forFile(file)).isNull();
  }
}
