package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money, exact and vague, and reads them as intervals by the rules of the
 * annotation guidelines: 数千万 is [10M, 100M), 近X is [0.8X, X], 超X is open above, 约X is X. A number
 * without a currency counts as yuan only when its scale is at least 百 and no measure word follows.
 * Thread-safe.
 */
public final class MoneyFinder {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal NEAR = new BigDecimal("0.8");

  private static final String NUMBER =
      "(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?|"
          + "[一二两三四五六七八九十]+(?:点[一二三四五六七八九零]+)?(?=[百千万亿])|[数几])";
  private static final String SCALE = "(?:[十百千]?[百千]?[万亿]+|[百千]万|千|百|[kKmM](?![A-Za-z]))";
  private static final String CURRENCY = Currencies.PATTERN;
  private static final String BEFORE =
      "(?:(?:超过了?|超出|超|逾|突破|已过|(?<![通经得获成到])过|不低于|不少于|至少|大于|高于|将近|接近|近|约合|约为|大约|约|"
          + "至多|最多|不超过|不到|总计|共计|高达|多达)\\s*)";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<before>"
              + BEFORE
              + "*)(?<sign>(?:US|HK|S|A)?[$＄]|[¥￥€£]|人民币|USD|RMB)?\\s*"
              + "(?:(?<number>"
              + NUMBER
              + ")\\s*(?<more>多|余)?\\s*(?<scale>"
              + SCALE
              + ")?|(?<bare>上?[十百千]?[百千]?[万亿]))"
              + "\\s*(?:(?<plus>[+＋]|多|余)\\s*(?<rest>[万亿])?)?\\s*(?<level>元?级别?|规模)?\\s*"
              + "(?<currency>"
              + CURRENCY
              + ")?\\s*(?<after>级别?|左右|以上|上下|有余)?");

  private static final Pattern RANGE_GAP = Pattern.compile("\\s*(?:至|到|~|～|-|—|－|–|——)\\s*");

  private static final String MONEY_FOLLOWS =
      "的融投天种战股债注，。、；！？）)（( ABCDEFGHPabcdefgh】」\n轮至~～-—\uE002";

  /** Every amount in {@code text}, in order, without overlaps. */
  public List<Mention<Money>> find(String text) {
    return find(text, text);
  }

  /**
   * As {@link #find(String)}, on a text in which other mentions are overwritten.
   *
   * @param original the same text unmasked, of the same length: the verbatim words come from it
   */
  List<Mention<Money>> find(String text, String original) {
    List<Mention<Money>> found = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      Mention<Money> mention = read(text, matcher);
      from = mention == null ? Math.max(matcher.start() + 1, skip(matcher)) : mention.span().end();
      if (mention == null) {
        continue;
      }
      found.add(mention);
    }
    return joinRanges(original, found);
  }

  /**
   * A refused match is passed over up to the end of its number, so that 3.5亿 is never read as 5亿.
   */
  private static int skip(Matcher matcher) {
    return matcher.group("number") == null ? matcher.start() + 1 : matcher.end("number");
  }

  private @Nullable Mention<Money> read(String text, Matcher match) {
    String number = match.group("number");
    String scale = match.group("scale");
    String bare = match.group("bare");
    String sign = match.group("sign");
    String currency = match.group("currency");
    boolean told = sign != null || currency != null;
    if (bare != null && !isBareAmount(text, match, bare, told)) {
      return null;
    }
    if (number != null && !isAmount(text, match, scale, told)) {
      return null;
    }
    String words = match.group().strip();
    Interval interval = interval(match, number, scale, bare);
    String code = Currencies.code(currency != null ? currency : sign);
    int start = match.start() + match.group().indexOf(words);
    return new Mention<>(
        new Span(start, start + words.length()),
        new Money(interval.min(), interval.max(), code, words));
  }

  private static boolean isBareAmount(String text, Matcher match, String bare, boolean told) {
    // 万 alone is a surname, a part of a name or of an idiom; 亿元, 千万级 and 上亿 are amounts.
    boolean scaled = bare.endsWith("亿") || bare.length() > 1;
    boolean vague = match.group("level") != null || match.group("after") != null;
    if (!scaled || !(told || vague || bare.startsWith("上"))) {
      return false;
    }
    int start = match.start("bare");
    return start == 0 || "一二三四五六七八九十两半第".indexOf(text.charAt(start - 1)) < 0;
  }

  private static boolean isAmount(
      String text, Matcher match, @Nullable String scale, boolean told) {
    int start = match.start("number");
    if (match.start() == start
        && start > 0
        && match.group("number").charAt(0) < 256
        && (isWordChar(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      return false;
    }
    String number = match.group("number");
    if (scale == null) {
      return told && Character.isDigit(number.charAt(0)) && !"%％".contains(next(text, match.end()));
    }
    if (told) {
      return true;
    }
    if (number.length() == 1
        && "数几".contains(number)
        && scale.length() == 1
        && !scale.equals("亿")) {
      return false;
    }
    if ("kKmM千百".contains(scale)) {
      return false;
    }
    String next = next(text, match.end());
    return next.isEmpty() || MONEY_FOLLOWS.contains(next);
  }

  private static boolean isWordChar(char c) {
    return c < 128 && Character.isLetterOrDigit(c) && c != 'D' && c != 'B';
  }

  private static String next(String text, int at) {
    return at < text.length() ? text.substring(at, at + 1) : "";
  }

  private static Interval interval(
      Matcher match, @Nullable String number, @Nullable String scale, @Nullable String bare) {
    BigDecimal unit = ChineseNumbers.scale(bare != null ? bare.replace("上", "") : scale);
    boolean several = number != null && (number.equals("数") || number.equals("几"));
    unit = unit.multiply(ChineseNumbers.scale(match.group("rest")));
    BigDecimal value =
        number == null || several ? unit : ChineseNumbers.number(number).multiply(unit);
    String before = match.group("before");
    String after = match.group("after") == null ? "" : match.group("after");
    boolean level =
        match.group("level") != null && match.group("level").contains("级") || after.startsWith("级");
    boolean more =
        match.group("more") != null
            || match.group("plus") != null
            || after.equals("以上")
            || after.equals("有余")
            || bare != null && bare.startsWith("上")
            || before.matches(".*(?:超|逾|突破|过|不低于|不少于|至少|大于|高于).*") && !before.contains("不超过");
    if (several || level && number == null) {
      return new Interval(value, value.multiply(TEN));
    }
    if (more) {
      return new Interval(value, null);
    }
    if (before.contains("近")) {
      return new Interval(value.multiply(NEAR), value);
    }
    if (before.matches(".*(?:至多|最多|不超过|不到).*")) {
      return new Interval(null, value);
    }
    return new Interval(value, value);
  }

  /** "7000万美元至8000万美元" and "3亿至5亿元" are one amount. */
  private static List<Mention<Money>> joinRanges(String text, List<Mention<Money>> found) {
    List<Mention<Money>> joined = new ArrayList<>();
    for (Mention<Money> mention : found) {
      Mention<Money> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && RANGE_GAP.matcher(text.substring(last.span().end(), mention.span().start())).matches()
          && isExact(last.value())
          && isExact(mention.value())
          && exact(last.value()).compareTo(exact(mention.value())) < 0) {
        Span span = last.span().cover(mention.span());
        joined.set(
            joined.size() - 1,
            new Mention<>(
                span,
                new Money(
                    last.value().min(),
                    mention.value().max(),
                    mention.value().currency(),
                    span.of(text))));
        continue;
      }
      joined.add(mention);
    }
    return joined;
  }

  private static BigDecimal exact(Money money) {
    return Objects.requireNonNull(money.min());
  }

  private static boolean isExact(Money money) {
    return money.min() != null && money.max() != null && money.min().compareTo(money.max()) == 0;
  }

  private record Interval(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

  /** The currency words, with their ISO 4217 codes. */
  static final class Currencies {

    private static final Map<String, String> CODES = ResourceTable.load("currencies");

    static final String PATTERN = ResourceTable.alternatives(CODES.keySet());

    private Currencies() {}

    static String code(@Nullable String word) {
      return word == null ? "CNY" : CODES.getOrDefault(word, "CNY");
    }
  }
}
