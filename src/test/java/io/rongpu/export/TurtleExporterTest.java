package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class TurtleExporterTest extends ExporterContract {

  @Override
  Exporter exporter() {
    return BlocksExporter.turtle();
  }

  @Override
  Lang lang() {
    return Lang.TURTLE;
  }

  @Test
  void isFitForDiff() {
    DatasetGraph dataset =
        Sample.parse(
            """
            BASE <https://w3id.org/rongpu/id/>
            <company/乙> skos:prefLabel "乙"@zh, "B"@en ; a rp:Company ; rp:founder <person/丙> .
            <company/甲> a rp:Company ; rp:foundingDate 2 ; rp:x 1, 0.5, true .
            """);

    assertThat(export(dataset, Layer.KNOWLEDGE))
        .isEqualTo(
            """
            PREFIX company: <https://w3id.org/rongpu/id/company/>
            PREFIX person: <https://w3id.org/rongpu/id/person/>
            PREFIX rp: <https://w3id.org/rongpu/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            company:乙  a  rp:Company;
                    skos:prefLabel  "B"@en;
                    skos:prefLabel  "乙"@zh;
                    rp:founder  person:丙 .

            company:甲  a  rp:Company;
                    rp:foundingDate  2;
                    rp:x  0.5;
                    rp:x  1;
                    rp:x  true .
            """);
  }

  @Test
  void writesATextOfManyLinesAsSuch() {
    assertThat(export(Sample.dataset(), Layer.CLAIMS)).contains("\"\"\"图灵量子完成融资\n“本轮”由");
  }

  @Test
  void changesOneLineWhenOneStatementIsAdded() {
    DatasetGraph dataset = Sample.dataset();
    String before = export(dataset, Layer.KNOWLEDGE);
    dataset.add(
        Sample.parse("<https://w3id.org/rongpu/id/company/图灵量子> rp:aVeryLongPropertyName '图灵'@zh .")
            .find()
            .next());

    assertThat(export(dataset, Layer.KNOWLEDGE).lines().count())
        .isEqualTo(before.lines().count() + 1);
    assertThat(export(dataset, Layer.KNOWLEDGE).lines().toList())
        .containsAll(before.lines().toList());
  }

  @Test
  void declaresOnlyThePrefixesItUses() {
    assertThat(export(Sample.parse("ex:a ex:p 'x', 1, 0.5, true ."), Layer.ALL))
        .doesNotContain("PREFIX");
    assertThat(
            export(
                Sample.parse("ex:a ex:p '2018'^^<http://www.w3.org/2001/XMLSchema#gYear> ."),
                Layer.ALL))
        .startsWith("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n\n");
  }
}
