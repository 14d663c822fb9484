package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money, exact and vague, and reads them as intervals by the rules of the
 * annotation guidelines: 数千万 is [10M, 100M), 近X is [0.8X, X], 超X is open above, 约X is X. A number
 * without a currency counts as yuan only when its scale is at least 万, what follows can follow
 * money ("3000万融资", not "3000万用户"), and nothing before it says that it counts people or goods.
 * Thread-safe.
 */
public final class MoneyFinder {

  private static final Pattern RANGE_GAP = Pattern.compile("\\s*(?:至|到|~|～|-|—|－|–|——)\\s*");

  private static final Pattern COUNTED =
      Pattern.compile(
          Lexicon.load("counted-things").alternatives() + "[^，。；！？、\\n]{0,6}$",
          Pattern.CASE_INSENSITIVE);

  /** "邵氏45亿收购…": what is bought is paid with money. */
  private static final Pattern PURCHASE = Pattern.compile("(?:全资|现金|控股)?(?:收购|并购|买下|入主|拿下)");

  /** "获得百万天使轮融资", "千万A+轮": what is raised is money. */
  private static final Pattern RAISED =
      Pattern.compile(
          "\\s?的?(?:"
              + MarkedText.STAGE
              + "|(?:天使|种子)(?:轮|投资|融资)|(?:战略|股权|风险|外部)?(?:融资|投资(?![人者额])))");

  private static final int COUNTED_REACH = 12;

  private static final String MONEY_FOLLOWS =
      "的融投天种战股债注估｜”，。、；！？）)（( ABCDEFGHPabcdefgh】」\n轮" + MarkedText.STAGE;

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
    String folded = HalfWidth.fold(text);
    List<Mention<Money>> found = new ArrayList<>();
    Matcher matcher =
        AmountGrammar.AMOUNT.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    while (matcher.region(from, folded.length()).find()) {
      if (isMoney(folded, matcher)) {
        Mention<Money> mention = read(original, matcher);
        found.add(mention);
        from = mention.span().end();
      } else {
        from = skip(matcher);
      }
    }
    return joinRanges(original, found);
  }

  /**
   * A refused match is passed over up to the end of its number, so that 3.5亿 is never read as 5亿.
   */
  private static int skip(Matcher matcher) {
    if (matcher.group("number") == null) {
      return matcher.start() + 1;
    }
    return isDescending(matcher) ? matcher.start("number") : matcher.end("number");
  }

  private static Mention<Money> read(String original, Matcher match) {
    int start = match.start();
    int end = match.end();
    while (Character.isWhitespace(original.charAt(start))) {
      start++;
    }
    while (Character.isWhitespace(original.charAt(end - 1))) {
      end--;
    }
    Interval interval = AmountGrammar.interval(match);
    String currency = match.group("currency");
    String code = Currencies.code(currency != null ? currency : match.group("sign"));
    Span span = new Span(start, end);
    return new Mention<>(span, new Money(interval.min(), interval.max(), code, span.of(original)));
  }

  private static boolean isMoney(String text, Matcher match) {
    boolean told = match.group("sign") != null || match.group("currency") != null;
    String level = match.group("level");
    told |= level != null && level.startsWith("元");
    boolean amount =
        match.group("bare") != null ? isBareAmount(text, match, told) : isAmount(text, match, told);
    return amount && (told || canBeMoney(text, match));
  }

  private static boolean isBareAmount(String text, Matcher match, boolean told) {
    // 万 alone is a surname, a part of a name or of an idiom; 亿元, 千万级 and 上亿 are amounts.
    String bare = match.group("bare");
    boolean scaled = bare.endsWith("亿") || bare.length() > 1;
    boolean bounded = !match.group("before").isEmpty() || bare.startsWith("上");
    boolean vague = match.group("level") != null || match.group("after") != null;
    if (!scaled || !(told || bounded || vague || isRaised(text, match.end()))) {
      return false;
    }
    int start = match.start("bare");
    return start == 0 || "0123456789一二三四五六七八九十百千万数几两半第".indexOf(text.charAt(start - 1)) < 0;
  }

  private static boolean isAmount(String text, Matcher match, boolean told) {
    String number = match.group("number");
    boolean digits = Character.isDigit(number.charAt(0));
    String scale = match.group("scale");
    boolean large = told && scale != null && (scale.contains("万") || scale.contains("亿"));
    if (isDescending(match) || digits && continuesWord(text, match, large)) {
      return false;
    }
    if (scale == null) {
      boolean counts = digits || number.length() > 1;
      return told && counts;
    }
    if (told) {
      return true;
    }
    boolean several = number.length() == 1 && "数几".contains(number);
    return (scale.contains("万") || scale.contains("亿")) && !(several && scale.equals("万"));
  }

  /**
   * Digits that go on from a letter or a point are part of a name, a version or another number; a
   * large sum of a told currency may stand right after a Latin name.
   */
  private static boolean continuesWord(String text, Matcher match, boolean large) {
    int start = match.group("low") == null ? match.start("number") : match.start("low");
    if (match.start() != start || start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean word = before < 128 && Character.isLetterOrDigit(before) && "DB".indexOf(before) < 0;
    return word && !(large && !Character.isDigit(before)) || ".十百千万亿".indexOf(before) >= 0;
  }

  /** "2018-500万" is no range. */
  private static boolean isDescending(Matcher match) {
    return match.group("low") != null
        && ChineseNumbers.number(match.group("low"))
                .compareTo(ChineseNumbers.number(match.group("number")))
            >= 0;
  }

  /** Whether a number without a currency can be money, by what stands around it. */
  private static boolean canBeMoney(String text, Matcher match) {
    int from = Math.max(0, match.start() - COUNTED_REACH);
    if (COUNTED.matcher(text.substring(from, match.start())).find()) {
      return false;
    }
    String next = next(text, match.end());
    return next.isEmpty()
        || MONEY_FOLLOWS.contains(next)
        || isRaised(text, match.end())
        || PURCHASE.matcher(text).region(match.end(), text.length()).lookingAt()
        || beginsRange(text, match.end());
  }

  private static boolean isRaised(String text, int end) {
    return RAISED.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean beginsRange(String text, int end) {
    Matcher gap = RANGE_GAP.matcher(text).region(end, text.length());
    if (!gap.lookingAt()) {
      return false;
    }
    Matcher upper = AmountGrammar.AMOUNT.matcher(text).region(gap.end(), text.length());
    return upper.lookingAt() && isMoney(text, upper);
  }

  private static String next(String text, int at) {
    return at < text.length() ? text.substring(at, at + 1) : "";
  }

  /** "7000万美元至8000万美元" and "3亿至5亿元" are one amount. */
  private static List<Mention<Money>> joinRanges(String text, List<Mention<Money>> found) {
    List<Mention<Money>> joined = new ArrayList<>();
    for (Mention<Money> mention : found) {
      Mention<Money> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isRange(text, last, mention)) {
        Span span = last.span().cover(mention.span());
        Money upper = mention.value();
        Money range = new Money(last.value().min(), upper.max(), upper.currency(), span.of(text));
        joined.set(joined.size() - 1, new Mention<>(span, range));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private static boolean isRange(String text, Mention<Money> lower, Mention<Money> upper) {
    String gap = text.substring(lower.span().end(), upper.span().start());
    BigDecimal least = exact(lower.value());
    BigDecimal most = exact(upper.value());
    return RANGE_GAP.matcher(gap).matches()
        && least != null
        && most != null
        && least.compareTo(most) < 0;
  }

  private static @Nullable BigDecimal exact(Money money) {
    return Objects.equals(money.min(), money.max()) ? money.min() : null;
  }
}
