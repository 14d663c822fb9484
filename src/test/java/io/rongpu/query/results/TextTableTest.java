package io.rongpu.query.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.NamedQuery;
import io.rongpu.query.QueryRunner;
import io.rongpu.rdf.Vocabulary;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void countsWideCharactersAsTwoColumns() {
    assertThat(
            table(
                """
                SELECT * { VALUES (?company ?n ?date) {
                  ("字节跳动" 12 "2018-12-05"^^xsd:date) ("AB" 3 "2018"^^xsd:gYear) } }"""))
        .isEqualTo(
            """
            company    n  date
            ────────  ──  ──────────
            字节跳动  12  2018-12-05
            AB         3  2018
            """);
  }

  @Test
  void writesDecimalsWithoutExponentOrNeedlessZeros() {
    assertThat(table("SELECT * { VALUES ?v { 100000000.0 0.950 0.0 -2.50 7 } }"))
        .isEqualTo(
            """
                    v
            ─────────
            100000000
                 0.95
                    0
                 -2.5
                    7
            """);
  }

  @Test
  void shortensIrisByTheLongestPrefix() {
    assertThat(
            table(
                "SELECT * { VALUES ?v { rp:Company rp: <http://x.example/%E6> skos:prefLabel } }"))
        .contains("\nrp:Company\n")
        .contains("\n<https://w3id.org/rongpu/ontology#>\n")
        .contains("\n<http://x.example/%E6>\n")
        .contains("\nskos:prefLabel\n");
  }

  @Test
  void leavesOutLanguageAndQuotesAndKeepsToOneLine() {
    assertThat(table("SELECT * { VALUES ?v { \"小米\"@zh \"a\\n\\tb\" \"q\\\"q\" } }"))
        .isEqualTo("v\n────\n小米\na b\nq\"q\n");
  }

  @Test
  void cutsLongCellsAtAWholeCharacter() {
    String line = table("SELECT (\"" + "长".repeat(40) + "\" AS ?v) {}").lines().toList().get(2);
    assertThat(line).isEqualTo("长".repeat(23) + "…");
    String fits = table("SELECT (\"" + "长".repeat(24) + "\" AS ?v) {}").lines().toList().get(2);
    assertThat(fits).isEqualTo("长".repeat(24));
  }

  @Test
  void leavesUnboundCellsEmpty() {
    assertThat(table("SELECT * { VALUES (?a ?b) { (UNDEF 1) (2 UNDEF) } }"))
        .isEqualTo(
            """
            a  b
            ─  ─
               1
            2
            """);
  }

  @Test
  void saysThatThereAreNoRows() {
    assertThat(table("SELECT * { VALUES ?v {} }")).isEqualTo("(no rows)\n");
  }

  @Test
  void countsColumnsOfEveryKindOfCharacter() {
    assertThat(DisplayWidth.of("abc")).isEqualTo(3);
    assertThat(DisplayWidth.of("融谱")).isEqualTo(4);
    assertThat(DisplayWidth.of("（A＋）")).isEqualTo(7);
    assertThat(DisplayWidth.of("한글かな")).isEqualTo(8);
    assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    assertThat(DisplayWidth.of("e\u0301\u200B")).isEqualTo(1);
    assertThat(DisplayWidth.of("·“”")).isEqualTo(3);
    assertThat(DisplayWidth.of("ｱ")).isEqualTo(1);
    assertThat(DisplayWidth.cut("𠮷𠮷𠮷", 5)).isEqualTo("𠮷𠮷…");
  }

  private static String table(String query) {
    String prefixes =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
            + " PREFIX rp: <https://w3id.org/rongpu/ontology#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    Answer answer =
        new QueryRunner(DatasetGraphFactory.createTxnMem())
            .answer(NamedQuery.of("q", prefixes + query), Map.of());
    return new TextTable(Vocabulary.PREFIXES).render((Answer.Rows) answer);
  }
}
