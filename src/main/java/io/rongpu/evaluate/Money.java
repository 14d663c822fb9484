package io.rongpu.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An interval of money; an end that is null is open.
 *
 * @param currency ISO 4217 code
 * @param text the words
 */
record Money(
    @Nullable Double min, @Nullable Double max, @Nullable String currency, @Nullable String text) {

  private static final double TOLERANCE = 0.01;

  /** The same up to one per cent at each end. */
  boolean agrees(Money other) {
    return close(min, other.min)
        && close(max, other.max)
        && (currency == null ? other.currency == null : currency.equals(other.currency));
  }

  private static boolean close(@Nullable Double one, @Nullable Double other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    double most = Math.max(Math.max(Math.abs(one), Math.abs(other)), 1);
    return Math.abs(one - other) <= TOLERANCE * most;
  }

  @Override
  public String toString() {
    String bounds = min != null && min.equals(max) ? plain(min) : plain(min) + "–" + plain(max);
    return (text == null ? "" : text + " ") + "(" + bounds + " " + currency + ")";
  }

  private static String plain(@Nullable Double bound) {
    return bound == null ? "…" : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
