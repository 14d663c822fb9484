package io.rongpu.extract.company;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Purchases told with what is bought before the verb: "A将B收购", "B被A收购", "A对B的收购", "B接受A的收购要约",
 * "B（A收购）".
 */
final class ObjectFirst {

  /** "将B51%股权收购": the object before the verb. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?:"
              + BuyingManner.ADVERB
              + ")*?(?:将|把)(?![与和同以用在于对通被由按从])(?<target>[^，。；]{1,36}?)(?<stake>的?(?:全部|剩余|\\s?[\\d.]+[%％])?的?(?:股权|股份))?(?:"
              + BuyingManner.ADVERB
              + ")*$");

  /** "B接受了A提出的收购要约": who offers buys. */
  private static final Pattern OFFERED =
      Pattern.compile(
          "^(?<target>[^，。；]*?)(?:是否|"
              + BuyingManner.ADVERB
              + ")*?(?:接受|同意|接获|收到|接到|拒绝|回应)(?:了|过)?(?:来自|由)?(?<acquirer>[^，。；]{2,36}?)(?:(?:所?提出|发起|发出|给出|提交|递交|呈交|递出)(?:的)?|的|"
              + BuyingManner.ADVERB
              + ")*$");

  /** "A与B签署收购协议": who is named first buys. */
  private static final Pattern AGREED =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?:"
              + BuyingManner.ADVERB
              + ")*?(?:与|和|同|跟)(?<target>[^。；]{2,60}?)(?:"
              + BuyingManner.ADVERB
              + ")*?(?:签署|签订|签下|达成|订立)(?:了|一项|一份|正式|最终|股权|全资|战略性?|资产|整体|框架|"
              + BuyingManner.ADVERB
              + ")*$");

  private static final Pattern AGREEMENT =
      Pattern.compile("^(?:的)?(?:最终|框架|意向|合并|股权)?(?:协议|合同|意向书)");

  /** "A将对B的收购报价提高": the offer is an object. */
  private static final Pattern RAISED =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?:"
              + BuyingManner.ADVERB
              + ")*?(?:将|把)(?:其|自己)?(?:对|向)?(?<target>[^，。；]{2,30}?)的$");

  /** Behind a verb without an object. */
  private static final Pattern ENDED =
      Pattern.compile("^(?:了|$|[，。；！？）)”]|后|之后|以来|并(?!购)|的(?:消息|计划))");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(?<target>.*?)(?:被|遭(?:到)?|(?<![斩收喜])获(?![悉得批])|(?<![自理对向给与和])由(?![于此来]))(?<acquirer>[^，。；]{2,36}?)(?<adverbs>"
              + BuyingManner.ADVERB
              + "*)$");

  /** "对B51%股权的收购": the bought company stands before the verb. */
  private static final Pattern NOMINAL =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?<adverbs>"
              + BuyingManner.ADVERB
              + "*)对(?:于)?(?<target>[^，。；]{2,36}?)(?<stake>\\s?[\\d.]+%|全部)?(?:的)?(?:股权|股份)?(?:的|进行了?|展开了?|实施了?|发起了?)(?:全资|战略性?|整体|控股|现金|要约|股权|私有化|正式|的)*$");

  /** "由A牵头的财团收购B" is no passive. */
  private static final Pattern LED =
      Pattern.compile("由[^，。；]{2,24}?(?:牵头|领衔|主导|带领|组成)的[^，。；的]{0,4}(?:财团|买方团|联合体|团队|集团|阵营)");

  /** "周明2010年创办了B（…)": what is made is bought, and not its maker. */
  private static final Pattern MADE =
      Pattern.compile("^.*(?:创办|创立|创建|联合创办|打造|供职于|任职于|加入)(?:了|过)?(?=.{2})");

  private ObjectFirst() {}

  static @Nullable PurchaseFrame nominal(String left, int start, Matcher verb) {
    Matcher nominal = NOMINAL.matcher(left);
    return !nominal.matches()
        ? null
        : frame(nominal, start, verb.end(), nominal.group("stake") != null, "acquisition/nominal");
  }

  static @Nullable PurchaseFrame offered(String left, int start, Matcher verb) {
    Matcher offered = OFFERED.matcher(left);
    Matcher raised = RAISED.matcher(left);
    Matcher found = offered.matches() ? offered : raised.matches() ? raised : null;
    return found == null ? null : frame(found, start, verb.end(), false, "acquisition/nominal");
  }

  static @Nullable PurchaseFrame agreed(String left, String right, int start, Matcher verb) {
    Matcher agreed = AGREED.matcher(left);
    Matcher agreement = AGREEMENT.matcher(right);
    return !agreement.find() || !agreed.matches()
        ? null
        : frame(agreed, start, verb.end() + agreement.end(), false, "acquisition/agreed");
  }

  /** "A将B收购", "A把B收入囊中": nothing is bought behind the verb. */
  static @Nullable PurchaseFrame taken(String left, String right, int start, Matcher verb) {
    Matcher taken = TAKEN.matcher(left);
    return !taken.matches() || !ENDED.matcher(right).find()
        ? null
        : frame(taken, start, verb.end(), taken.group("stake") != null, PurchaseFrame.TAKEN_RULE);
  }

  static @Nullable PurchaseFrame passive(
      String masked, String left, String right, int start, Matcher verb) {
    Matcher passive = PASSIVE.matcher(left);
    if (!passive.matches() || LED.matcher(left).find()) {
      return null;
    }
    Span target = span(start, passive, "target");
    Matcher before = BuyingManner.BEFORE.matcher(passive.group("target"));
    if (before.matches()) {
      target = span(start, before, "subject");
    }
    boolean bracketed =
        target.length() == 0 && start > 0 && "（(".indexOf(masked.charAt(start - 1)) >= 0;
    if (bracketed) {
      target = beforeBracket(masked, start - 1);
    }
    Span acquirer = span(start, passive, "acquirer");
    PurchaseFrame frame =
        new PurchaseFrame(
            acquirer,
            target,
            new Span(start, verb.end()),
            false,
            bracketed
                ? PurchaseFrame.BRACKET
                : AcquisitionFrames.isLoose(verb.group())
                    ? PurchaseFrame.LOOSE
                    : "acquisition/passive");
    Span behind = right.startsWith("的") ? BoughtWords.target(right, 1, verb.end()) : null;
    return behind == null
        ? frame
        : new PurchaseFrame(
                acquirer, behind, new Span(start, behind.end()), false, PurchaseFrame.RELATIVE)
            .or(frame);
  }

  /** "B（A收购）", "B（被A收购）" has gone to the passive: the bought company stands before the bracket. */
  static @Nullable PurchaseFrame bracketed(
      String masked, String left, String right, int start, Matcher verb) {
    Matcher before = BuyingManner.BEFORE.matcher(left);
    if (!right.matches("(?s)^[）)].*") || !before.matches()) {
      return null;
    }
    Span target = beforeBracket(masked, start - 1);
    return new PurchaseFrame(
        span(start, before, "subject"),
        target,
        new Span(target.start(), verb.end()),
        false,
        PurchaseFrame.BRACKET);
  }

  /** The words that name what a bracket at {@code bracket} tells of. */
  private static Span beforeBracket(String masked, int bracket) {
    int from = Clauses.start(masked, 0, bracket, AcquisitionFrames.ITEM_START);
    Matcher made = MADE.matcher(masked.substring(from, bracket));
    return new Span(made.find() ? from + made.end() : from, bracket);
  }

  /**
   * Who buys and what is bought as the groups of {@code sides} say, in a clause up to {@code end}.
   */
  private static PurchaseFrame frame(
      Matcher sides, int start, int end, boolean stake, String rule) {
    return new PurchaseFrame(
        span(start, sides, "acquirer"),
        span(start, sides, "target"),
        new Span(start, end),
        stake,
        rule);
  }

  static Span span(int offset, Matcher matcher, String group) {
    return new Span(offset + matcher.start(group), offset + matcher.end(group));
  }
}
