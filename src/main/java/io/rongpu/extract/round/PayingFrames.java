package io.rongpu.extract.round;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a masked clause who pays whom: "A向B投资M", "A投资了B", "A参与B的C轮", "A成为B的天使轮投资方". Spans are
 * those of the clause. Thread-safe.
 */
final class PayingFrames {

  /**
   * One telling.
   *
   * @param who the words before the verb; blank when a clause before says who pays
   * @param target the words that name who gets the money
   * @param needs what must be a name for the words to tell that somebody is paid
   * @param upTo how far the words go that tell it
   */
  record Frame(Span who, Span target, Needs needs, int upTo) {}

  /** What of a telling must be a name. */
  enum Needs {
    NOTHING,
    TARGET,
    BOTH
  }

  /** Whoever is named before the verb. */
  static final String WHO = "(?<who>[^，。；！？：:\uE002]{2,80}?)";

  /** The same, or nothing: then a clause before says who pays. */
  private static final String ANYBODY = "(?<who>[^，。；！？：:\uE002]{0,80}?)";

  /** What may stand between an investor and its verb. */
  static final String ADVERB =
      "(?:\\s|“(?:一定|肯定|必定|必将)”|(?:自|在|于|早在)?\uE003|\uE001|在(?=宣布)|完成了?(?=领投|参投|跟投|入股|注资|增资|战略)|(?:花费?|砸下?|押下?|豪?掷下?|拿出?|[斥出耗]资|出|投[入下]?)了?(?:近|约|超过?|逾)?(?=\uE001)|通过[^，。；]{2,30}?|以[^，。；]{0,16}?(?:资产|价格|方式|现金|资金|形式|手笔)|"
          + Lexicon.load("adverbs-of-paying").alternatives()
          + ")*";

  private static final String GIVE = Lexicon.load("verbs-of-giving").alternatives();

  private static final String PAY =
      "(?:(?<!通过|可|能|用于|促进|拉动|扩大)(?:战略|独家|联合)?(?:"
          + Lexicon.load("verbs-of-paying").alternatives()
          + ")|\uE002+(?!中(?:投资|获|完成|，)|[里时后前]))";

  private static final String TARGET =
      "(?<target>(?![等的方者人])[“「]?(?![越更最])[A-Za-z\\p{IsHan}][^，。；！？：:\uE001\uE002\uE003]{1,60}?)";

  private static final String SIZE = "(?:规模|总额|金额|价值|估值|高?达到?|近|约|超过?|逾|共|一轮|新一轮|最新一轮)*";

  private static final String DONE_INVESTMENT =
      "(?:近|约|超过?|至多|最多|高达|追加|首轮|首笔|最新|新一轮|战略性?|独家|联合|股权|的|\uE002|\uE001)*(?:投资|注资|增资|\uE002)(?!人|者|方|机构|额|金额|总额|规模|回报|收益|协议|款|融资|[和与、])";

  /** "对B": whom the payment is for. */
  private static final String FOR_TARGET = "对(?<target>[^，。；！？：:\uE001\uE002\uE003]{2,30}?)";

  /** "A完成对B的M投资". */
  private static final Pattern INVESTMENT_IN =
      Pattern.compile("^" + ANYBODY + ADVERB + "(?:完成了?)?" + FOR_TARGET + "的" + DONE_INVESTMENT);

  /** "A完成对BM的A轮投资": the money stands right behind the name. */
  private static final Pattern INVESTMENT_OF =
      Pattern.compile(
          "^" + ANYBODY + ADVERB + "完成了?" + FOR_TARGET + "(?=\uE001)" + DONE_INVESTMENT);

  /** "A完成对B的M轮融资": said of what is raised, told by who pays. */
  private static final Pattern COMPLETES_FOR =
      Pattern.compile(
          "^"
              + ANYBODY
              + ADVERB
              + "完成了?"
              + FOR_TARGET
              + "的?(?:近|约|超过?|高达|追加|首轮|最新|新一轮|的|\uE001)*\uE002+(?=融资)");

  /** "A向B投资M", "A给它豪掷了M", "A在B身上押下M", "A对B增资", "A向B追加M投资". */
  private static final Pattern TOWARDS =
      Pattern.compile(
          "^"
              + ANYBODY
              + ADVERB
              + "(?:完成了?)?(?:向|对|给|为|在(?=[^，。；]{1,24}身上))(?<target>[^，。；！？：:\uE001\uE002\uE003]{1,30}?)(?:身上)?(?:(?:再次|继续|正式|分别)*(?:进行|追加|完成|作出|做出)了?(?:近|约|至少|超过?|至多|最多|不超过|高达|新一轮|战略|的|\\s|\uE002|\uE001)*(?:投资|注资|增资|\uE002)|(?:再次|继续|初步|共同|联合|独家|战略|正式|陆续|先后|合计|又|再|各|\\s)*"
              + GIVE
              + "(?:了|近|超过?|逾|约|至少|至多|最多|不超过|高达|一张|\\s)*\uE001)");

  /** "A投资了B", "A以M战略入股B". */
  private static final Pattern INTO =
      Pattern.compile(
          "^"
              + ANYBODY
              + ADVERB
              + PAY
              + "(?!人|者|方|机构|额|基金|有限|股份|集团|公司|管理|控股|合伙|咨询|中心|界|圈|行为|扩股|计划|方案|事宜|事项|款|协议|意向|金额|比例|价格|体系|总监)了?"
              + TARGET
              + SIZE
              + "(?:的(?=[\uE001-\uE003]|(?:最新|新|上|首|本|此|该)?一?轮|融资)|，|。|；|！|\uE001|\uE002|曾(?=表示|说|称)|(?:并|且|以)(?:将|会)?(?:因此)?(?=获得?|持有|取得|占|拥有|成为)|时?$|(?:之?后|之?前|以来)$)");

  /** "A参与B的新一轮融资". */
  private static final Pattern JOINS =
      Pattern.compile(
          "^"
              + WHO
              + ADVERB
              + "(?:参与|参加|加入)了?(?<target>(?![等的方者人])[“「]?[A-Za-z\\p{IsHan}][^，。；！？：:\uE001\uE002\uE003]{1,30}?)(?:的|(?:当前|最新|正在进行)的?)*(?:本轮|此轮|该轮|新一轮|最新一轮|融资轮|\uE001|\uE002)+的?(?:融资|投资|轮次|次)?");

  /** "A投资2亿元给B": the money is the object, who gets it stands behind. */
  private static final Pattern GIVES =
      Pattern.compile(
          "^"
              + ANYBODY
              + ADVERB
              + "(?:投资|注资|投入|加投|追投|投)了?(?:近|约|超过?|至多|高达|\\s)*\uE001+(?:的?(?:资金|投资|现金))?(?:给了?|于|到|入|进)"
              + TARGET
              + "(?:，|。|；|！|公司$|$)");

  /** "A成为B的天使轮投资方": the noun says what the verb would. */
  private static final Pattern BECOMES =
      Pattern.compile(
          "^"
              + WHO
              + ADVERB
              + "(?:成为|成|是|系)了?"
              + TARGET
              + "的?\uE002+(?:融资)?的?(?:独家|唯一|联合|共同|主要|战略)*(?:投资方|投资人|投资者|投资机构|领投方|领投机构|资方|股东)(?:之一)?(?=，|。|；|！|$)");

  /** Words of the side that gets the money. */
  private static final Pattern RAISED = Pattern.compile("获|融资|完成|得到|筹|(?<!私|公)募|迎来|拿到|接受|引入|来自|由");

  private static final Pattern LEADS = Pattern.compile("领投|独家投资|牵头");

  private PayingFrames() {}

  /** Whether {@code words} tell a deal from the side of the company that gets the money. */
  static boolean tellsRaising(String words) {
    return RAISED.matcher(words).find();
  }

  /** Whether who pays leads the round. */
  static boolean tellsLeading(String words) {
    return LEADS.matcher(words).find();
  }

  /** The tellings of {@code clause}, the surest first. */
  static List<Frame> find(String clause) {
    List<Frame> frames = new ArrayList<>();
    for (Pattern pattern : List.of(INVESTMENT_IN, INVESTMENT_OF, COMPLETES_FOR, TOWARDS)) {
      Matcher matcher = pattern.matcher(clause);
      if (matcher.find()) {
        Span who = span(matcher, "who");
        frames.add(new Frame(who, span(matcher, "target"), Needs.NOTHING, matcher.end()));
        break;
      }
    }
    for (Pattern pattern : List.of(GIVES, INTO, JOINS, BECOMES)) {
      Matcher matcher = pattern.matcher(clause);
      if (matcher.find()) {
        Span who = span(matcher, "who");
        String behind = clause.substring(matcher.end("target"));
        boolean round =
            behind.indexOf(MarkedText.MONEY) >= 0 || behind.indexOf(MarkedText.STAGE) >= 0;
        boolean money = clause.indexOf(MarkedText.MONEY) >= 0;
        boolean told = pattern == INTO && (round || money || !who.of(clause).isBlank());
        Needs needs = told ? Needs.TARGET : Needs.BOTH;
        frames.add(new Frame(who, span(matcher, "target"), needs, matcher.end("target")));
      }
    }
    return frames;
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
