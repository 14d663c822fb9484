package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10000000, 100000000, 50000000, 50000000, true
          10000000, 100000000, 100000000, 100000000, true
          10000000, 100000000, 100000000, 1000000000, false
          100000000, , 200000000, 200000000, true
          100000000, , 80000000, 80000000, false
          100000000, 100000000, 100000001, 100000001, false
          """)
  void overlapsWhenAValueIsCommon(
      String min, String max, String otherMin, String otherMax, boolean overlaps) {
    Amount one = amount(min, max, "CNY");
    Amount other = amount(otherMin, otherMax, "CNY");
    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
  }

  @Test
  void amountsOfTwoCurrenciesNeverOverlap() {
    assertThat(amount("1", "1", "CNY").overlaps(amount("1", "1", "USD"))).isFalse();
  }

  @Test
  void scaleMakesNoDifference() {
    assertThat(amount("1000000", "1E+6", "CNY")).isEqualTo(amount("1000000.00", "1000000", "CNY"));
    assertThat(amount("1E+6", null, "CNY").name()).isEqualTo("CNY-1000000-");
  }

  @Test
  void ordersExactBeforeNarrowBeforeWideBeforeOpen() {
    Amount exact = amount("90", "90", "CNY");
    Amount near = amount("80", "100", "CNY");
    Amount vague = amount("10", "100", "CNY");
    Amount open = amount("10", null, "CNY");
    assertThat(Stream.of(open, vague, near, exact).sorted(Amount.NARROWEST_FIRST))
        .containsExactly(exact, near, vague, open);
  }

  private static Amount amount(String min, String max, String currency) {
    return new Amount(
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        currency);
  }
}
