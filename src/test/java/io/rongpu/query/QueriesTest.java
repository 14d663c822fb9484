package io.rongpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.results.Answer;
import io.rongpu.query.results.ResultsFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of {@code queries/}, asked of the sample facts. */
class QueriesTest {

  /** Questions that need a value; the others are asked without any. */
  private static final Map<String, Map<String, String>> ARGUMENTS =
      Map.ofEntries(
          Map.entry("as-of", Map.of("date", "2019-03-10")),
          Map.entry("new-since", Map.of("since", "2026-11-02")),
          Map.entry("articles-of-company", Map.of("company", "星河")),
          Map.entry("claims-with-sentence", Map.of("company", "xinghe")),
          Map.entry("co-investors", Map.of("investor", "北斗")),
          Map.entry("company-profile", Map.of("company", "星河智能")),
          Map.entry("founded-in-year", Map.of("year", "2014")),
          Map.entry("investors-of-company", Map.of("company", "星河智能")),
          Map.entry("portfolio", Map.of("investor", "北斗基金")),
          Map.entry("rounds-of-company", Map.of("company", "星河")),
          Map.entry("shared-investors", Map.of("first", "星河", "second", "蓝鲸")));

  private static DatasetGraph dataset;

  @BeforeAll
  static void load() {
    dataset = SampleDataset.load();
  }

  static Collection<NamedQuery> questions() {
    return NamedQueries.bundled().all();
  }

  @Test
  void thereAreAllTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.substring(0, name.length() - 3))
              .sorted()
              .toList();
      assertThat(questions()).extracting(NamedQuery::name).containsExactlyElementsOf(names);
      assertThat(names).hasSizeGreaterThanOrEqualTo(18);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void opensWithTheQuestionInBothLanguages(NamedQuery question) {
    assertThat(question.zh()).containsPattern("\\p{IsHan}");
    assertThat(question.en()).matches("\\p{ASCII}+");
    assertThat(question.parameters())
        .allSatisfy(
            parameter -> {
              assertThat(parameter.zh()).containsPattern("\\p{IsHan}");
              assertThat(parameter.en()).matches("\\p{ASCII}+");
            });
  }

  @ParameterizedTest
  @MethodSource("questions")
  void usesExactlyTheParametersItDeclaresAndHasATotalOrder(NamedQuery question) {
    Query query = QueryFactory.create(question.text());
    for (Parameter parameter : question.parameters()) {
      if (!parameter.name().equals(Parameter.LIMIT)) {
        assertThat(question.text()).contains("?" + parameter.variable());
      }
    }
    assertThat(question.text().replaceAll("(?m)^#.*$", ""))
        .satisfies(
            text ->
                assertThat(
                        Pattern.compile("\\?param_(\\w+)")
                            .matcher(text)
                            .results()
                            .map(hit -> hit.group(1)))
                    .allMatch(
                        name ->
                            question.parameters().stream().anyMatch(p -> p.name().equals(name))));
    assertThat(query.getOrderBy()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersTheKnownRows(NamedQuery question) throws IOException {
    assertThat(csv(dataset, question)).isEqualTo(expected(question.name()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersTheSameWhateverTheOrderOfTheStore(NamedQuery question) {
    assertThat(csv(reversed(), question)).isEqualTo(csv(dataset, question));
  }

  @Test
  void recentRoundsBeginAtTheGivenDate() {
    assertThat(first("recent-rounds", Map.of("since", "2019-03"), "round"))
        .containsExactly("angel", "", "b");
    assertThat(first("recent-rounds", Map.of("since", "2019-03-11"), "round"))
        .containsExactly("angel", "");
    assertThat(first("recent-rounds", Map.of("since", "2020"), "round")).isEmpty();
  }

  @Test
  void recentRoundsAreOfTheGivenStageHoweverItIsSpelt() {
    for (String spelling : List.of("a-plus", "A+", "A+轮", "a+")) {
      assertThat(first("recent-rounds", Map.of("stage", spelling), "company"))
          .containsExactly("星河智能");
    }
    assertThat(first("recent-rounds", Map.of("stage", "a"), "company")).isEmpty();
  }

  @Test
  void recentRoundsAreOfTheGivenCurrency() {
    assertThat(first("recent-rounds", Map.of("currency", "usd"), "amount"))
        .containsExactly("5000万美元");
  }

  @Test
  void recentRoundsAreOfTheGivenStatus() {
    assertThat(first("recent-rounds", Map.of("status", "rumoured"), "round"))
        .containsExactly("pre-a");
    assertThat(first("recent-rounds", Map.of("status", "Planned"), "investors"))
        .containsExactly("远山资本");
    assertThat(first("recent-rounds", Map.of("status", "Denied"), "company")).isEmpty();
  }

  @Test
  void stageKeepsItsSizesWhenARoundOfItTellsNoAmount() {
    DatasetGraph more = SampleDataset.load();
    Txn.executeWrite(
        more,
        () ->
            RDFDataMgr.read(
                more,
                new StringReader(
                    """
                    BASE <https://w3id.org/rongpu/id/>
                    PREFIX rp: <https://w3id.org/rongpu/ontology#>
                    <round/silent> a rp:FundingRound ; rp:company <company/Orbit> ; rp:status rp:Completed ;
                      rp:roundType <https://w3id.org/rongpu/round-type/a-plus> .
                    """),
                null,
                Lang.TURTLE));
    assertThat(csv(more, NamedQueries.bundled().find("rounds-by-stage")))
        .isEqualTo(
            """
            round,rounds,companies,withAmount,smallestMin,biggestMin
            a-plus,2,2,1,80000000.0,80000000.0
            angel,1,1,1,100000000.0,100000000.0
            b,1,1,0,,
            """);
  }

  @Test
  void plannedAcquisitionWithoutADateIsOfTheDayOfItsReport() {
    assertThat(first("planned-or-rumoured", Map.of("since", "2019-03-11"), "kind"))
        .containsExactly("acquisition", "round");
    assertThat(first("planned-or-rumoured", Map.of("since", "2019-03-12"), "kind")).isEmpty();
  }

  @Test
  void recentRoundsStopAtTheLimit() {
    assertThat(first("recent-rounds", Map.of("limit", "2"), "company"))
        .containsExactly("Orbit", "蓝鲸科技");
  }

  @Test
  void whatHadBeenToldEndsWithTheGivenDayMonthOrYear() {
    assertThat(first("as-of", Map.of("date", "2018"), "round")).containsExactly("a-plus");
    assertThat(first("as-of", Map.of("date", "2018-12-04"), "round")).isEmpty();
    assertThat(first("as-of", Map.of("date", "2019-03"), "round")).hasSize(5);
  }

  @Test
  void aThingIsAsNewAsItsFirstArticle() {
    assertThat(first("new-since", Map.of("since", "2026-11-02T08:00:00+08:00"), "company"))
        .containsExactly("Orbit", "蓝鲸科技", "蓝鲸科技", "Orbit");
    assertThat(first("new-since", Map.of("since", "2026-11-02T00:00:01Z"), "company")).isEmpty();
    assertThat(first("new-since", Map.of("since", "1969-01-01"), "kind")).hasSize(9);
  }

  @Test
  void leagueEndsWithTheGivenYear() {
    assertThat(first("lead-league", Map.of("until", "2018"), "investor")).containsExactly("远山资本");
    assertThat(first("lead-league", Map.of("until", "2019-03"), "investor"))
        .containsExactly("北斗基金", "远山资本");
    assertThat(first("lead-league", Map.of("until", "2018-12-04"), "investor")).isEmpty();
  }

  @Test
  void companyIsFoundByIriAliasOrPartInAnyCase() {
    for (String name :
        List.of("https://w3id.org/rongpu/id/company/星河智能", "星河", "XINGHE", "河智", "Xinghe AI")) {
      assertThat(first("rounds-of-company", Map.of("company", name), "company"))
          .as(name)
          .containsExactly("星河智能", "星河智能");
    }
    assertThat(first("rounds-of-company", Map.of("company", "星 河"), "company")).isEmpty();
  }

  @Test
  void portfolioTellsAHoldingWithoutARound() {
    assertThat(first("portfolio", Map.of("investor", "腾飞"), "role"))
        .containsExactly("investor", "holding");
  }

  @Test
  void conflictsAreOfTheGivenCompany() {
    assertThat(first("conflicting-reports", Map.of("company", "xinghe"), "value"))
        .containsExactly("5000万美元", "6000万美元");
    assertThat(first("conflicting-reports", Map.of("company", "Orbit"), "value")).isEmpty();
  }

  @Test
  void aDealThatChangedHasTheReportsOfEachStatusTheEarliestFirst() {
    assertThat(first("round-history", Map.of("company", "星河"), "status"))
        .containsExactly("Rumoured", "Completed");
    assertThat(first("round-history", Map.of(), "believed")).containsExactly("false", "true");
    assertThat(first("round-history", Map.of("company", "Orbit"), "status")).isEmpty();
  }

  @Test
  void aTotalIsHeldAgainstTheRoundsOfItsCurrencyUpToItsArticle() {
    Map<String, String> company = Map.of("company", "星河");
    assertThat(first("totals-vs-rounds", company, "told")).containsExactly("1.2亿元");
    assertThat(first("totals-vs-rounds", company, "rounds")).containsExactly("1");
    assertThat(first("totals-vs-rounds", company, "unsized")).containsExactly("1");
    assertThat(first("totals-vs-rounds", company, "sumMax")).containsExactly("100000000.0");
    assertThat(first("totals-vs-rounds", company, "missing")).containsExactly("20000000.0");
    assertThat(first("totals-vs-rounds", company, "beyond")).containsExactly("0.0");
  }

  @Test
  void moversAreOfTheGivenPersonOrOrganization() {
    assertThat(first("people-on-the-move", Map.of("person", "赵"), "to")).containsExactly("Orbit");
    assertThat(first("people-on-the-move", Map.of("organization", "orbit"), "person"))
        .containsExactly("赵敏");
  }

  @Test
  void linksAreOfEitherSide() {
    assertThat(first("belongs-to", Map.of("organization", "腾飞"), "one"))
        .containsExactly("北斗基金", "华桥资本");
    assertThat(first("belongs-to", Map.of("organization", "北斗"), "of")).containsExactly("腾飞集团");
    assertThat(first("belongs-to", Map.of("organization", "Orbit"), "of")).isEmpty();
  }

  @Test
  void acquisitionsAreOfTheGivenSide() {
    assertThat(first("acquisitions", Map.of("company", "orbit"), "target"))
        .containsExactly("Orbit");
    assertThat(first("acquisitions", Map.of("company", "腾飞"), "target"))
        .containsExactly("蓝鲸科技", "Orbit");
  }

  private static List<String> first(String name, Map<String, String> arguments, String column) {
    Answer.Rows rows =
        (Answer.Rows) new QueryRunner(dataset).answer(NamedQueries.bundled().find(name), arguments);
    return rows.rows().stream()
        .map(row -> row.get(column))
        .map(value -> value == null ? "" : value.getLiteralLexicalForm())
        .toList();
  }

  private static String csv(DatasetGraph facts, NamedQuery question) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(facts)
        .write(question, ARGUMENTS.getOrDefault(question.name(), Map.of()), ResultsFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = QueriesTest.class.getResourceAsStream("expected/" + name + ".csv")) {
      assertThat(in).as("expected rows of %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static DatasetGraph reversed() {
    List<Quad> quads = new ArrayList<>(Txn.calculateRead(dataset, () -> dataset.stream().toList()));
    quads.sort(Comparator.comparing(Quad::toString));
    Collections.reverse(quads);
    DatasetGraph other = DatasetGraphFactory.createGeneral();
    quads.forEach(other::add);
    return other;
  }
}
