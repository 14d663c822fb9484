package io.rongpu.extract.company;

import io.rongpu.extract.mention.Lexicon;
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
   * @param otherwise how the same words read when this names nobody
   */
  record Frame(
      Span acquirer,
      Span target,
      Span clause,
      boolean stake,
      String rule,
      @Nullable Frame otherwise) {

    Frame(Span acquirer, Span target, Span clause, boolean stake, String rule) {
      this(acquirer, target, clause, stake, rule, null);
    }

    private Frame or(@Nullable Frame other) {
      return new Frame(acquirer, target, clause, stake, rule, other);
    }

    private Frame behind(int by) {
      return new Frame(
          moved(acquirer, by),
          moved(target, by),
          moved(clause, by),
          stake,
          rule,
          otherwise == null ? null : otherwise.behind(by));
    }
  }

  /** "B（A收购）". */
  static final String BRACKET = "acquisition/bracket";

  /** "A将B收购". */
  static final String TAKEN_RULE = "acquisition/taken";

  /** Read only where both sides are names for certain. */
  static final String LOOSE = "acquisition/loose";

  /** "A收购的B…": the bought company begins what follows. */
  static final String RELATIVE = "acquisition/relative";

  /** "将B收入囊中": what is bought never stands behind these. */
  private static final String TAKEN_IN =
      "[收纳归揽招](?:入|至|归|进)?(?:其|自己)?(?:囊中|麾下|旗下|帐下|门下|怀中)|收归(?:己有|所有)";

  /** Verbs that are said of much else: both sides have to be names for certain. */
  private static final String LOOSE_VERB =
      "吞下|鲸吞|接盘|盘下|(?<![配结整联融])合并(?!报表|财务|收入|营|净|利润|范围|而成|[为成到]|同类|多|请求|计算|使用|纳税)";

  private static final Pattern IS_LOOSE = Pattern.compile(LOOSE_VERB);

  private static final Pattern VERB =
      Pattern.compile(
          "(?:收购|并购(?![买置入])|"
              + LOOSE_VERB
              + "|竞购(?!者|方|战)|买下|吞并|(?<![收输引进投加纳流注写潜])入主(?![要流体题办页管播观演机])|私有化|受让|拿下|购买|购入|竞得|摘得|卖给|出售给|转让给|卖身|"
              + TAKEN_IN
              + ")");

  /** Verbs that buy other things too; they need a stake or a part of a company to be told. */
  private static final Pattern NEEDS_STAKE = Pattern.compile("受让|拿下|购买|购入|竞得|摘得|转让给");

  private static final Pattern SALE = Pattern.compile("卖给|出售给|转让给|卖身");

  private static final String CLAUSE_START = "，。；：！？“（(—\n";

  /** In front of a bracket the last of a list is meant. */
  private static final String ITEM_START = CLAUSE_START + "、";

  /** What may stand between the buyer and the verb: words, times, prices and phrases of manner. */
  private static final String ADVERB =
      "(?:\\s|\u00A0|\uE003|\uE001|(?<=\uE001)、|第?[一二三四]季度|[上下]半年|\\d{1,4}\\s?[年月日号](?:底|初|中旬)?"
          + "|(?<=[已经了拟将以过司])控股|"
          + Lexicon.load("acquisition-adverbs").alternatives()
          + "|(?:以|用|按)[^，。；]{1,30}?(?:价格?|对价|代价|方式|形式|现金|资金|股票|股份|估值)(?:的形式|的方式)?"
          + "|通过[^，。；]{2,30}?|在[^，。；]{2,12}?(?=宣布|公告|披露|公布)|从[^，。；]{2,40}?(?:手[中里上]?|处|那里)|向[^，。；]{2,60}?$|协议|(?:联手|联合(?!创|举|体|国|利)|携手|协同)[^，。；]{2,16}?(?:等)?)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:据传|盛传|传闻|传(?!统|媒|播|感|奇|承|真|动|输|递|化))?(?<subject>[^，。；]*?)(?<adverbs>"
              + ADVERB
              + "*)$");

  /** "将B51%股权收购": the object before the verb. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?:"
              + ADVERB
              + ")*?(?:将|把)(?![与和同以用在于对通被由按从])(?<target>[^，。；]{1,36}?)(?<stake>的?(?:全部|剩余|\\s?[\\d.]+[%％])?的?(?:股权|股份))?(?:"
              + ADVERB
              + ")*$");

  /** "B接受了A提出的收购要约": who offers buys. */
  private static final Pattern OFFERED =
      Pattern.compile(
          "^(?<target>[^，。；]*?)(?:是否|"
              + ADVERB
              + ")*?(?:接受|接获|收到|接到|拒绝|回应)(?:了|过)?(?:来自)?(?<acquirer>[^，。；]{2,36}?)(?:(?:所?提出|发起|发出|给出)(?:的)?|的|"
              + ADVERB
              + ")*$");

  /** "A将对B的收购报价提高": the offer is an object. */
  private static final Pattern RAISED =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?:"
              + ADVERB
              + ")*?(?:将|把)(?:其|自己)?(?:对|向)?(?<target>[^，。；]{2,30}?)的$");

  private static final Pattern OFFER = Pattern.compile("^(?:要约|提议|报价|出价|邀约|请求)");

  /** Behind a verb without an object. */
  private static final Pattern ENDED =
      Pattern.compile("^(?:了|$|[，。；！？）)”]|后|之后|以来|，|并(?!购)|，|的(?:消息|计划))");

  private static final Pattern IS_TAKEN_IN = Pattern.compile(TAKEN_IN);

  /** "对入主B的A说": who stands before the verb doesn't buy. */
  private static final Pattern GIVEN = Pattern.compile("[对向跟](?:了|过)?$");

  private static final Pattern GIVEN_TO =
      Pattern.compile("^[^，。；]{2,24}?的(?!消息|传闻|传言|报道|说法|事|计划|交易|可能|提议|请求|方案|决定|案)");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(?<target>.*?)(?:被|遭(?:到)?|(?<![斩收喜])获(?![悉得批])|(?<![自理对向给与和])由(?![于此来]))(?<acquirer>[^，。；]{2,36}?)(?<adverbs>"
              + ADVERB
              + "*)$");

  /** "对B51%股权的收购": the bought company stands before the verb. */
  private static final Pattern NOMINAL =
      Pattern.compile(
          "^(?<acquirer>[^，。；]*?)(?<adverbs>"
              + ADVERB
              + "*)对(?:于)?(?<target>[^，。；]{2,36}?)(?<stake>\\s?[\\d.]+%|全部)?(?:的)?(?:股权|股份)?(?:的|进行了?|展开了?|实施了?|发起了?)(?:全资|战略性?|整体|控股|现金|要约|股权|正式|的)*$");

  /** After a verb, what makes it a noun or something else than a purchase. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "^(?:[\"”’]|大师|专家|顾问|律师|团队|[部委贷]|退出|条款|规则|守则|标的|额|业|历史|案例|公告|比例|历程|究竟|计划|完成|交易|价|要约|[要邀]|方(?!舟)|事(?=[件宜项情后，。])|案|计划|协议|项目(?!公司)|时机|基金|重组|对象|款|资金|成本|股价|规模|活动|战略|行为|建议|意向|消息|传闻|谈判|申请|金额|整合|将(?!门|军)|是|不|也|均|可(?!口|可|穿)|会(?!员|计|小二)|或|与|和(?![讯睦记而路黄美牧创信])|及|、|为(?!来)|等|，|。|；|？|！|”|）|对应|汪|退出|目标|机会|过程|成功|失败|需|尚|一事|之后|之前|以来|后|前|时(?!代|光|尚|空|趣)|流程|市场|热|潮|史|的?(?:时候|原因|风险|方式|价格|意愿|可能)|人(?!人)|者|站|渠道|要求|退市|服务|业务)");

  private static final String STAKE_WORD = "(?:股权|股份(?!有限)|权益|普通股|流通股|股票|控制权|控股权|投票权|注册资本|多数股|少数股)";

  /** Where what is bought ends. */
  private static final Pattern TARGET_END =
      Pattern.compile(
          "(?<stake>(?:的)?(?:各|约|近|超过?|逾|合计|不超过|不低于|不少于|至少|另外?|剩余|其余|全部|部分|多数|少数|大部分|至少|共|已发行)*(?:\\s?\\d[\\d.,]*\\s?(?:%|％|万股|亿股|股)|\uE001|控股|全部|剩余|其余|部分|多数|少数|大部分|所有|已发行|\\s|的|、)*"
              + STAKE_WORD
              + ")"
              + "|、(?=(?:战略)?(?:创立|收购|投资|入股|成立|设立|参股|并购|控股|开拓|布局|完成|推出|打造|建立|合并))|[，。；：！？…]|[（(](?!\\p{IsHan}{2,4}[）)](?:股份|有限|集团|控股|科技|旗下))|[）)](?!股份|有限|集团|控股|科技|旗下)|筹(?=[得集措备资])|属于|意味着|标志着|有助|有利|不仅|只是|并非|引发|引起|\uE001|\uE003|后(?!端|浪)|之后|以来|时(?!代|光|尚|空|趣)|并(?!购)|(?<=[\\p{IsHan}])\\s+(?=[\\p{IsHan}])|(?<=[^于但还仅只总])是(?!否)|所(?=[创获带做设成])|带来|去(?=\\p{IsHan}{1,6}化)|截[至止]|的(?=出价|报价|交易|消息|计划|事|要约|价格|协议|项|案|申请|提议|传闻|谈判|进程|工作|过程|全部|控|多数|少数|剩余|原因|意向)"
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
        frames.add(frame.behind(base));
      }
    }
    return frames;
  }

  private static @Nullable Frame frame(String masked, Matcher verb) {
    int start = Clauses.start(masked, 0, verb.start(), CLAUSE_START);
    String left = masked.substring(start, verb.start());
    String right = masked.substring(verb.end(), Math.min(masked.length(), verb.end() + 70));
    if (left.length() > 90 || GIVEN.matcher(left).find() && GIVEN_TO.matcher(right).find()) {
      return null;
    }
    if (SALE.matcher(verb.group()).matches()) {
      return sale(left, right, start, verb);
    }
    boolean needsStake = NEEDS_STAKE.matcher(verb.group()).matches();
    Matcher passive = PASSIVE.matcher(left);
    if (!needsStake && passive.matches()) {
      return passive(passive, masked, right, start, verb);
    }
    if (OFFER.matcher(right).find()) {
      Frame offered = offered(left, start, verb);
      if (offered != null) {
        return offered;
      }
    }
    Frame taken = taken(left, right, start, verb);
    if (taken != null || IS_TAKEN_IN.matcher(verb.group()).matches()) {
      return taken;
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
      Frame bracketed = bracketed(masked, left, right, start, verb);
      if (bracketed != null) {
        return bracketed;
      }
    }
    Frame active = active(left, right, start, verb);
    return active == null
            || needsStake && !active.stake() && !PurchaseParties.isUnit(active.target().of(masked))
        ? null
        : active;
  }

  private static @Nullable Frame offered(String left, int start, Matcher verb) {
    Matcher offered = OFFERED.matcher(left);
    Matcher raised = RAISED.matcher(left);
    Matcher found = offered.matches() ? offered : raised.matches() ? raised : null;
    return found == null
        ? null
        : new Frame(
            span(start, found, "acquirer"),
            span(start, found, "target"),
            new Span(start, verb.end()),
            false,
            "acquisition/nominal");
  }

  /** "A将B收购", "A把B收入囊中": nothing is bought behind the verb. */
  private static @Nullable Frame taken(String left, String right, int start, Matcher verb) {
    Matcher taken = TAKEN.matcher(left);
    return !taken.matches() || !ENDED.matcher(right).find()
        ? null
        : new Frame(
            span(start, taken, "acquirer"),
            span(start, taken, "target"),
            new Span(start, verb.end()),
            taken.group("stake") != null,
            TAKEN_RULE);
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
        right.startsWith("的")
            ? RELATIVE
            : IS_LOOSE.matcher(verb.group()).matches() ? LOOSE : "acquisition/active");
  }

  private static Frame passive(
      Matcher passive, String masked, String right, int start, Matcher verb) {
    Span target = span(start, passive, "target");
    Matcher before = BEFORE.matcher(passive.group("target"));
    if (before.matches()) {
      target = span(start, before, "subject");
    }
    boolean bracketed =
        target.length() == 0 && start > 0 && "（(".indexOf(masked.charAt(start - 1)) >= 0;
    if (bracketed) {
      target = new Span(Clauses.start(masked, 0, start - 1, ITEM_START), start - 1);
    }
    Span acquirer = span(start, passive, "acquirer");
    Frame frame =
        new Frame(
            acquirer,
            target,
            new Span(start, verb.end()),
            false,
            bracketed
                ? BRACKET
                : IS_LOOSE.matcher(verb.group()).matches() ? LOOSE : "acquisition/passive");
    Span behind = right.startsWith("的") ? target(right, 1, verb.end()) : null;
    return behind == null
        ? frame
        : new Frame(acquirer, behind, new Span(start, behind.end()), false, RELATIVE).or(frame);
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
        BRACKET);
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
    // "A旗下的芯片业务" is told with its owner, "A旗下“B”品牌" isn't
    boolean part = PurchaseParties.isUnit(words) && !PurchaseParties.isBrand(words);
    int from =
        skip + (!part && owned.lookingAt() && owned.end() < words.length() ? owned.end() : 0);
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

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
