package io.rongpu.serve.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as an interval: what is certain and no more.
 *
 * @param min null when only an upper bound is told
 * @param max null when it is open ("over 100 million")
 * @param currency ISO 4217
 * @param verbatim the words of the text, or null
 */
record Money(
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String currency,
    @Nullable String verbatim) {

  private static final Pattern ABOUT = Pattern.compile("约|左右|上下|about");

  private static final BigDecimal TEN_THOUSAND = new BigDecimal("1e4");
  private static final BigDecimal MILLION = new BigDecimal("1e6");
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal("1e8");
  private static final BigDecimal TRILLION = new BigDecimal("1e12");
  private static final BigDecimal BILLION = new BigDecimal("1e9");

  /** The bounds for people: {@code 1000万–9900万 CNY}, {@code ≥ CNY 100M}. */
  String bounds(Language language) {
    String span;
    if (min != null && max != null) {
      span =
          min.compareTo(max) == 0
              ? (isAbout() ? "≈ " : "") + number(min, language)
              : number(min, language) + "–" + number(max, language);
    } else if (min != null) {
      span = "≥ " + number(min, language);
    } else if (max != null) {
      span = "≤ " + number(max, language);
    } else {
      span = "?";
    }
    return span + " " + currency;
  }

  /** Whether the text says "about", for which there is no interval. */
  private boolean isAbout() {
    return verbatim != null && ABOUT.matcher(verbatim).find();
  }

  /** A number of units, short: {@code 1.5亿} or {@code 150M}. */
  static String number(BigDecimal value, Language language) {
    if (language == Language.ZH) {
      if (value.compareTo(TRILLION) >= 0) {
        return in(value, TRILLION) + "万亿";
      }
      return value.compareTo(HUNDRED_MILLION) >= 0
          ? in(value, HUNDRED_MILLION) + "亿"
          : value.compareTo(TEN_THOUSAND) >= 0 ? in(value, TEN_THOUSAND) + "万" : plain(value);
    }
    if (value.compareTo(TRILLION) >= 0) {
      return in(value, TRILLION) + "T";
    }
    return value.compareTo(BILLION) >= 0
        ? in(value, BILLION) + "B"
        : value.compareTo(MILLION) >= 0 ? in(value, MILLION) + "M" : plain(value);
  }

  private static String in(BigDecimal value, BigDecimal unit) {
    return plain(value.divide(unit, 4, RoundingMode.HALF_UP));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
