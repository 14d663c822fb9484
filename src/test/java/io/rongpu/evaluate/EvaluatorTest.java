package io.rongpu.evaluate;

import static io.rongpu.evaluate.Claims.evaluation;
import static io.rongpu.evaluate.Claims.named;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counting, on claims whose figures can be counted by hand. */
class EvaluatorTest {

  private static final String NAMES =
      named(":yun", "云杉", "Spruce Robotics")
          + named(":cang", "苍梧")
          + named(":hong", "红松资本")
          + named(":bai", "白杨创投")
          + named(":lin", "林一");
  private static final String GOLD_A =
      """
      {'company': ['云杉机器人', 'SpruceRobotics'], 'type': 'A+', 'amount': {'text': '近亿元',
       'min': 80000000, 'max': 100000000, 'currency': 'CNY'}, 'lead': [['红松资本']],
       'investors': [['红松资本'], ['白杨']], 'advisors': [], 'date': '2026-03-12',
       'status': 'completed', 'valuation': null, 'headline': true}""";
  private static final String READ_A =
      """
      :round a rp:FundingRound ; rp:company :yun ; rp:roundType rt:a-plus ; rp:amount :money ;
        rp:leadInvestor :hong ; rp:investor :hong, :bai ; rp:status rp:Completed ;
        rp:announcedDate "2026-03-10"^^xsd:date .
      :money rp:minValue 80000000.0 ; rp:maxValue 100500000.0 ; rp:currency "CNY" ;
        rp:verbatim "近亿元" .
      """;

  @Test
  void countsEveryArgumentOfAPairOfRounds() {
    Evaluation told = evaluation(rounds(GOLD_A), NAMES + READ_A);

    assertThat(told.of(Role.COMPANY)).isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.TYPE)).isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.AMOUNT)).isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.LEAD)).isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.INVESTOR)).as("白杨创投 is not 白杨").isEqualTo(new Count(1, 2, 2));
    assertThat(told.of(Role.DATE)).as("two days apart").isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.STATUS)).isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.VALUATION)).isEqualTo(Count.NONE);
    assertThat(told.deal()).isEqualTo(new Count(6, 7, 7));
    assertThat(told.deal().f1()).isEqualTo(6 / 7.0);
    assertThat(told.articles()).isEqualTo(1);
    assertThat(told.withoutClaims()).isZero();
  }

  @Test
  void countsAnInventedRoundAsWrongAndAMissedOneAsMissed() {
    String other = GOLD_A.replace("云杉机器人", "苍梧").replace("SpruceRobotics", "Cangwu");
    Evaluation told = evaluation(rounds(other), NAMES + READ_A);

    assertThat(told.deal()).isEqualTo(new Count(0, 7, 7));
    assertThat(told.deal().f1()).isZero();
    assertThat(told.of(Role.STATUS)).isEqualTo(new Count(0, 1, 1));
    assertThat(told.mistakes().get(0).mistakes())
        .extracting(Mistake::kind, Mistake::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Mistake.Kind.WRONG, "round"),
            org.assertj.core.groups.Tuple.tuple(Mistake.Kind.MISSED, "round"));
  }

  @Test
  void pairsRoundsOfOneCompanySoThatMostAgrees() {
    String goldB = GOLD_A.replace("'A+'", "'B'").replace("2026-03-12", "2025");
    String readB =
        ":b a rp:FundingRound ; rp:company :yun ; rp:roundType rt:b ; rp:status rp:Completed .\n";
    Evaluation told = evaluation(rounds(goldB + ", " + GOLD_A), NAMES + readB + READ_A);

    assertThat(told.of(Role.TYPE)).isEqualTo(new Count(2, 2, 2));
    assertThat(told.of(Role.DATE)).isEqualTo(new Count(1, 1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 2026-03-13, 0, 1, 1",
    "2026-03-10, 2026-03, 1, 1, 1",
    "2026, 2026-03, 0, 1, 1",
    "2026, , 0, 0, 0",
    ", 2026, 0, 0, 1"
  })
  void comparesDatesAtThePrecisionExpected(
      String read, String gold, int hits, int predicted, int expected) {
    String date = gold == null ? "null" : "'" + gold + "'";
    String told = read == null ? "" : " ; rp:announcedDate \"" + read + "\"";
    Evaluation evaluation =
        evaluation(
            rounds("{'company': ['云杉'], 'type': 'A', 'date': " + date + "}"),
            NAMES + ":r a rp:FundingRound ; rp:company :yun ; rp:roundType rt:a" + told + " .");

    assertThat(evaluation.of(Role.DATE)).isEqualTo(new Count(hits, predicted, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "10050000, 10050000, CNY, 1",
    "10200000, 10200000, CNY, 0",
    "10000000, 10000000, USD, 0",
    "10000000, , CNY, 0",
  })
  void comparesAmountsToOnePerCentAndByCurrency(String min, String max, String currency, int hits) {
    String amount =
        ":m rp:minValue %s ; rp:currency \"%s\" .\n".formatted(min + ".0", currency)
            + (max == null ? "" : ":m rp:maxValue " + max + ".0 .\n");
    Evaluation evaluation =
        evaluation(
            rounds(
                "{'company': ['云杉'], 'amount': {'min': 10000000, 'max': 1e7, 'currency': 'CNY'}}"),
            NAMES + amount + ":r a rp:FundingRound ; rp:company :yun ; rp:amount :m .");

    assertThat(evaluation.of(Role.AMOUNT)).isEqualTo(new Count(hits, 1, 1));
  }

  @Test
  void countsRoundsToldAsDoneThatAreNot() {
    String planned = GOLD_A.replace("completed", "planned");

    assertThat(evaluation(rounds(planned), NAMES + READ_A))
        .extracting(Evaluation::falselyCompleted, Evaluation::completed)
        .containsExactly(1, 1);
    assertThat(evaluation(rounds(planned), NAMES + READ_A.replace("Completed", "Planned")))
        .extracting(Evaluation::falselyCompleted, Evaluation::completed)
        .containsExactly(0, 0);
    assertThat(evaluation("{'id': 'a'}", NAMES + READ_A).falselyCompleted())
        .as("an invented round is wrong, but not planned")
        .isZero();
  }

  @Test
  void countsRelations() {
    Evaluation told =
        evaluation(
            """
            {'id': 'a',
             'founders': [{'company': ['云杉'], 'person': ['林一']}, {'company': ['云杉'], 'person': ['周二']}],
             'positions': [{'org': ['云杉'], 'person': ['林一'], 'title': '执行董事兼CEO'},
                           {'org': ['苍梧'], 'person': ['林一'], 'title': '监事'}],
             'founded': [{'company': ['云杉'], 'date': '2014'}],
             'hq': [{'company': ['云杉'], 'place': '苏州'}],
             'acquisitions': [{'acquirer': ['苍梧'], 'target': ['云杉'], 'status': 'planned'}],
             'holdings': [{'investor': ['红松资本'], 'company': ['苍梧'], 'text': ''}]}""",
            NAMES
                + named(":suzhou", "江苏苏州")
                + """
                :yun rp:founder :lin ; rp:foundingDate "2014-12"^^xsd:gYearMonth ;
                  rp:headquarters :suzhou .
                :p a rp:Position ; rp:organization :yun ; rp:holder :lin ; rp:jobTitle "ceo" .
                :q a rp:Position ; rp:organization :cang ; rp:holder :lin ; rp:jobTitle "董事" .
                :d a rp:Acquisition ; rp:acquirer :cang ; rp:target :yun ; rp:status rp:Completed .
                :hong rp:investedIn :yun, :cang .
                """);

    assertThat(told.of(Role.FOUNDERS)).isEqualTo(new Count(1, 1, 2));
    assertThat(told.of(Role.POSITIONS)).as("a title within one").isEqualTo(new Count(1, 2, 2));
    assertThat(told.of(Role.FOUNDED)).isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.HQ)).as("a place within one").isEqualTo(new Count(1, 1, 1));
    assertThat(told.of(Role.ACQUISITIONS)).as("not planned").isEqualTo(new Count(0, 1, 1));
    assertThat(told.of(Role.HOLDINGS)).isEqualTo(new Count(1, 2, 1));
    assertThat(told.deal()).isEqualTo(Count.NONE);
  }

  @Test
  void missesEverythingOfAnArticleWithoutClaims() {
    Evaluation told = evaluation(rounds(GOLD_A), "");

    assertThat(told.withoutClaims()).isEqualTo(1);
    assertThat(told.deal()).isEqualTo(new Count(0, 0, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "“云 杉”, 云杉, true",
    "ＣＡＮＧ·ＷＵ, cangwu, true",
    "云杉, 云杉机器人, false",
  })
  void namesAgreeWhateverTheirWidthCaseSpacesAndQuotes(String one, String other, boolean agree) {
    assertThat(Party.alike(one).equals(Party.alike(other))).isEqualTo(agree);
  }

  @Test
  void scoresRulesByWhatTheyRead() {
    Evaluation told =
        evaluation(
            """
            {'id': 'a', 'founders': [{'company': ['云杉'], 'person': ['林一']}]}""",
            NAMES
                + named(":zhou", "周二")
                + """
                :yun rp:founder :lin, :zhou .
                """
                + evidence(":e1", ":lin", "founder/title", "0.9")
                + evidence(":e2", ":lin", "founder/by", "0.7")
                + evidence(":e3", ":zhou", "founder/title", "0.5"));

    assertThat(told.rules())
        .containsExactly(
            new RuleScore("founder/by", Role.FOUNDERS, 1, 0, 0.7),
            new RuleScore("founder/title", Role.FOUNDERS, 1, 1, 0.7));
    assertThat(told.rules().get(1).precision()).isEqualTo(0.5);
  }

  @Test
  void showsTheSentenceAndTheRuleOfAMistakeAndWhereAMissedNameStands() {
    Evaluation told =
        evaluation(
            """
            {'id': 'a', 'founders': [{'company': ['云杉'], 'person': ['周二']}]}""",
            NAMES
                + """
                <https://w3id.org/rongpu/id/article/a> rp:text "云杉是一家公司。周二创办云杉。周二很忙。" .
                :yun rp:founder :lin .
                """
                + evidence(":e", ":lin", "founder/title", "0.9"));

    assertThat(told.mistakes())
        .containsExactly(
            new ArticleMistakes(
                "a",
                java.util.List.of(
                    new Mistake(
                        "founders",
                        "",
                        "云杉|Spruce Robotics · 林一",
                        null,
                        java.util.List.of("founder/title 0.900"),
                        java.util.List.of(new Quote("𠮷", "创始", "人林一"))),
                    new Mistake(
                        "founders",
                        "",
                        null,
                        "云杉 · 周二",
                        java.util.List.of(),
                        java.util.List.of(new Quote("", "周二", "创办云杉。"))))));
  }

  /** A quote that begins at code point 5 with a character of two UTF-16 units. */
  private static String evidence(String node, String person, String rule, String confidence) {
    return """
    %s a rp:Evidence ; rdf:subject :yun ; rdf:predicate rp:founder ; rdf:object %s ;
      oa:exact "𠮷创始人林一" ; oa:start 5 ; oa:end 11 ; rp:mentionStart 6 ; rp:mentionEnd 8 ;
      rp:rule "%s" ; rp:confidence %s .
    """
        .formatted(node, person, rule, confidence);
  }

  private static String rounds(String rounds) {
    return "{'id': 'a', 'rounds': [" + rounds + "]}";
  }
}
