package io.rongpu.extract.company;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Purchases told by who sells: "A将B以…卖给C", "B卖身C". */
final class SaleFrames {

  private static final Pattern GIVEN =
      Pattern.compile(
          "^.*?(?:将|把)(?:其)?(?<target>[^，]{2,30}?)(?<adverbs>" + BuyingManner.ADVERB + "*)$");

  private static final Pattern STAKE =
      Pattern.compile(
          "^(?<name>.+?)(?<stake>(?:的|全部|所有|\\s|[\\d.]+[%％])*" + BoughtWords.STAKE_WORD + ")?$");

  private SaleFrames() {}

  /** "A将B以…卖给C", "B卖身C": what stands behind the verb buys. */
  static @Nullable PurchaseFrame find(
      String left, String right, int start, Matcher verb, boolean needsStake) {
    Matcher given = GIVEN.matcher(left);
    Span target;
    if (given.matches()) {
      target = ObjectFirst.span(start, given, "target");
    } else {
      Matcher before = BuyingManner.BEFORE.matcher(left);
      if (!before.matches()) {
        return null;
      }
      target = ObjectFirst.span(start, before, "subject");
    }
    Matcher stake = STAKE.matcher(target.of(" ".repeat(start) + left));
    boolean hasStake = stake.matches() && stake.group("stake") != null;
    if (needsStake && !hasStake) {
      return null;
    }
    if (hasStake) {
      target = new Span(target.start(), target.start() + stake.end("name"));
    }
    Span acquirer = BoughtWords.target(right, BoughtWords.skipped(right), verb.end());
    return acquirer == null
        ? null
        : new PurchaseFrame(
            acquirer, target, new Span(start, acquirer.end()), hasStake, "acquisition/sale");
  }
}
