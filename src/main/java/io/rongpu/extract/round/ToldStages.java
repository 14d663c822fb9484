package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the stages that name rounds from those of investors, habits, sums and kinds of money. */
final class ToldStages {

  private static final String M = "\uE001";

  /** Kinds of money as much as kinds of rounds. */
  private static final Set<String> KINDS_OF_MONEY = Set.of("debt", "equity");

  private static final Pattern FORMER_LIST = Pattern.compile("继[^。]{0,50}$");

  private static final Pattern SUM_BEFORE = Pattern.compile("(?:至此|累计)[^，。]{0,14}$");

  /** "B轮融资已达3亿", "C轮共计": a sum over the parts of a round. */
  private static final Pattern SUM_OF_STAGE =
      Pattern.compile("^(?:的)?(?:融资)?(?:累计|总计|合计|共计|总额|总共|已达|将?共计)");

  /** "A轮投资方", "天使轮融资之后": the stage belongs to another thing. */
  private static final Pattern STAGE_OF_OTHER =
      Pattern.compile(
          "^(?:(?:融资)?的?(?:老|原)?(?:股东|投资方|投资人|投资机构|资方|跟投方|领投方|投资者|领投机构)(?!为|是|：|:|包括|由|有|分别)|(?:融资)?(?:之?后|以来|以后|过后|之前|前|期间|的时候|时|阶段|估值|企业|公司|项目|领域|市场|方向|创业)|(?:股东|认购|(?:投资)?基金|合作|协议(?!签署)|关系|意义|布局|伙伴|目标|规划|价值|层面|部))");

  /** "在完成A轮融资后": told, if by the way. */
  private static final Pattern COMPLETES =
      Pattern.compile("(?:完成|获得|拿下|拿到|斩获|获|融(?=了?$))了?[^，。；的]{0,16}$");

  /** "5000万元A轮融资后": an amount of its own tells a stage as well. */
  private static final Pattern AMOUNT_BEFORE = Pattern.compile(M + "(?:的|级|\\s|元|人民币|新一轮)*$");

  /** "获得A、B轮投资方云杉…": the stage says which investor. */
  private static final Pattern INVESTOR_AFTER =
      Pattern.compile(
          "^(?:(?:融资)?的?(?:老|原)?(?:股东|投资方|投资人|投资机构|资方|跟投方|领投方|投资者))(?!为|是|：|:|包括|由|有|分别)");

  /** "A成为B的天使轮投资方": who it is tells of the round. */
  private static final Pattern BECOMES =
      Pattern.compile("(?:成为|是|系)了?(?!本轮|此轮|该轮|本次|此次)[^，。；]{2,24}$");

  private static final Pattern INVESTOR_OF =
      Pattern.compile("^(?:融资)?的?(?:独家|唯一|联合|主要)*(?:投资方|投资人|投资机构|领投方|领投机构)(?:之一)?(?=[，。；！]|$)");

  private static final Pattern OF_SOMEBODY = Pattern.compile("了?[“「《]");

  private static final Pattern EXAMPLES = Pattern.compile("(?:包括|例如|如|布局)[^，。；]{0,4}$");

  /** "多轮股权融资", "通过债务融资", "股权融资收紧": a kind of money, not a round. */
  private static final Pattern KIND_BEFORE =
      Pattern.compile("(?:[多数几两三四五六七八九]轮的?|较|提供|通过|依靠|相较于?|相比|以及|等|开展|进行|包括|行业)$");

  private static final Pattern KIND_AFTER =
      Pattern.compile(
          "^(?:的)?(?:融资)?(?:等|渠道|方式|工具|市场|环境|成本|余额|规模|业务|需求|比例|占比|收紧|放缓|减少|下降|增加|能够|能力|已成为|成为|受|难|存量|增量|业|[和与、及][债股]权?)");

  /** "用于研发、收购和战略投资": what the money is for. */
  private static final Pattern PURPOSE =
      Pattern.compile("(?:用于|用作|用来|投入)[^，。；]{0,60}$|(?:收购|并购)[和及或与、](?:者)?$");

  /** "A领投，B战略投资". */
  private static final Pattern BESIDE_LEAD = Pattern.compile("领投[，、][^，。、；的]{2,16}$");

  private static final Pattern WORTH_AFTER = Pattern.compile("(?:融资)?之?后，?[^，。]{0,8}估值");

  private static final Pattern STAGE_BY_OTHER =
      Pattern.compile(
          "(?:处于|偏好|专注于?|主要投|聚焦|关注|投资阶段|停留在|死在|走到|从|接下来还?有|未来还?有|到了|多为|集中在|发生在|还在|仍在|进入|跨入|基本是|大多是|多是|目标为|目标是|阶段为|阶段是|早期|以)$");

  private ToldStages() {}

  /**
   * The stages of {@code sentence} that tell of rounds; what is listed with another thing's is its.
   */
  static List<Mention<String>> in(MarkedText marked, Span sentence) {
    List<Mention<String>> told = new ArrayList<>();
    String masked = marked.masked();
    Mention<String> refused = null;
    for (Mention<String> stage : marked.stages(sentence)) {
      String after = masked.substring(stage.span().end(), sentence.end());
      String before = masked.substring(sentence.start(), stage.span().start());
      if (isNoRound(stage.value(), before, after)) {
        continue;
      }
      boolean besideRefused =
          refused != null
              && AnchorFinder.SIBLING
                  .matcher(masked.substring(refused.span().end(), stage.span().start()))
                  .matches();
      if (!besideRefused && !isOfOther(before, after)) {
        told.add(stage);
      } else {
        refused = stage;
      }
    }
    return told;
  }

  /** What one investor did, now or before, and kinds of money. */
  private static boolean isNoRound(String stage, String before, String after) {
    if (stage.equals("strategic")) {
      return PURPOSE.matcher(before).find()
          || OF_SOMEBODY.matcher(after).lookingAt() && EXAMPLES.matcher(before).find()
          || BESIDE_LEAD.matcher(before).find()
              && !after.startsWith("轮")
              && !after.startsWith("融资");
    }
    return KINDS_OF_MONEY.contains(stage)
        && (KIND_BEFORE.matcher(before).find() || KIND_AFTER.matcher(after).find());
  }

  private static boolean isOfOther(String before, String after) {
    boolean named = !STAGE_OF_OTHER.matcher(after).find() || FORMER_LIST.matcher(before).find();
    return !named && !isTold(before, after)
        || STAGE_BY_OTHER.matcher(before).find()
        || SUM_OF_STAGE.matcher(after).find()
        || SUM_BEFORE.matcher(before).find();
  }

  private static boolean isTold(String before, String after) {
    boolean raised = COMPLETES.matcher(before).find() || AMOUNT_BEFORE.matcher(before).find();
    return raised
            && !WORTH_AFTER.matcher(after).lookingAt()
            && !INVESTOR_AFTER.matcher(after).lookingAt()
        || INVESTOR_OF.matcher(after).find() && BECOMES.matcher(before).find();
  }
}
