package io.rongpu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.samples.DealScore.Count;
import io.rongpu.samples.DealScore.Role;
import io.rongpu.samples.Round.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The counting itself, on rounds whose score can be counted by hand. */
class DealScoreTest {

  private static final Amount TEN_MILLION = amount("10000000", "10000000", "CNY");

  @Test
  void countsEveryArgumentOfARoundReadAsExpected() {
    Round round = round("云杉", "a", TEN_MILLION, "2026-03-10", "红松", "白杨");

    assertThat(score(List.of(round), List.of(round)).deal()).isEqualTo(new Count(7, 7, 7));
    assertThat(score(List.of(round), List.of(round)).deal().f1()).isEqualTo(100);
    assertThat(score(List.of(round), List.of(round)).errors()).isEmpty();
  }

  @Test
  void countsARoundThatIsNotThereAsWrongAndOneNotReadAsMissed() {
    Round read = round("云杉", "a", null, null, "红松");
    Round expected = round("苍梧", "b", TEN_MILLION, "2026", "白杨");
    DealScore score = score(List.of(read), List.of(expected));

    assertThat(score.deal()).isEqualTo(new Count(0, 4, 6));
    assertThat(score.deal().f1()).isZero();
    assertThat(score.errors()).contains("key type: read [a], expected no such round");
  }

  @Test
  void pairsRoundsOfOneCompanySoThatMostAgrees() {
    Round a = round("云杉", "a", TEN_MILLION, "2025", "红松");
    Round b = round("云杉", "b", null, "2026", "白杨");

    assertThat(score(List.of(b, a), List.of(a, b)).errors()).isEmpty();
  }

  @Test
  void takesDaysTwoApartAndMoreExactDatesAsAgreeingButNoOthers() {
    assertThat(dates("2026-03-10", "2026-03-12")).isEqualTo(new Count(1, 1, 1));
    assertThat(dates("2026-03-10", "2026-03-13")).isEqualTo(new Count(0, 1, 1));
    assertThat(dates("2026-03-10", "2026-03")).isEqualTo(new Count(1, 1, 1));
    assertThat(dates("2026", "2026-03")).isEqualTo(new Count(0, 1, 1));
    assertThat(dates("2026", null)).isEqualTo(Count.NONE);
    assertThat(dates(null, "2026")).isEqualTo(new Count(0, 0, 1));
  }

  @Test
  void comparesAmountsToOnePerCentAndByCurrency() {
    assertThat(TEN_MILLION.agrees(amount("10050000", "10050000", "CNY"))).isTrue();
    assertThat(TEN_MILLION.agrees(amount("10200000", "10200000", "CNY"))).isFalse();
    assertThat(TEN_MILLION.agrees(amount("10000000", "10000000", "USD"))).isFalse();
    assertThat(TEN_MILLION.agrees(amount("10000000", null, "CNY"))).isFalse();
    assertThat(amount("1", null, "CNY").agrees(amount("1", null, "CNY"))).isTrue();
  }

  @Test
  void namesTheRoundsThatAreTakenForDone() {
    Round told = round("云杉", "a", null, null, "红松");
    Round planned =
        new Round(told.company(), "a", null, told.leads(), told.investors(), null, "planned");

    assertThat(score(List.of(told), List.of(planned)).falselyCompleted()).hasSize(1);
    assertThat(score(List.of(planned), List.of(planned)).falselyCompleted()).isEmpty();
    assertThat(score(List.of(planned), List.of(told)).of(Role.STATUS))
        .isEqualTo(new Count(0, 1, 1));
  }

  @Test
  void findsNothingToCountInNothing() {
    assertThat(score(List.of(), List.of()).deal()).isEqualTo(Count.NONE);
  }

  private static Count dates(String read, String expected) {
    return score(List.of(round("云杉", "a", null, read)), List.of(round("云杉", "a", null, expected)))
        .of(Role.DATE);
  }

  private static DealScore score(List<Round> read, List<Round> expected) {
    DealScore score = new DealScore();
    score.add("key", read, expected);
    return score;
  }

  private static Amount amount(String min, String max, String currency) {
    return new Amount(new BigDecimal(min), max == null ? null : new BigDecimal(max), currency);
  }

  /** The first investor leads. */
  private static Round round(
      String company, String type, Amount amount, String date, String... investors) {
    List<Set<String>> parties = List.of(investors).stream().map(Set::of).toList();
    return new Round(
        List.of(Set.of(company)),
        type,
        amount,
        parties.stream().limit(1).toList(),
        parties,
        date,
        "completed");
  }
}
