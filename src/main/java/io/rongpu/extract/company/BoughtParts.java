package io.rongpu.extract.company;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells parts of companies that are bought by themselves: units, and brands by their quoted names.
 */
final class BoughtParts {

  /** Parts of companies that are bought by themselves. */
  private static final Pattern UNIT = Pattern.compile("(?:业务|部门|资产|分部|事业部|板块|产线|工厂|品牌)$");

  /** "“B”品牌的全部技术": a brand that is bought with what belongs to it. */
  private static final Pattern BRAND = Pattern.compile("[“「](?<name>[^“”「」]{2,24})[”」](?:品牌|商标)");

  private BoughtParts() {}

  /** Whether {@code words} tell a part of a company: "A的芯片业务". */
  static boolean isUnit(String words) {
    return UNIT.matcher(words).find();
  }

  /** Whether {@code words} tell a brand by its quoted name: "A旗下“B”品牌". */
  static boolean isBrand(String words) {
    return BRAND.matcher(words).find();
  }

  /** The name of the brand that {@code words} begin with, within them; null when they don't. */
  static @Nullable Span brand(String words) {
    Matcher brand = BRAND.matcher(words);
    return brand.lookingAt() ? new Span(brand.start("name"), brand.end("name")) : null;
  }
}
