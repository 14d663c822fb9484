package io.rongpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import io.rongpu.query.results.Answer;
import io.rongpu.query.results.ResultsFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final DatasetGraph DATASET = SampleDataset.load();

  private final QueryRunner runner = new QueryRunner(DATASET);

  @Test
  void namesAMissingParameterAndTheRightOnes() {
    assertThatThrownBy(() -> runner.answer(bundled("articles-of-company"), Map.of()))
        .isInstanceOf(RongpuException.class)
        .hasMessage(
            "Query articles-of-company needs the parameter company; its parameters:"
                + " company: string, required; limit: integer, default 50.");
  }

  @Test
  void namesAnUnknownParameterAndTheRightOnes() {
    assertThatThrownBy(() -> runner.answer(bundled("articles-of-company"), Map.of("compny", "星河")))
        .isInstanceOf(RongpuException.class)
        .hasMessage(
            "Query articles-of-company has no parameter compny; its parameters:"
                + " company: string, required; limit: integer, default 50.");
  }

  @Test
  void saysThatThereAreNoParameters() {
    assertThatThrownBy(() -> runner.answer(NamedQuery.of("mine", "ASK {}"), Map.of("a", "b")))
        .hasMessage("Query mine has no parameter a; it has no parameters.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          since | 2019-13 | a date such as 2018-12-05, 2018-12 or 2018
          since | 2019-02-30 | a date such as 2018-12-05, 2018-12 or 2018
          since | 2019-00-01 | a date such as 2018-12-05, 2018-12 or 2018
          since | yesterday | a date such as 2018-12-05, 2018-12 or 2018
          since | 2019' | a date such as 2018-12-05, 2018-12 or 2018
          limit | many | a whole number such as 20
          limit | -1 | a whole number such as 20
          limit | 1e3 | a whole number such as 20
          stage | '' | a text
          """)
  void saysWhatARightValueLooksLike(String name, String value, String expectation) {
    assertThatThrownBy(() -> runner.answer(bundled("recent-rounds"), Map.of(name, value)))
        .isInstanceOf(RongpuException.class)
        .hasMessageStartingWith(
            "Query recent-rounds takes for "
                + name
                + " "
                + expectation
                + ", not \""
                + value
                + "\"; its parameters: since: date, optional; ");
  }

  @Test
  void refusesALimitThatNoComputerHolds() {
    assertThatThrownBy(
            () -> runner.answer(bundled("recent-rounds"), Map.of("limit", "9".repeat(30))))
        .hasMessageStartingWith("Query recent-rounds takes a smaller number for limit;");
  }

  @Test
  void keepsErrorsInOneLine() {
    assertThatThrownBy(() -> runner.answer(bundled("recent-rounds"), Map.of("since", "a\nb")))
        .hasMessageContaining("\"a b\"");
    assertThatThrownBy(() -> runner.answer(NamedQuery.of("mine", "SELECT *\n{ ?s\n"), Map.of()))
        .hasMessageStartingWith("Query mine is not SPARQL: line ")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT * { ?s ?p } | line 1, column 18: "}" can't stand here
          SELECT * { ?s ?p ?o | line 1, column 19: it ends too early
          SELECT * { ?s nope:p ?o } | line 1, column 15: Unresolved prefixed name: nope:p
          SELEKT * { ?s ?p ?o } | line 1, column 7: no SPARQL after "SELEKT"
          """)
  void tellsPlaceAndWordOfASyntaxErrorInAShortLine(String text, String fault) {
    assertThatThrownBy(() -> runner.answer(NamedQuery.of("--query", text), Map.of()))
        .hasMessageStartingWith("Query --query is not SPARQL: " + fault)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).doesNotContain("\n"));
  }

  @Test
  void knowsTheHousePrefixesWithoutADeclaration() {
    assertThat(
            runner.answer(
                NamedQuery.of(
                    "q",
                    "ASK { ?r a rp:FundingRound ; rp:roundType round-type:angel ;"
                        + " rp:company/skos:prefLabel 'Orbit'@en"
                        + " FILTER NOT EXISTS { ?r rdf:a|rdfs:b|schema:c|prov:d|org:e|oa:f xsd:g } }"),
                Map.of()))
        .isEqualTo(new Answer.Truth(true));
    assertThatThrownBy(
            () -> runner.answer(NamedQuery.of("q", "INSERT DATA { rp:a rp:b rp:c }"), Map.of()))
        .hasMessageStartingWith("Query q is an update;");
  }

  @Test
  void prefixOfTheTextGoesBeforeTheHousePrefix() {
    assertThat(
            runner.answer(
                NamedQuery.of("q", "PREFIX rp: <urn:mine:> ASK { ?r a rp:FundingRound }"),
                Map.of()))
        .isEqualTo(new Answer.Truth(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } DROP ALL #",
        "' } ; DROP ALL",
        "\\\" ) || true || (\"",
        "\") } #",
        "}",
        "{",
        "?param_company",
        "\\",
        "星河\"@zh",
        "\"\"\"",
        "<urn:x>",
        "a\nb",
        "%"
      })
  void takesHostileValuesAsValues(String value) {
    Txn.executeRead(DATASET, () -> assertThat(DATASET.isEmpty()).isFalse());
    assertThat(rows(bundled("rounds-of-company"), Map.of("company", value))).isEmpty();
    assertThat(rows(echo(), Map.of("value", value))).containsExactly(value);
    Txn.executeRead(DATASET, () -> assertThat(DATASET.isEmpty()).isFalse());
  }

  @Property(seed = "20261124", tries = 200)
  void givesBackEveryTextThatIsNotBlank(@ForAll String value) {
    if (!value.isBlank()) {
      assertThat(new QueryRunner(DATASET).answer(echo(), Map.of("value", value)))
          .isInstanceOfSatisfying(
              Answer.Rows.class,
              rows ->
                  assertThat(rows.rows().get(0).get("v").getLiteralLexicalForm())
                      .isEqualTo(value.strip()));
    }
  }

  @Test
  void bindsEveryTypeAsItsOwnKindOfValue() {
    NamedQuery query =
        NamedQuery.of(
            "types",
            """
            # param s: string, required
            # param i: integer, required
            # param d: date, required
            # param m: month, required
            # param u: iri, required
            SELECT ?v { VALUES ?n { 1 2 3 4 5 }
              BIND(IF(?n = 1, DATATYPE(?param_s), IF(?n = 2, DATATYPE(?param_i),
                IF(?n = 3, DATATYPE(?param_d), IF(?n = 4, DATATYPE(?param_m), ?param_u)))) AS ?v) }
            ORDER BY ?n
            """);
    Map<String, String> arguments =
        Map.of("s", "x", "i", "7", "d", "2019", "m", "2019-03", "u", "rp:Company");
    assertThat(((Answer.Rows) runner.answer(query, arguments)).rows())
        .extracting(row -> row.get("v").getURI())
        .containsExactly(
            "http://www.w3.org/2001/XMLSchema#string",
            "http://www.w3.org/2001/XMLSchema#integer",
            "http://www.w3.org/2001/XMLSchema#gYear",
            "http://www.w3.org/2001/XMLSchema#gYearMonth",
            "https://w3id.org/rongpu/ontology#Company");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an iri", "relative", "https://x> } #", "rp:<x>", ""})
  void refusesWhatIsNoIri(String value) {
    NamedQuery query = NamedQuery.of("q", "# param u: iri, required\nASK { ?param_u ?p ?o }");
    assertThatThrownBy(() -> runner.answer(query, Map.of("u", value)))
        .isInstanceOf(RongpuException.class)
        .hasMessageStartingWith("Query q takes for u an IRI such as ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP ALL",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "# zh: 删\nDELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>"
      })
  void refusesUpdates(String text) {
    assertThatThrownBy(() -> runner.answer(NamedQuery.of("mine", text), Map.of()))
        .isInstanceOf(RongpuException.class)
        .hasMessage("Query mine is an update; queries only read. Use `rongpu load`.");
  }

  @Test
  void answersAskConstructAndDescribe() {
    assertThat(runner.answer(NamedQuery.of("q", "ASK { ?s ?p ?o }"), Map.of()))
        .isEqualTo(new Answer.Truth(true));
    Answer constructed =
        runner.answer(NamedQuery.of("q", "CONSTRUCT { <urn:a> <urn:b> 1 } WHERE {}"), Map.of());
    assertThat(((Answer.Statements) constructed).graph().size()).isEqualTo(1);
    Answer described =
        runner.answer(
            NamedQuery.of("q", "DESCRIBE <https://w3id.org/rongpu/id/place/杭州>"), Map.of());
    assertThat(((Answer.Statements) described).graph().size()).isPositive();
  }

  @Test
  void setsTheLimitOfASubqueryThatHasOneAndLeavesTheOthers() {
    NamedQuery query =
        NamedQuery.of(
            "q",
            """
            # param limit: integer, optional
            SELECT ?a ?b { { SELECT ?a { VALUES ?a { 1 2 3 } } ORDER BY ?a LIMIT 1 }
              { SELECT ?b { VALUES ?b { 4 5 } } } } ORDER BY ?a ?b
            """);
    assertThat(((Answer.Rows) runner.answer(query, Map.of())).rows()).hasSize(2);
    assertThat(((Answer.Rows) runner.answer(query, Map.of("limit", "3"))).rows())
        .extracting(row -> row.get("a").getLiteralLexicalForm())
        .containsExactly("1", "1", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          default 2 | SELECT ?a { VALUES ?a { 7 8 9 } } ORDER BY ?a | 2
          default 3 | SELECT ?a { VALUES ?a { 7 8 9 } } ORDER BY ?a | -1
          optional | SELECT ?a { VALUES ?a { 7 8 9 } } ORDER BY ?a LIMIT 2 | -1
          default 2 | CONSTRUCT { <urn:a> <urn:b> ?a } { VALUES ?a { 7 8 9 } } ORDER BY ?a | -1
          """)
  void tellsTheLimitThatCutRowsOff(String need, String text, long limit) {
    NamedQuery query = NamedQuery.of("q", "# param limit: integer, " + need + "\n" + text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(runner.write(query, Map.of(), ResultsFormat.TEXT, out).limit().orElse(-1))
        .isEqualTo(limit);
    assertThat(
            out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("PREFIX"))
                .filter(line -> line.matches(".*\\b9\\b.*")))
        .hasSize(need.endsWith("3") ? 1 : 0);
  }

  @Test
  void stopsWhenTheTimeIsUp() {
    QueryRunner impatient = new QueryRunner(DATASET, Duration.ofMillis(50));
    NamedQuery endless =
        NamedQuery.of(
            "endless", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThatThrownBy(() -> impatient.answer(endless, Map.of()))
        .isInstanceOf(RongpuException.class)
        .hasMessage(
            "Query endless took longer than 0.05 s and was stopped; ask for less or allow more"
                + " time.");
  }

  @Test
  void readsWithinTheCallersTransaction() {
    Txn.executeRead(
        DATASET,
        () ->
            assertThat(runner.answer(NamedQuery.of("q", "ASK { ?s ?p ?o }"), Map.of()))
                .isEqualTo(new Answer.Truth(true)));
    assertThat(DATASET.isInTransaction()).isFalse();
  }

  private List<String> rows(NamedQuery query, Map<String, String> arguments) {
    return ((Answer.Rows) runner.answer(query, arguments))
        .rows().stream().map(row -> row.get("v")).map(v -> v.getLiteralLexicalForm()).toList();
  }

  private static NamedQuery echo() {
    return NamedQuery.of(
        "echo", "# param value: string, required\nSELECT ?v { BIND(?param_value AS ?v) }");
  }

  private static NamedQuery bundled(String name) {
    return NamedQueries.bundled().find(name);
  }
}
