package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.CURRENCY;
import static io.rongpu.rdf.Vocabulary.MAX_VALUE;
import static io.rongpu.rdf.Vocabulary.MIN_VALUE;

import java.math.BigDecimal;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Money as an interval, without its words. Equal amounts are equal whatever their scale.
 *
 * @param min the least it can be, in units of the currency, or null when open below
 * @param max the most it can be, or null when open above
 * @param currency ISO 4217 code, empty when not told
 */
record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency) {

  /** Narrowest first: by the ratio of the bounds; open intervals last. */
  static final Comparator<Amount> NARROWEST_FIRST = Amount::compareWidth;

  /** Amounts within this ratio are of one order. */
  private static final BigDecimal ORDER = BigDecimal.valueOf(10);

  /** The ratio for "more than": the rest is seldom much more. */
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  /** The ratio for "at most", which says little. */
  private static final BigDecimal NEAR = new BigDecimal("1.5");

  Amount {
    min = min == null ? null : min.stripTrailingZeros();
    max = max == null ? null : max.stripTrailingZeros();
  }

  /** The amount of a claim's money node, or null when it has no bound. */
  static @Nullable Amount read(Claim money) {
    BigDecimal min = decimal(money.first(MIN_VALUE));
    BigDecimal max = decimal(money.first(MAX_VALUE));
    if (min == null && max == null) {
      return null;
    }
    Node currency = money.first(CURRENCY);
    return new Amount(
        min,
        max,
        currency == null || !currency.isLiteral() ? "" : currency.getLiteralLexicalForm());
  }

  /**
   * Whether both can be true: the same currency and a common value. Vague amounts exclude their
   * ends (数千万 is below a hundred million), exact ones are their end.
   */
  boolean overlaps(Amount other) {
    if (!currency.equals(other.currency)) {
      return false;
    }
    BigDecimal low = greater(min, other.min);
    BigDecimal high = smaller(max, other.max);
    if (low == null || high == null) {
      return true;
    }
    int order = low.compareTo(high);
    return order < 0 || order == 0 && (isExact() || other.isExact());
  }

  /**
   * Whether both may well be words for the same money: they overlap, and are of one order.
   * Everything overlaps "at most a billion", so with an open end the ends told must be near each
   * other.
   */
  boolean isLike(Amount other) {
    if (!overlaps(other)) {
      return false;
    }
    if (equals(other)) {
      return true;
    }
    BigDecimal low = smaller(low(), other.low());
    BigDecimal high = greater(high(), other.high());
    BigDecimal ratio =
        isCapped() || other.isCapped() ? NEAR : isOpen() || other.isOpen() ? TWICE : ORDER;
    return low != null && high != null && high.compareTo(low.multiply(ratio)) <= 0;
  }

  /** Readable and unique: {@code CNY-10000000-100000000}, an open bound left empty. */
  String name() {
    return currency + "-" + plain(min) + "-" + plain(max);
  }

  private boolean isExact() {
    return min != null && max != null && min.compareTo(max) == 0;
  }

  private boolean isCapped() {
    return min == null || min.signum() <= 0;
  }

  private @Nullable BigDecimal low() {
    return min == null || min.signum() <= 0 ? max : min;
  }

  private @Nullable BigDecimal high() {
    return max == null ? min : max;
  }

  private boolean isOpen() {
    return min == null || max == null || min.signum() <= 0;
  }

  private static int compareWidth(Amount a, Amount b) {
    if (a.isExact() || b.isExact()) {
      return Boolean.compare(b.isExact(), a.isExact());
    }
    if (a.isOpen()
        || b.isOpen()
        || a.min == null
        || a.max == null
        || b.min == null
        || b.max == null) {
      return Boolean.compare(a.isOpen(), b.isOpen());
    }
    return a.max.multiply(b.min).compareTo(b.max.multiply(a.min));
  }

  private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.max(b);
  }

  private static @Nullable BigDecimal smaller(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.min(b);
  }

  private static String plain(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }

  private static @Nullable BigDecimal decimal(@Nullable Node node) {
    if (node == null || !node.isLiteral()) {
      return null;
    }
    try {
      return new BigDecimal(node.getLiteralLexicalForm().strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
