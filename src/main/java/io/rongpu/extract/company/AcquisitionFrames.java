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

  /**
   * One purchase as its words tell it.
   *
   * @param acquirer the words before the verb, its adverbs left out; empty when it has none
   * @param target the words that tell what is bought; empty when a clause before tells it
   * @param clause from the start of the verb's clause to the end of what is bought
   * @param stake whether the words say "51%股权" and the like: then a company stands before them
   */
  record Frame(Span acquirer, Span target, Span clause, boolean stake, String rule) {}

  /** "A收购的B…": the bought company begins what follows. */
  static final String RELATIVE = "acquisition/relative";

  private static final Pattern VERB =
      Pattern.compile(
          "收购|并购|竞购(?!者|方|战)|买下|吞并|(?<![收输引进投加纳流注写潜])入主(?![要流体题办页管播观演机])|私有化|受让|拿下|购买|购入|竞得|摘得|卖给|出售给|转让给|卖身");

  /** Verbs that buy other things too; they need a stake to be told. */
  private static final Pattern NEEDS_STAKE = Pattern.compile("受让|拿下|购买|购入|竞得|摘得|转让给");

  private static final Pattern SALE = Pattern.compile("卖给|出售给|转让给|卖身");

  private static final String CLAUSE_START = "，。；：！？“（(—\n";

  /** In front of a bracket the last of a list is meant. */
  private static final String ITEM_START = CLAUSE_START + "、";

  /** What may stand between the buyer and the verb. */
  private static final String ADVERB =
      "(?:\\s|\u00A0|重金|跨界|同期|同时|(?:第?[一二三四]季度|[上下]半年)|\uE003|\uE001|(?<=\uE001)、|近日|日前|近期|最近|今日|昨日|此前|目前|去年|今年|早年|随后|后来|之后|不久前?|正式|对外|宣布|公布|公告|披露|确认|表示|称|官宣|已经|已|将会?|拟|计划|打算|准备|预计|有望|或将?|可能|曾经?|再次|再度|又|还|也|都|就|便|均|先后|相继|陆续|接连|连续|最终|成功|全资|溢价|低价|高价|折价|控股|要约|间接|直接|合计|共同|联合|战略性?|整体|全面|强制|参与|牵头|独家|悄然|完成了?|同意|达成协议|达成|签署协议|签约|有意|考虑|否认|正在|正|洽谈|商谈|谈判|寻求|筹划|谋划|谋求|推进|启动|提议|尝试|希望|力争|欲|想要?|要|刚刚?|自|因|此次|本次|这次|新|所|经|花费?了?|花了|斥资|斥|巨资|豪掷|豪|耗资|出资|掷|砸下?了?|拿出|作价|估值|约|共|自有资金|全部?|现金及?股票|现金|股票|换股|的价格|的代价|的对价|的总价|价格|每股|或|并|及|和|加|以及|对|在|于|上|以|用|按|按照|为|与"
          + "|(?:以|用|按)[^，。；]{1,30}?(?:价格?|对价|代价|方式|形式|现金|资金|股票|股份|估值)(?:的形式|的方式)?"
          + "|通过[^，。；]{2,30}?|在[^，。；]{2,12}?(?=宣布|公告|披露|公布)|从[^，。；]{2,24}?(?:手中|处|那里)|向[^，。；]{2,60}?$|协议|联手[^，。；]{2,16}?|携手[^，。；]{2,16}?)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:据传|盛传|传闻|传(?!统|媒|播|感|奇|承|真|动|输|递|化))?(?<subject>[^，。；]*?)(?<adverbs>"
              + ADVERB
              + "*)$");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(?<target>.*?)(?:被|遭(?:到)?|(?<![斩收喜])获(?![悉得批])|(?<![自理])由(?![于此来]))(?<acquirer>[^，。；]{2,36}?)(?<adverbs>"
              + ADVERB
              + "*)$");

  /** "对B51%股权的收购": the bought company stands before the verb. */
  private static final Pattern NOMINAL =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?<adverbs>"
              + ADVERB
              + "*)对(?:于)?(?<target>[^，。；]{2,36}?)(?<stake>\\s?[\\d.]+%|全部)?(?:的)?(?:股权|股份)?(?:的|进行)(?:全资|战略性?|整体|控股|现金|要约|股权|正式|的)*$");

  /** After a verb, what makes it a noun or something else than a purchase. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "^(?:标的|额|业|历史|案例|公告|比例|历程|究竟|计划|完成|交易|价|要约|方(?!舟)|事|案|计划|协议|项目(?!公司)|时机|基金|重组|对象|款|资金|成本|股价|规模|活动|战略|行为|建议|意向|消息|传闻|谈判|申请|金额|整合|将|是|不|也|均|可|会|或|与|和|及|、|为|等|，|。|；|？|！|”|）|对应|汪|退出|目标|机会|过程|成功|失败|需|尚|一事|之后|之前|以来|后|前|时|流程|市场|热|潮|史|的?(?:时候|原因|风险|方式|价格|意愿|可能)|人(?!人)|者|站|渠道|要求|退市|服务|业务)");

  private static final String STAKE_WORD = "(?:股权|股份|权益|普通股|流通股|股票|控制权|控股权|投票权|注册资本|多数股|少数股)";

  /** Where what is bought ends. */
  private static final Pattern TARGET_END =
      Pattern.compile(
          "(?<stake>(?:的)?(?:各|约|近|超过?|逾|合计|不超过|不低于|不少于|至少|另外?|剩余|其余|全部|部分|多数|少数|大部分|至少|共|已发行)*(?:\\s?\\d[\\d.,]*\\s?(?:%|％|万股|亿股|股)|\uE001|控股|全部|剩余|其余|部分|多数|少数|大部分|所有|已发行|\\s|的|、)*"
              + STAKE_WORD
              + ")"
              + "|[，。；：！？（(…]|\uE001|\uE003|后(?!端|浪)|之后|以来|时(?!代|光|尚|空)|并(?!购)|的(?=交易|消息|计划|事|要约|价格|协议|项|案|申请|提议|传闻|谈判|进程|工作|过程|全部|控|多数|少数|剩余|原因|意向)"
              + "|以(?=挑战|对抗|应对|布局|发展|打造|确保|满足|获取|换取|其|补|进|扩|加|强|拓|完善|增|获|便|此|提|推|实现|支持)|来(?=补|进|扩|加|强|拓|完善|增|提)|用于|进军|进入|布局|获批|获得|已(?:经)?完成|被否|一案|一事|等(?=[\\p{IsHan}]{0,6}(?:公司|企业|品牌|$)|$)|达成|成立|成为|从而|开始|继续|股价|尚|仍|将(?!军)|案$|吗|就|是为|旨在|整合|已(?!经)|耗费|比例");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:的|了|过|其|下|到|\\s|全球|国际|国内|世界|本土|当地|知名|著名|老牌|同行|竞争对手|另一?家|一家|名为|叫做|位于[^，。；的]{2,10}的|美国|英国|德国|法国|日本|韩国|以色列|加拿大|意大利|荷兰|瑞典|瑞士|印度|澳大利亚|新加坡|中国|香港|欧洲|海外)*");

  private static final Pattern OWNED = Pattern.compile(".*(?:持有|所持|拥有|手中|旗下|名下|所属)有?的?");

  private AcquisitionFrames() {}

  /** The frames of one sentence, in order. */
  static List<Frame> find(String masked, int base) {
    List<Frame> frames = new ArrayList<>();
    Matcher verb = VERB.matcher(masked);
    while (verb.find()) {
      Frame frame = frame(masked, verb);
      if (frame != null) {
        frames.add(moved(frame, base));
      }
    }
    return frames;
  }

  private static @Nullable Frame frame(String masked, Matcher verb) {
    int start = Clauses.start(masked, 0, verb.start(), CLAUSE_START);
    String left = masked.substring(start, verb.start());
    if (left.length() > 90) {
      return null;
    }
    String right = masked.substring(verb.end(), Math.min(masked.length(), verb.end() + 70));
    if (SALE.matcher(verb.group()).matches()) {
      return sale(left, right, start, verb);
    }
    boolean needsStake = NEEDS_STAKE.matcher(verb.group()).matches();
    Matcher passive = PASSIVE.matcher(left);
    if (!needsStake && passive.matches()) {
      return passive(passive, masked, right, start, verb);
    }
    Matcher nominal = NOMINAL.matcher(left);
    if (!needsStake && nominal.matches()) {
      return new Frame(
          span(start, nominal, "acquirer"),
          span(start, nominal, "target"),
          new Span(start, verb.end()),
          nominal.group("stake") != null,
          "acquisition/nominal");
    }
    if (start > 0 && "（(".indexOf(masked.charAt(start - 1)) >= 0) {
      return bracketed(masked, left, right, start, verb);
    }
    Frame active = active(left, right, start, verb);
    return active == null || needsStake && !active.stake() ? null : active;
  }

  private static @Nullable Frame active(String left, String right, int start, Matcher verb) {
    int skip = skipped(right);
    if (NO_OBJECT.matcher(right.substring(skip)).find()) {
      return null;
    }
    Span target = target(right, skip, verb.end());
    Matcher before = BEFORE.matcher(left);
    if (target == null || !before.matches()) {
      return null;
    }
    return new Frame(
        span(start, before, "subject"),
        target,
        new Span(start, target.end()),
        isStake(right, target.end() - verb.end()) || verb.group().equals("入主"),
        right.startsWith("的") ? RELATIVE : "acquisition/active");
  }

  private static Frame passive(
      Matcher passive, String masked, String right, int start, Matcher verb) {
    Span target = span(start, passive, "target");
    Matcher before = BEFORE.matcher(passive.group("target"));
    if (before.matches()) {
      target = span(start, before, "subject");
    }
    int end = verb.end();
    if (target.length() == 0 && start > 0 && "（(".indexOf(masked.charAt(start - 1)) >= 0) {
      target = new Span(Clauses.start(masked, 0, start - 1, ITEM_START), start - 1);
    }
    if (target.length() == 0 && right.startsWith("的")) {
      Span behind = target(right, 1, verb.end());
      if (behind != null) {
        target = behind;
        end = behind.end();
      }
    }
    return new Frame(
        span(start, passive, "acquirer"),
        target,
        new Span(start, end),
        false,
        "acquisition/passive");
  }

  /** "B（A收购）", "B（被A收购）" has gone to the passive: the bought company stands before the bracket. */
  private static @Nullable Frame bracketed(
      String masked, String left, String right, int start, Matcher verb) {
    Matcher before = BEFORE.matcher(left);
    if (!right.matches("(?s)^[）)].*") || !before.matches()) {
      return null;
    }
    int from = Clauses.start(masked, 0, start - 1, ITEM_START);
    return new Frame(
        span(start, before, "subject"),
        new Span(from, start - 1),
        new Span(from, verb.end()),
        false,
        "acquisition/bracket");
  }

  /** "A将B以…卖给C", "B卖身C": what stands behind the verb buys. */
  private static @Nullable Frame sale(String left, String right, int start, Matcher verb) {
    Matcher given =
        Pattern.compile("^.*?(?:将|把)(?:其)?(?<target>[^，]{2,30}?)(?<adverbs>" + ADVERB + "*)$")
            .matcher(left);
    Span target;
    if (given.matches()) {
      target = span(start, given, "target");
    } else {
      Matcher before = BEFORE.matcher(left);
      if (!before.matches()) {
        return null;
      }
      target = span(start, before, "subject");
    }
    Matcher stake =
        Pattern.compile("^(?<name>.+?)(?<stake>(?:的|全部|所有|\\s|[\\d.]+[%％])*" + STAKE_WORD + ")?$")
            .matcher(target.of(" ".repeat(start) + left));
    boolean hasStake = stake.matches() && stake.group("stake") != null;
    if (NEEDS_STAKE.matcher(verb.group()).matches() && !hasStake) {
      return null;
    }
    if (hasStake) {
      target = new Span(target.start(), target.start() + stake.end("name"));
    }
    Span acquirer = target(right, skipped(right), verb.end());
    return acquirer == null
        ? null
        : new Frame(
            acquirer, target, new Span(start, acquirer.end()), hasStake, "acquisition/sale");
  }

  private static int skipped(String right) {
    Matcher leading = LEADING.matcher(right);
    return leading.find() ? leading.end() : 0;
  }

  /** The words that name what is bought, in {@code right} from {@code skip} on. */
  private static @Nullable Span target(String right, int skip, int offset) {
    Matcher end = TARGET_END.matcher(right).region(Math.min(skip, right.length()), right.length());
    int to = end.find() ? end.start() : right.length();
    String words = right.substring(skip, Math.max(skip, to));
    Matcher owned = OWNED.matcher(words);
    int from = skip + (owned.lookingAt() && owned.end() < words.length() ? owned.end() : 0);
    while (to > from && "的 ".indexOf(right.charAt(to - 1)) >= 0) {
      to--;
    }
    return to - from < 2 ? null : new Span(offset + from, offset + to);
  }

  private static boolean isStake(String right, int at) {
    Matcher end = TARGET_END.matcher(right).region(at, right.length());
    return end.lookingAt() && end.group("stake") != null;
  }

  private static Span span(int offset, Matcher matcher, String group) {
    return new Span(offset + matcher.start(group), offset + matcher.end(group));
  }

  private static Frame moved(Frame frame, int by) {
    return new Frame(
        moved(frame.acquirer(), by),
        moved(frame.target(), by),
        moved(frame.clause(), by),
        frame.stake(),
        frame.rule());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
