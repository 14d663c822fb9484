package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichRoundTest {

  private final News a = News.of("a", "2018-12-01");
  private final News b = News.of("b", "2018-12-02");
  private final News c = News.of("c", "2018-12-03");

  private News.Round round(News news) {
    return news.round(news.company("青藤云安全"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-01-01, 2018-06-30, true
          2018-01-01, 2018-07-01, false
          2018-01, 2018-07-30, true
          2018, 2018-12-05, true
          2018, 2019-08, false
          """)
  void joinsRoundsOfOneTypeWithinHalfAYear(String one, String other, boolean areOne) {
    Node left = round(a).type("b").on(one).node();
    Node right = round(b).type("b").on(other).node();
    assertThat(Believed.after(a, b).areOne(left, right)).isEqualTo(areOne);
  }

  @Test
  void keepsTypesApart() {
    Node one = round(a).type("a").on("2018-12-01").amount("1", "1", "CNY", "1元").node();
    Node plus = round(b).type("a-plus").on("2018-12-01").amount("1", "1", "CNY", "1元").node();
    assertThat(Believed.after(a, b).areOne(one, plus)).isFalse();
  }

  @Test
  void keepsCompaniesApart() {
    Node one = a.round(a.company("云知声")).type("a").on("2018-12-01").node();
    Node other = b.round(b.company("云之声")).type("a").on("2018-12-01").node();
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
  }

  @Test
  void keepsRoundsOfOneArticleApart() {
    Node one = round(a).type("a").on("2018-12-01").node();
    Node other = round(a).type("a").on("2018-12-01").amount("1", "1", "CNY", "1元").node();
    Node third = round(b).type("a").on("2018-12-01").node();
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(one, other)).isFalse();
    assertThat(believed.areOne(one, third)).isTrue();
  }

  @Test
  void doesNotChainDatesBeyondHalfAYear() {
    Node first = round(a).type("a").on("2018-01-01").node();
    Node middle = round(b).type("a").on("2018-05-01").node();
    Node last = round(c).type("a").on("2018-09-20").node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(first, middle)).isTrue();
    assertThat(believed.areOne(middle, last)).isFalse();
  }

  @Test
  void anUndatedRoundJoinsTheOnlyDatedOneOfItsType() {
    Node dated = round(a).type("a").on("2018-12-01").node();
    Node undated = round(b).type("a").node();
    assertThat(Believed.after(a, b).areOne(dated, undated)).isTrue();
  }

  @Test
  void anUndatedRoundJoinsNoneOfTwo() {
    Node early = round(a).type("strategic").on("2016-12-01").node();
    Node late = round(b).type("strategic").on("2018-12-01").node();
    Node undated = round(c).type("strategic").node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(early, undated)).isFalse();
    assertThat(believed.areOne(late, undated)).isFalse();
  }

  @Test
  void undatedRoundsOfOneTypeAreOne() {
    Node one = round(a).type("a").amount("1", "2", "CNY", "1-2元").node();
    Node other = round(b).type("a").node();
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-12-01, 20000000, 20000000, CNY, true
          2019-01-15, 20000000, 20000000, CNY, true
          2019-01-16, 20000000, 20000000, CNY, false
          2018-12-01, 100000000, 1000000000, CNY, false
          2018-12-01, 20000000, 20000000, USD, false
          """)
  void aRoundWithoutTypeJoinsANearOneOfLikeAmount(
      String day, String min, String max, String currency, boolean areOne) {
    Node typed =
        round(a).type("b").on("2018-12-01").amount("10000000", "100000000", "CNY", "数千万").node();
    Node untyped = round(b).on(day).amount(min, max, currency, "金额").node();
    assertThat(Believed.after(a, b).areOne(typed, untyped)).isEqualTo(areOne);
  }

  @Test
  void aRoundWithoutTypeJoinsANearOneWithACommonInvestor() {
    Node typed = round(a).type("b").on("2018-12-01").by(a.investor("红点中国")).node();
    Node untyped = round(b).on("2018-12-20").by(b.investor("红点中国")).node();
    Node stranger = round(c).on("2018-12-20").by(c.investor("宽带资本")).node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(typed, untyped)).isTrue();
    assertThat(believed.areOne(typed, stranger)).isFalse();
  }

  @Test
  void aRoundWithoutTypeDoesNotBridgeTwoTypes() {
    Node first = round(a).type("a").on("2018-12-01").amount("5", "5", "CNY", "5元").node();
    Node second = round(b).type("b").on("2018-12-03").amount("5", "5", "CNY", "5元").node();
    Node untyped = round(c).on("2018-12-03").amount("5", "5", "CNY", "5元").node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(second, untyped)).isTrue();
    assertThat(believed.areOne(first, second)).isFalse();
  }

  @Test
  void twoArticlesThatTellTheSameWithoutTypeOrDateTellOneRound() {
    Node one = round(a).by(a.investor("真格基金")).node();
    Node same = round(b).by(b.investor("真格基金")).node();
    Node other = round(c).by(c.investor("红点中国")).node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, same)).isTrue();
    assertThat(believed.areOne(one, other)).isFalse();
  }

  @Test
  void irisAreReadableAndTellCompanyTypeAndDate() {
    round(a).type("b").on("2018-12-01");
    round(b).on("2016").by(b.investor("真格基金"));
    c.round(c.company("云知声")).type("c");
    assertThat(Believed.after(a, b, c).all("FundingRound"))
        .containsExactly("round/云知声~c", "round/青藤云安全~b~2018-12-01", "round/青藤云安全~untyped~2016");
  }

  @Test
  void roundsWithoutACompanyStayAlone() {
    Node one = a.event("round", "FundingRound", "x");
    Node other = b.event("round", "FundingRound", "x");
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
  }

  @Test
  void otherMoneyFromOthersIsAnotherRoundUnlessItIsToldWithinDays() {
    Node first = round(a).type("b").on("2018-01-01").amount("5", "5", "CNY", "5元").node();
    Node near = round(b).type("b").on("2018-01-25").amount("9", "9", "CNY", "9元").node();
    assertThat(Believed.after(a, b).areOne(first, near)).isTrue();
    assertThat(Believed.after(a, b).disputed(first)).containsExactly("amount");
    News d = News.of("d", "2018-12-01");
    News e = News.of("e", "2018-12-01");
    Node one =
        round(d)
            .type("b")
            .on("2018-01-01")
            .amount("5", "5", "CNY", "5元")
            .by(d.investor("甲基金"))
            .node();
    Node other =
        round(e)
            .type("b")
            .on("2018-02-10")
            .amount("9", "9", "CNY", "9元")
            .by(e.investor("乙基金"))
            .node();
    assertThat(Believed.after(d, e).areOne(one, other)).isFalse();
  }

  @Test
  void aBareTellingDoesNotBridgeTwoRoundsOfOtherMoneyFromOthers() {
    Node one =
        round(a)
            .type("b")
            .on("2018-01-01")
            .amount("5", "5", "CNY", "5元")
            .by(a.investor("甲基金"))
            .node();
    Node bare = round(b).type("b").on("2018-03-01").node();
    Node other =
        round(c)
            .type("b")
            .on("2018-05-01")
            .amount("9", "9", "CNY", "9元")
            .by(c.investor("乙基金"))
            .node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, other)).isFalse();
    assertThat(believed.areOne(one, bare)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          真格基金, 5, true
          红点中国, 5, false
          真格基金, 9, false
          """)
  void theSameMoneyFromTheSameInvestorToldAsNewsOfTheDayIsTheOldRound(
      String investor, String amount, boolean areOne) {
    Node told =
        round(a)
            .type("a")
            .on("2016-10")
            .amount("5", "5", "CNY", "5元")
            .by(a.investor("真格基金"))
            .node();
    Node again =
        round(b)
            .type("a")
            .on("2018-12-02")
            .amount(amount, amount, "CNY", "金额")
            .by(b.investor(investor))
            .node();
    assertThat(Believed.after(a, b).areOne(told, again)).isEqualTo(areOne);
  }

  @Test
  void aDateThatIsNotOfTheDayIsNotDoubtedByTwoYears() {
    Node told =
        round(a)
            .type("a")
            .on("2016-10")
            .amount("5", "5", "CNY", "5元")
            .by(a.investor("真格基金"))
            .node();
    Node other =
        round(b)
            .type("a")
            .on("2018-10")
            .amount("5", "5", "CNY", "5元")
            .by(b.investor("真格基金"))
            .node();
    assertThat(Believed.after(a, b).areOne(told, other)).isFalse();
  }

  @Test
  void anUndatedRoundJoinsTheOneOfSeveralWhoseInvestorItNames() {
    Node early = round(a).type("strategic").on("2016-12-01").by(a.investor("甲基金")).node();
    Node late = round(b).type("a").on("2018-12-01").amount("5", "5", "CNY", "5元").node();
    Node undated = round(c).type("a").amount("9", "9", "CNY", "9元").node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(late, undated)).isFalse();
    assertThat(believed.areOne(early, undated)).isFalse();
  }

  @Test
  void aRoundToldWithoutDateBeforeAnotherHappenedIsNotThatOne() {
    Node later = round(a).type("a").on("2018-11").node();
    News old = News.of("old", "2017-03-01");
    Node undated = round(old).type("a").node();
    assertThat(Believed.after(a, old).areOne(later, undated)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2018-12-12, true", "2018-12-30, false"})
  void otherMoneyWithoutAStageNeedsACommonInvestorWithinDays(String day, boolean areOne) {
    Node typed =
        round(a)
            .type("b")
            .on("2018-12-01")
            .amount("5", "5", "CNY", "5元")
            .by(a.investor("甲基金"))
            .node();
    Node untyped = round(b).on(day).amount("9", "9", "CNY", "9元").by(b.investor("甲基金")).node();
    assertThat(Believed.after(a, b).areOne(typed, untyped)).isEqualTo(areOne);
  }

  @Test
  void atMostSomeMoneyIsNoReasonToJoin() {
    Node one = round(a).on("2018-12-01").amount("", "30000000", "CNY", "至多3000万元").node();
    Node other = round(b).on("2018-12-02").amount("10000000", "10000000", "CNY", "1000万元").node();
    Node same = round(c).on("2018-12-02").amount("", "30000000", "CNY", "至多3000万元").node();
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, other)).isFalse();
    assertThat(believed.areOne(one, same)).isTrue();
  }

  @Test
  void aStrategicRoundOfTheSameMoneyAndInvestorIsTheStageToldBesideIt() {
    Node stage =
        round(a)
            .type("d")
            .on("2018-12-01")
            .amount("5", "5", "CNY", "5元")
            .by(a.investor("欢聚时代"))
            .node();
    Node sort =
        round(b)
            .type("strategic")
            .on("2018-12-03")
            .amount("5", "5", "CNY", "5元")
            .by(b.investor("欢聚时代"))
            .node();
    Node other = round(c).type("strategic").on("2018-12-03").by(c.investor("欢聚时代")).node();
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(stage, sort)).isTrue();
    assertThat(believed.values(stage, "roundType")).containsExactly("d");
    assertThat(believed.disputed(stage)).isEmpty();
    assertThat(Believed.after(a, c).areOne(stage, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Planned, true", "Rumoured, true", "Completed, false"})
  void aPlannedRoundMayTakeAYear(String status, boolean areOne) {
    Node planned = round(a).type("b").on("2018-01-05").status(status).node();
    Node completed = round(b).type("b").on("2018-12-02").status("Completed").node();
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(planned, completed)).isEqualTo(areOne);
  }

  @ParameterizedTest
  @CsvSource({"2018-12-02, true", "2018-12-20, false"})
  void aPlanToldLongAfterACompletionIsTheNextRound(String day, boolean areOne) {
    Node done = round(a).type("a").on("2018-12-01").by(a.investor("甲基金")).node();
    News later = News.of("later", day);
    Node planned = round(later).on("2018-12-01").by(later.investor("甲基金")).status("Planned").node();
    assertThat(Believed.after(a, later).areOne(done, planned)).isEqualTo(areOne);
  }
}
