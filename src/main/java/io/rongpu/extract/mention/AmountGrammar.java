package io.rongpu.extract.mention;

import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an amount is written, and what a match of {@link #AMOUNT} means. The parts: {@code before}
 * (近), {@code sign} ($), {@code low} (the 5000 of 5000-8000万), {@code number}, {@code scale},
 * {@code part} (the 5000万 of 1亿5000万) or {@code bare} (a scale word alone, 千万), {@code more} (多),
 * {@code level} (级), {@code currency}, {@code after} (以上).
 */
final class AmountGrammar {

  private static final String DIGITS = "(?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";
  private static final String HAN = "[一二两三四五六七八九十][一二两三四五六七八九十百千零]*(?:点[一二三四五六七八九零]+)?";
  private static final String SCALE =
      "(?:[十百千]?[百千]?[万亿]+|[百千]|[kKmMbBwW](?![A-Za-z])"
          + "|\\s?(?i:thousand|million|billion|mn|bn)(?![A-Za-z]))";
  private static final String SIGN = "(?:(?:US|HK|S|A)?\\$|[¥￥€£]|人民币|USD|RMB)";

  /** On text folded by {@link HalfWidth}. */
  static final Pattern AMOUNT =
      Pattern.compile(
          "(?<before>(?:"
              + Bound.PREFIX
              + "\\s*)*)(?<sign>"
              + SIGN
              + ")?\\s*(?:(?:(?<low>"
              + DIGITS
              + ")\\s*[-~—–至到]\\s*(?=[0-9]))?(?<number>"
              + DIGITS
              + "|"
              + HAN
              + "|[数几])\\s*(?<more>多|余)?\\s*(?<scale>"
              + SCALE
              + ")?(?<part>(?<=亿)零?(?:"
              + DIGITS
              + "|"
              + HAN
              + ")(?<partScale>[百千]?万))?|(?<bare>上?[十百千]?[百千]?[万亿]))"
              + "\\s*(?:(?<plus>\\+|多|余)\\s*(?<rest>[万亿])?)?\\s*(?<level>元?(?:级别?|量级)|规模)?\\s*"
              + "(?<currency>"
              + Currencies.PATTERN
              + ")?\\s*(?<after>级别?|量级|"
              + Bound.SUFFIX
              + ")?");

  private AmountGrammar() {}

  /** What the matched words mean. */
  static Interval interval(Matcher match) {
    String number = match.group("number");
    String bare = match.group("bare");
    boolean several = "数".equals(number) || "几".equals(number);
    BigDecimal unit =
        ChineseNumbers.scale(bare != null ? bare.replace("上", "") : match.group("scale"))
            .multiply(ChineseNumbers.scale(match.group("rest")));
    BigDecimal value =
        number == null || several ? unit : ChineseNumbers.number(number).multiply(unit);
    value = value.add(part(match));
    Bound bound = bound(match);
    boolean round = number == null || number.equals("十");
    if (several || bound == Bound.AT && round && isLevel(match)) {
      return new Interval(value, value.multiply(BigDecimal.TEN));
    }
    if (match.group("low") != null) {
      return new Interval(ChineseNumbers.number(match.group("low")).multiply(unit), value);
    }
    BigDecimal next = match.group("more") == null ? null : ChineseNumbers.step(number);
    if (next != null) {
      return new Interval(value, value.add(next.multiply(unit))); // 一千多万 is less than 两千万
    }
    return bound.around(value);
  }

  private static Bound bound(Matcher match) {
    String bare = match.group("bare");
    if (match.group("more") != null
        || match.group("plus") != null
        || bare != null && bare.startsWith("上")) {
      return Bound.ABOVE;
    }
    Bound after = Bound.after(match.group("after"));
    return after == Bound.AT ? Bound.before(match.group("before")) : after;
  }

  private static boolean isLevel(Matcher match) {
    return contains(match.group("level"), '级') || contains(match.group("after"), '级');
  }

  private static BigDecimal part(Matcher match) {
    String part = match.group("part");
    if (part == null) {
      return BigDecimal.ZERO;
    }
    String scale = match.group("partScale");
    String number = part.substring(0, part.length() - scale.length()).replaceFirst("^零", "");
    return ChineseNumbers.number(number).multiply(ChineseNumbers.scale(scale));
  }

  private static boolean contains(@Nullable String words, char c) {
    return words != null && words.indexOf(c) >= 0;
  }
}
