package io.rongpu.extract.mention;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads numerals as they stand in Chinese news: 1,200.5, １０, 三, 十五, 两点五, 二千五百. Thread-safe. */
public final class ChineseNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final long[] UNITS = {10, 100, 1_000};

  private ChineseNumbers() {}

  /**
   * The value of a numeral.
   *
   * @throws NumberFormatException if it is none
   */
  public static BigDecimal number(String numeral) {
    String plain = Normalizer.normalize(numeral, Normalizer.Form.NFKC).replace(",", "");
    if (plain.isEmpty()) {
      throw new NumberFormatException("No digits");
    }
    if (Character.isDigit(plain.charAt(0))) {
      return new BigDecimal(plain);
    }
    int point = plain.indexOf('点');
    if (point < 0) {
      return BigDecimal.valueOf(whole(plain));
    }
    StringBuilder decimals = new StringBuilder();
    for (char c : plain.substring(point + 1).toCharArray()) {
      decimals.append(digit(c));
    }
    return new BigDecimal(whole(plain.substring(0, point)) + "." + decimals);
  }

  /** What the last word of a Han numeral counts in: 1000 of 三千; null where that isn't plain. */
  static @Nullable BigDecimal step(@Nullable String numeral) {
    int unit =
        numeral == null || numeral.isEmpty()
            ? -1
            : "十百千".indexOf(numeral.charAt(numeral.length() - 1));
    return unit < 0 ? null : BigDecimal.valueOf(UNITS[unit]);
  }

  /**
   * What a scale word such as 千万, M or million multiplies by; 1 for null.
   *
   * @throws NumberFormatException if it is none
   */
  public static BigDecimal scale(@Nullable String word) {
    if (word == null) {
      return BigDecimal.ONE;
    }
    BigDecimal value = BigDecimal.ONE;
    for (char c : letter(word.strip().toLowerCase(Locale.ROOT)).toCharArray()) {
      value =
          value.multiply(
              BigDecimal.valueOf(
                  switch (c) {
                    case '十' -> 10L;
                    case '百' -> 100L;
                    case '千', 'k' -> 1_000L;
                    case '万', 'w' -> 10_000L;
                    case 'm' -> 1_000_000L;
                    case '亿' -> 100_000_000L;
                    case 'b' -> 1_000_000_000L;
                    default -> throw new NumberFormatException("Not a scale: " + word);
                  }));
    }
    return value;
  }

  private static String letter(String word) {
    return switch (word) {
      case "thousand" -> "k";
      case "million", "mn" -> "m";
      case "billion", "bn" -> "b";
      default -> word;
    };
  }

  private static long whole(String numeral) {
    long total = 0;
    long digit = 0;
    for (char c : numeral.toCharArray()) {
      int unit = "十百千".indexOf(c);
      if (unit >= 0) {
        total += Math.max(digit, 1) * UNITS[unit];
        digit = 0;
      } else {
        digit = digit * 10 + digit(c);
      }
    }
    return total + digit;
  }

  private static int digit(char c) {
    int value = c == '两' ? 2 : DIGITS.indexOf(c);
    if (value < 0) {
      throw new NumberFormatException("Not a digit: " + c);
    }
    return value;
  }
}
