package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class JsonLdExporterTest extends ExporterContract {

  @Override
  Exporter exporter() {
    return Exporters.named("jsonld");
  }

  @Override
  Lang lang() {
    return Lang.JSONLD;
  }

  @Test
  void hasAContextAndAnObjectForEverySubject() {
    String text =
        export(
            Sample.parse(
                """
                <https://w3id.org/rongpu/id/company/甲> a rp:Company ; skos:prefLabel "甲"@zh, "A"@en ;
                  rp:x ex:b, "say \\"hi\\"\\n", 5 .
                ex:g { ex:b ex:p ex:c . }
                """),
            Layer.ALL);

    assertThat(text)
        .isEqualTo(
            """
            {
             "@context": {
              "company": "https://w3id.org/rongpu/id/company/",
              "rp": "https://w3id.org/rongpu/ontology#",
              "skos": "http://www.w3.org/2004/02/skos/core#"
             },
             "@graph": [
              {
               "@id": "company:甲",
               "@type": "rp:Company",
               "skos:prefLabel": [
                {
                 "@language": "en",
                 "@value": "A"
                },
                {
                 "@language": "zh",
                 "@value": "甲"
                }
               ],
               "rp:x": [
                {
                 "@id": "https://example.org/b"
                },
                "say \\"hi\\"\\n",
                {
                 "@type": "http://www.w3.org/2001/XMLSchema#integer",
                 "@value": "5"
                }
               ]
              },
              {
               "@id": "https://example.org/g",
               "@graph": [
                {
                 "@id": "https://example.org/b",
                 "https://example.org/p": {
                  "@id": "https://example.org/c"
                 }
                }
               ]
              }
             ]
            }
            """);
  }
}
