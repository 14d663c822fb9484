package io.rongpu.extract.company;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a masked sentence where buyer and bought stand: "A以…收购B", "B被A收购", "A对B的收购", "B卖给A",
 * "B（A收购）". Spans are those of the sentence's text.
 */
final class AcquisitionFrames {

  /** "将B收入囊中": what is bought never stands behind these. */
  private static final String TAKEN_IN =
      "[收纳归揽招](?:入|至|归|进)?(?:其|自己)?(?:囊中|麾下|旗下|帐下|门下|怀中)|收归(?:己有|所有)";

  /** Verbs that are said of much else: both sides have to be names for certain. */
  private static final String LOOSE_VERB =
      "吞下|鲸吞|接盘|盘下|(?<![配结整联融])合并(?!报表|财务|收入|营|净|利润|范围|而成|[为成到]|同类|多|请求|计算|使用|纳税)";

  /** "获得B的控制权", "取得B60%的股权": more than half of a company, or its control, is told. */
  private static final String GAINED =
      "(?:获得|取得|拿到|夺得|掌握)了?(?=[^，。；！？\uE001-\uE003]{2,24}?的?(?:控制权|控股权|控股地位|实际控制权)|[^，。；！？\uE001-\uE003]{2,24}?的?(?:[5-9]\\d|100)(?:\\.\\d+)?\\s?[%％]的?(?:股权|股份))";

  /** "控股B60%": a share is told, and of what. */
  private static final String CONTROLLED =
      "控股了?(?=[^，。；！？、的（(\uE001-\uE003]{2,12}?\\s?[1-9]\\d(?:\\.\\d+)?\\s?[%％](?=的股|股|[，。；]|$))";

  private static final Pattern IS_LOOSE = Pattern.compile(LOOSE_VERB);

  private static final Pattern VERB =
      Pattern.compile(
          "(?:收购|并购(?![买置入])|"
              + CONTROLLED
              + "|"
              + LOOSE_VERB
              + "|竞购(?!者|方|战)|买下|吞并|(?<![收输引进投加纳流注写潜])入主(?![要流体题办页管播观演机])|私有化|受让|拿下|购买|购入|竞得|摘得|卖给|出售给|转让给|卖身|"
              + TAKEN_IN
              + "|"
              + GAINED
              + ")");

  /** Verbs that buy other things too; they need a stake or a part of a company to be told. */
  private static final Pattern NEEDS_STAKE =
      Pattern.compile("(?:受让|拿下|购买|购入|竞得|摘得|转让给|(?:获得|取得|拿到|夺得|掌握)了?)");

  private static final Pattern SALE = Pattern.compile("卖给|出售给|转让给|卖身");

  static final String CLAUSE_START = "，。；：！？“（(—\n";

  /** In front of a bracket the last of a list is meant. */
  static final String ITEM_START = CLAUSE_START + "、";

  private static final Pattern OFFER = Pattern.compile("^(?:要约|提议|报价|出价|邀约|请求)");

  private static final Pattern IS_TAKEN_IN = Pattern.compile(TAKEN_IN);

  /** "对入主B的A说": who stands before the verb doesn't buy. */
  private static final Pattern GIVEN = Pattern.compile("[对向跟](?:了|过)?$");

  private static final Pattern GIVEN_TO =
      Pattern.compile("^[^，。；]{2,24}?的(?!消息|传闻|传言|报道|说法|事|计划|交易|可能|提议|请求|方案|决定|案)");

  private AcquisitionFrames() {}

  /** The frames of one sentence, in order. */
  static List<PurchaseFrame> find(String masked, int base) {
    List<PurchaseFrame> frames = new ArrayList<>();
    Matcher verb = VERB.matcher(masked);
    while (verb.find()) {
      PurchaseFrame frame = frame(masked, verb);
      if (frame != null) {
        frames.add(frame.behind(base));
      }
    }
    return frames;
  }

  private static @Nullable PurchaseFrame frame(String masked, Matcher verb) {
    int start = Clauses.start(masked, 0, verb.start(), CLAUSE_START);
    String left = masked.substring(start, verb.start());
    String right = masked.substring(verb.end(), Math.min(masked.length(), verb.end() + 70));
    if (left.length() > 90 || GIVEN.matcher(left).find() && GIVEN_TO.matcher(right).find()) {
      return null;
    }
    if (SALE.matcher(verb.group()).matches()) {
      boolean needsStake = NEEDS_STAKE.matcher(verb.group()).matches();
      return SaleFrames.find(left, right, start, verb, needsStake);
    }
    boolean needsStake = NEEDS_STAKE.matcher(verb.group()).matches();
    PurchaseFrame passive =
        needsStake ? null : ObjectFirst.passive(masked, left, right, start, verb);
    if (passive != null) {
      return passive;
    }
    if (OFFER.matcher(right).find() || left.endsWith("要约")) {
      PurchaseFrame offered = ObjectFirst.offered(left, start, verb);
      if (offered != null) {
        return offered;
      }
    }
    PurchaseFrame agreed = ObjectFirst.agreed(left, right, start, verb);
    if (agreed != null) {
      return agreed;
    }
    PurchaseFrame taken = ObjectFirst.taken(left, right, start, verb);
    if (taken != null || IS_TAKEN_IN.matcher(verb.group()).matches()) {
      return taken;
    }
    PurchaseFrame nominal = needsStake ? null : ObjectFirst.nominal(left, start, verb);
    if (nominal != null) {
      return nominal;
    }
    if (start > 0 && "（(".indexOf(masked.charAt(start - 1)) >= 0) {
      PurchaseFrame bracketed = ObjectFirst.bracketed(masked, left, right, start, verb);
      if (bracketed != null) {
        return bracketed;
      }
    }
    PurchaseFrame active = active(left, right, start, verb);
    return active == null
            || needsStake && !active.stake() && !BoughtParts.isUnit(active.target().of(masked))
        ? null
        : active;
  }

  /** Whether {@code verb} is said of much else than purchases. */
  static boolean isLoose(String verb) {
    return IS_LOOSE.matcher(verb).matches();
  }

  private static @Nullable PurchaseFrame active(
      String left, String right, int start, Matcher verb) {
    int skip = BoughtWords.skipped(right);
    if (BoughtWords.isNone(right, skip)) {
      return null;
    }
    Span target = BoughtWords.target(right, skip, verb.end());
    Matcher before = BuyingManner.BEFORE.matcher(left);
    if (target == null || !before.matches()) {
      return null;
    }
    return new PurchaseFrame(
        ObjectFirst.span(start, before, "subject"),
        target,
        new Span(start, target.end()),
        BoughtWords.isStake(right, target.end() - verb.end())
            || verb.group().equals("入主")
            || verb.group().startsWith("控股"),
        right.startsWith("的")
            ? PurchaseFrame.RELATIVE
            : isLoose(verb.group()) ? PurchaseFrame.LOOSE : "acquisition/active");
  }
}
