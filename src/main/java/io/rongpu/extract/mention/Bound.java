package io.rongpu.extract.mention;

import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the words around an amount bound it: 超1亿 is above, 近1亿 near, 约1亿 at, 不到1亿 below it. */
enum Bound {
  ABOVE,
  NEAR,
  AT,
  BELOW;

  private static final BigDecimal NEAR_SHARE = new BigDecimal("0.8");
  private static final Map<String, Bound> PREFIXES = table("amount-prefixes");
  private static final Map<String, Bound> SUFFIXES = table("amount-suffixes");

  /**
   * One word before an amount. 过 alone bounds, save at the end of a verb such as 通过; "完成过亿元" is
   * more than that, "获得过千万元级" is not.
   */
  static final String PREFIX =
      "(?:"
          + ResourceTable.alternatives(PREFIXES.keySet())
          + "|(?<![通经得获成到])过|(?<=[得获成到])过(?=亿(?!元?级))|(?<=成)过(?=[百千]?[百千]?万(?!元?级)))";

  /** One word after an amount. */
  static final String SUFFIX = ResourceTable.alternatives(SUFFIXES.keySet());

  private static final Pattern PREFIX_WORD =
      Pattern.compile(ResourceTable.alternatives(PREFIXES.keySet()) + "|过");

  /** What {@code words} of {@link #PREFIX} say; the last that is more than "about" counts. */
  static Bound before(String words) {
    Bound bound = AT;
    Matcher word = PREFIX_WORD.matcher(words);
    while (word.find()) {
      Bound next = PREFIXES.getOrDefault(word.group(), ABOVE);
      bound = next == AT ? bound : next;
    }
    return bound;
  }

  /** What a word of {@link #SUFFIX} says; {@link #AT} for null or another word. */
  static Bound after(@Nullable String word) {
    return word == null ? AT : SUFFIXES.getOrDefault(word, AT);
  }

  /** The interval around {@code value}. */
  Interval around(BigDecimal value) {
    return switch (this) {
      case ABOVE -> new Interval(value, null);
      case NEAR -> new Interval(value.multiply(NEAR_SHARE), value);
      case AT -> new Interval(value, value);
      case BELOW -> new Interval(null, value);
    };
  }

  private static Map<String, Bound> table(String name) {
    return ResourceTable.load(name).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, row -> valueOf(row.getValue().toUpperCase(Locale.ROOT))));
  }
}
