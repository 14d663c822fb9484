package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the anchors of rounds in a sentence. Thread-safe. */
final class AnchorFinder {

  /** Stages that say how, not which: they give way to a lettered stage beside them. */
  static final Set<String> WEAK = Set.of("strategic", "equity", "debt", "convertible");

  private static final String M = "\uE001";
  private static final String S = "\uE002";
  private static final Pattern FORMER_LIST = Pattern.compile("继[^。]{0,50}$");
  private static final Pattern SUM_BEFORE = Pattern.compile("(?:至此|累计)[^，。]{0,14}$");
  private static final Pattern CONVERTED = Pattern.compile("(?:约合|折合|合人民币|约为人民币)\\s*$");
  private static final Pattern STAGE_BEFORE =
      Pattern.compile(S + "\\s*(?:融资|投资)?\\s*(?:，|：|:)?\\s*$");
  private static final Pattern THIS_BEFORE = Pattern.compile("(?:本轮|此轮|该轮|这轮|本次|此次)[^，。；]{0,8}$");

  /** "B轮融资已达3亿", "C轮共计": a sum over the parts of a round. */
  private static final Pattern SUM_OF_STAGE =
      Pattern.compile("^(?:的)?(?:融资)?(?:累计|总计|合计|共计|总额|总共|已达|将?共计)");

  /** "A轮投资方", "天使轮融资之后": the stage belongs to another thing. */
  private static final Pattern STAGE_OF_OTHER =
      Pattern.compile(
          "^(?:(?:融资)?的?(?:老|原)?(?:股东|投资方|投资人|投资机构|资方|跟投方|领投方|投资者|领投机构)(?!为|是|：|:|包括|由|有|分别)|(?:融资)?(?:之?后|以来|以后|过后|之前|前|期间|的时候|时|阶段|估值|企业|公司|项目|领域|市场|方向|创业)|(?:股东|认购|(?:投资)?基金|合作|协议(?!签署)|关系|意义|布局|伙伴|目标|规划|价值|层面|部))");

  /** "在完成A轮融资后": told, if by the way. */
  private static final Pattern COMPLETES = Pattern.compile("(?:完成|获得|拿下|拿到|斩获|获)了?[^，。；的]{0,16}$");

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

  /** "A领投，B战略投资". */
  private static final Pattern BESIDE_LEAD = Pattern.compile("领投[，、][^，。、；的]{2,16}$");

  private static final Pattern WORTH_AFTER = Pattern.compile("(?:融资)?之?后，?[^，。]{0,8}估值");

  private static final Pattern STAGE_BY_OTHER =
      Pattern.compile(
          "(?:处于|偏好|专注于?|主要投|聚焦|关注|投资阶段|停留在|死在|走到|从|接下来还?有|未来还?有|到了|多为|集中在|发生在|还在|仍在|进入|跨入|基本是|大多是|多是|目标为|目标是|阶段为|阶段是|早期|以)$");

  private static final Pattern MONEY_FOLLOWED =
      Pattern.compile(
          "^(?:[）)]|（[^（）]{0,24}）|\\([^()]{0,24}\\))?\\s*(?:的|新(?=融资|投资)|新一轮|一轮|额外|新增|追加|最新一轮|首轮|首笔|巨额|大额|规模的?|现金|私募|风险|股权|战略性?|外部|级|左右|以上|资金|天使|种子|联合|共同|独家|领投|跟投|创业|产业|上下|等值|"
              + S
              + "|\\s){0,6}(?:融资|投资(?!人|者|方|机构|额|基金|总额|建|兴建|规模|组合|计划|意向|协议额)|支票|追投|加注|押注|注资|增资|入股|获投|轮|资本注入|资金支持|资助)");

  private static final Pattern MONEY_PRECEDED =
      Pattern.compile(
          "(?:(?:本轮|此轮|该轮|融资)(?:的)?(?:融资)?(?:总额|金额|规模|总规模)(?:将)?在|(?:融资|投资|募资|本轮|此轮|该轮|交易|本次|此次|轮)(?:总?额度?|金额|规模|总规模|数额|资金|款|共计|总计|共|合计|约)?(?:高?达到?|为|是|约为?|接近|近|超过?|逾|共计?|总计|计|至|也|就|都|了|：|:|，|\\s|人民币){0,4}|(?:具体|总|涉及|交易)?(?:金额|数额|规模|总额)(?:高?达到?|为|是|约为?|预计|：|:|\\s){1,3}|，(?:总|融资)?(?:金额|数额)(?:近|约|超过?|逾)?|(?:注资|增资|出资|斥资|融得|融到|预计融|计划融|再融|筹集到?|筹得|募集到?|募得|拿到|获得?了?|获投|投入|完成了?|加码|加注|追投|(?<![领跟参])投了|敲定|筹资|入股|融资|投资|揽获|斩获|收获|砸下|豪掷|重金)(?:了|近|超|约|共|总计|\\s){0,3})$");

  /** Sums over several rounds, turnovers, valuations and the like. */
  private static final Pattern NOT_A_ROUND =
      Pattern.compile(
          "完成了?(?:\uE003+|[\\d一二两三四五六七八九十]+年的?)?投资[^，。；]{0,6}$|(?:收回|赎回|拿回|赚回|归还|偿还|损失|蒸发)[^，。；获完]{0,8}$|完成了?[^，。；获由]{0,10}(?:产业|领域|业务|项目|设施|年度|资产|技术|研发|环保)投资$|（\uE001+）[^。；]{0,30}(?:合计|共计|总计)$|(?:固定资产|房地产|房地产开发|工业|交通|民间|基建|基础设施|对外直接|铁路|公路|水利|电网|制造业|设备)投资[^，。；]{0,10}$|(?:[两三四五六七八九十多几数]轮(?:融资)?中?，[^，。；]{0,16}(?:已|共|总共|累计)|动辄|平均|人均|每轮|累计|累积|一共|共计完成|共计获|共拿到|预计将?领投|已经?筹集|过去.{1,4}年[里内间]?|总共|历史|已有|迄今|至今|截至目前|截止目前|总融资|(?<!本轮|此轮|该轮|这轮|本次|此次|轮)融资总额|融资总金额|共融资|已融资|共完成|共获|总额突破|总计融资|合计融资|年内|年来|两轮|三轮|数轮|多轮|几轮|股权融资总额)[^，。；]{0,16}$"
              + "|(?:[两二三四五六多几数]|\\d)\\s?轮[^。；]{0,20}(?:合计|共计|总计|累计|一共|总额)[^，。；]{0,10}$"
              + "|(?:基金[^。；]{0,30}规模|(?<!融资)(?:初始|首期|目标|募集)规模)(?:高?达到?|为|是|约为?|超过?|近|约)*$"
              + "|(?<![轮次\uE002])共计融资[^，。；]{0,4}$|(?:加上|算上|连同)[^。；]{0,60}，[^。；]{0,30}$"
              + "|自[^，。；]{0,40}以来，[^，。；]{0,24}$|(?:成立|创立|建立|上线|运营)以来(?![首最的第])[^，。；]{0,24}$"
              + "|(?:短短|仅仅|不到|不足)[^，。；]{0,8}(?:年|个?月)(?:的)?(?:时间)?(?:内|里|间)[^，。；]{0,6}融资(?:总?额)?(?:已经?|高|共|累计)*(?:达到?|超过?|近)$"
              + "|(?:现金|短期|长期|对外|证券|理财)[^，。；]{0,8}投资(?:共|合|总)?计?$"
              + "|(?:估值|市值|营收|收入|利润|亏损|交易额|流水|销售额|成交|GMV|规模将?达|市场|产值|基金规模|管理(?:资金|规模|资产)|已投资(?:了)?(?:规模|金额|总额)|补贴|订单|奖金|客单价|股价|成本|售价|贷款|放款|授信|薪|票房|税|罚|注册资本|资产|投资额|总投资|价值)[^，。；融]{0,14}$");

  /** "截至目前，云杉已获得9500万元融资", "半年内，…": a sum over time. */
  private static final Pattern UP_TO_NOW =
      Pattern.compile(
          "(?:^|[，。；])(?:截至目前|截止目前|截至今日|到目前为止|目前为止|迄今为止|至今|迄今|(?:近|过去|在|短短|仅仅|仅)*(?:半年|一年|(?:\\d+|[一两二三四五六七八九十几]+)(?:个月|年))(?:多|的)?(?:时间|内|里|之内|间|以来))(?:里|内|来)?，[^，。；]{0,20}$");

  /** "完成新一轮融资，融资总额为1亿元": the clause before says of which round. */
  private static final Pattern OWN_TOTAL =
      Pattern.compile(
          "(?:轮|\uE002|[获完][^，。；]{0,30})(?:融资|投资)[^。；]{0,60}，融资总金?额(?:为|是|高?达到?|约为?|超过?|接近|近|逾|\\s)*$");

  /** Words by which a total is one over several rounds. */
  private static final Pattern SEVERAL =
      Pattern.compile("[两二三四五六七八九十多几数\\d]\\s?[轮笔起]|先后|累计|之前|此前|截[至止]|至此|目前|季度|上半年|领域|行业");

  /** "先后获得…1亿元" may be a sum; with its stage it is an amount. */
  private static final Pattern SERIES = Pattern.compile("(?:先后|连续)[^，。；]{0,16}$");

  /** "规模达2亿元的B轮": the size of the round, not of a market. */
  private static final Pattern SIZE = Pattern.compile("规模(?:高?达到?|为)$");

  private static final Pattern STAGE_FOLLOWS =
      Pattern.compile("(?:元|人民币|的|级|规模|等值|巨额|新一轮|和|与|及|、|" + M + "|\\s)*" + S);

  /** What one investor puts in: "其中A出资1亿", "这轮融资中A将领投40亿". */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:领投了?|(?:其中|(?<=[资轮次投易])中)[^。；]{0,40}(?:出资|认购|投入|贡献|投资|注资|加注)了?|(?:本轮|此轮|这轮|该轮)[^。；]{0,60}追加(?:投资)?了?|参与了?(?:本轮|此轮|这轮|该轮)(?:融资|投资)[^。；]{0,40}(?:投资|出资|认购)了?)(?:近|约|超过?|逾|\\s)*$");

  private static final Pattern AFTER_SUM =
      Pattern.compile(
          "^(?:元)?(?:的)?(?:融资相比|融资额相比|融资环境|估值|市值|营收|收入|利润|市场|注册资本|订单|基金|产业基金|贷款|产值|销售|(?:投资)?意向)");

  /** What may stand between the amount and the stage of one round. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:[\\s的，,:：（()）、“”]|轮|中(?=获|筹|募|拿|共)|获得?了?(?:[^，。；]{2,40}?)?|[（(]\uE003+[)）]|筹得了?|募得了?|拿到了?|系列|新一轮|首轮|战略性?|股权|独家|联合|领投|投资|融资|注资|本轮|本次|此次|此轮|该轮|该笔|这轮|这笔|募资|总?金额|数?额|总?规模|总额|资金|共计|总计|合计|为|是|达到?|高达|约|近|超|逾|接近|等值|价值|人民币|具体|单轮|巨额|大额|天价|其中|预计|计划|拟|将|融|募集|协议|签署|完成|正式|已|顺利|宣布|交易|最终|元|美元|股权|由[^，。；]{2,24}(?:领投|投资|出资|注资)的?)*");

  /** "10亿元（约1.5亿美元）": the bracket says the amount before it again. */
  private static final Pattern CONVERSION =
      Pattern.compile("[（(]\\s*(?:约合?|合|折合|人民币|相当于|即|\\s)*" + M + "+[^（()）]{0,6}[)）]");

  private static final Pattern IN_BRACKET =
      Pattern.compile(M + "[^，。；（()]{0,2}[（(]\\s*(?:约合?|合|折合|人民币|相当于|即|\\s)*$");

  private static final Pattern SIBLING =
      Pattern.compile("(?:融资|轮|投资)?\\s*(?:和|及|与|或|、|以及|到|至|/|\\+)\\s*");

  private static final Pattern BACK =
      Pattern.compile(
          "(?:本轮|此轮|该轮|这轮|本次|此次|这次|这一轮|该笔|这笔)(?:[^，。；]{0,6}(?:融资|投资|交易|领投|跟投|参投)(?!(?:完成)?(?:之前|以前|前(?!后)))|的?(?:投资方|投资机构|领投方|领投|跟投|资方|财务顾问|出资))|(?:其它|其他|其余)的?(?:投资人|投资方|投资者|投资机构)(?:还|也|则|主要|分别)*(?:包括|有|为)|^(?:主要|参与|具体)?(?:投资方|投资机构|投资人|资方|出资方|领投方|投资者)(?:还|主要|分别|则)*(?:包括|为|有|是|来自)|^(?:参投|跟投|参与投资)的?(?:还)?(?:有|包括|为)|(?:老|原|现有|新)?(?:股东|投资方|投资人)(?:们)?(?:均|也|都|则|继续|进一步|悉数|全部|超额|追加|持续)*(?:跟投|加码|加注|追投|增持|跟进)");

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:(?:新一轮|最新一轮|首轮|首次|下一轮|一轮|新的一轮|新一笔|又一轮|首笔|外部|巨额|大额)(?:的)?(?:外部|战略|股权|巨额|大额)?(?:融资|投资)|(?:完成|获得?|宣布|启动|寻求|敲定|进行|获)了?[^，。；、]{0,20}?(?:融资|(?<!固定资产|房地产|工业|交通|民间|基建|政府|对外|直接|基础设施|开发|建设|产业|设备|研发|财政|公共|能源|电网|水利|制造业|证券|理财|股票|完成总)投资(?!人|者|方|机构|建|协议|价值|回报))|获投|(?:领投|入股|注资|增资)了?|变更[^。；]{0,12}新增)");

  private static final Pattern PAYING =
      Pattern.compile(
          "(?:投资|押注|加注|追投|(?<![领跟参增加])投(?=了|过))(?!人|者|方|机构|额|总额|基金|价值|回报|协议|建)(?:了|过)?(?=[“「A-Za-z\\p{IsHan}])");

  /** "没有哪家公司的种子轮比它更大" tells of no round. */
  private static final Pattern NOBODY = Pattern.compile("没有(?:哪|任何|第二)一?[家个笔轮]");

  /** "这是公司成立以来的首次股权融资" says more of the round just told. */
  private static final Pattern THIS_IS =
      Pattern.compile("(?:据悉|同时|而)?(?:这|此次|本次|该轮|本轮|此轮)[^，。；]{0,4}是|也是|是(?:该公司|公司|其)");

  /** "在本轮融资之前已完成A轮": another round than this one. */
  private static final Pattern BEFORE_THIS =
      Pattern.compile("(?:本轮|此轮|该轮|这轮|本次|此次)(?:的)?(?:融资|投资)?(?:之前|以前|前)");

  /** "…投资1000万，共计4000万": a part of the sum that follows. */
  private static final Pattern SUM_FOLLOWS = Pattern.compile("^(?:元|人民币|美元)?，?(?:共计|合计|总计|总金额|总额)");

  private AnchorFinder() {}

  /** The anchors inside {@code sentence}, in order. */
  static List<Anchor> find(MarkedText marked, Span sentence) {
    List<Anchor> anchors = unshared(paired(marked, join(marked, atoms(marked, sentence))));
    String masked = marked.masked().substring(sentence.start(), sentence.end());
    if (NOBODY.matcher(masked).find() && masked.indexOf(MarkedText.MONEY) < 0) {
      return List.of();
    }
    Matcher back = BACK.matcher(masked);
    boolean refersBack = back.find();
    if (!anchors.isEmpty()) {
      return refersBack && isApart(masked, sentence, back, anchors.get(0))
          ? prepend(plain(sentence, back, true), anchors)
          : anchors;
    }
    if (refersBack) {
      return List.of(plain(sentence, back, true));
    }
    Matcher plain = PLAIN.matcher(masked);
    while (plain.find()) {
      boolean only = masked.substring(plain.end()).matches("(?s)^(?:之?前|之?后|以来|过后|的时候).*");
      if (!only && !NOT_A_ROUND.matcher(masked.substring(0, plain.end())).find()) {
        return List.of(plain(sentence, plain, false));
      }
    }
    return marked.dates(sentence).isEmpty() ? List.of() : paying(sentence, masked);
  }

  /** One for each clause: who pays may have the verb in its name ("红松投资2014年投资了云杉"). */
  private static List<Anchor> paying(Span sentence, String masked) {
    List<Anchor> anchors = new ArrayList<>();
    Matcher matcher = PAYING.matcher(masked);
    int lastClause = -1;
    while (matcher.find()) {
      int clause = clauseStart(masked, matcher.start());
      if (clause == lastClause) {
        anchors.remove(anchors.size() - 1);
      }
      lastClause = clause;
      Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      anchors.add(new Anchor(span, null, null, false, false, true));
    }
    return anchors;
  }

  /** "本轮的领投方为A，此前领投种子轮的B…": the round pointed to is not the one named later. */
  private static boolean isApart(String masked, Span sentence, Matcher back, Anchor first) {
    int to = first.span().start() - sentence.start();
    return !first.refersBack()
        && back.end() < to
        && masked.substring(back.end(), to).matches("(?s).*，[^，]*(?:此前|曾|之前|上一轮|早前).*");
  }

  private static List<Anchor> prepend(Anchor first, List<Anchor> rest) {
    List<Anchor> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static Anchor plain(Span sentence, Matcher match, boolean back) {
    Span span = new Span(sentence.start() + match.start(), sentence.start() + match.end());
    return Anchor.of(span, null, null, back, false);
  }

  private record Atom(
      Span span, @Nullable Mention<String> stage, @Nullable Mention<Money> amount) {}

  private static List<Atom> atoms(MarkedText marked, Span sentence) {
    List<Atom> atoms = new ArrayList<>();
    String masked = marked.masked();
    Mention<String> refused = null;
    for (Mention<String> stage : marked.stages(sentence)) {
      String after = masked.substring(stage.span().end(), sentence.end());
      String before = masked.substring(sentence.start(), stage.span().start());
      boolean listedAsFormer = FORMER_LIST.matcher(before).find();
      boolean besideRefused =
          refused != null
              && SIBLING
                  .matcher(masked.substring(refused.span().end(), stage.span().start()))
                  .matches();
      if (stage.value().equals("strategic")
          && OF_SOMEBODY.matcher(after).lookingAt()
          && EXAMPLES.matcher(before).find()) {
        continue; // one of the things somebody did before
      }
      boolean told =
          (COMPLETES.matcher(before).find() || AMOUNT_BEFORE.matcher(before).find())
                  && !WORTH_AFTER.matcher(after).lookingAt()
                  && !INVESTOR_AFTER.matcher(after).lookingAt()
              || INVESTOR_OF.matcher(after).find() && BECOMES.matcher(before).find();
      if (stage.value().equals("strategic")
          && BESIDE_LEAD.matcher(before).find()
          && !after.startsWith("轮")
          && !after.startsWith("融资")) {
        continue; // what one investor of the round did
      }
      if (Set.of("debt", "equity").contains(stage.value())
          && (KIND_BEFORE.matcher(before).find() || KIND_AFTER.matcher(after).find())) {
        continue;
      }
      if (!besideRefused
          && (listedAsFormer || told || !STAGE_OF_OTHER.matcher(after).find())
          && !STAGE_BY_OTHER.matcher(before).find()
          && !SUM_OF_STAGE.matcher(after).find()
          && !SUM_BEFORE.matcher(before).find()) {
        atoms.add(new Atom(stage.span(), stage, null));
      } else {
        refused = stage;
      }
    }
    for (Mention<Money> amount : marked.amounts(sentence)) {
      if (isRaised(masked, sentence, amount.span())) {
        atoms.add(new Atom(amount.span(), null, amount));
      }
    }
    atoms.sort(Comparator.comparing(Atom::span));
    return atoms;
  }

  private static boolean isRaised(String masked, Span sentence, Span money) {
    String before = masked.substring(sentence.start(), money.start());
    String after = masked.substring(money.end(), sentence.end());
    boolean staged = STAGE_FOLLOWS.matcher(after).lookingAt();
    if (OWN_TOTAL.matcher(before).find() && !SEVERAL.matcher(before).find()) {
      return true;
    }
    boolean size = staged && SIZE.matcher(before).find();
    if (!size && NOT_A_ROUND.matcher(before).find()
        || !staged && UP_TO_NOW.matcher(before).find()
        || AFTER_SUM.matcher(after).find()
        || !staged && SERIES.matcher(before).find()) {
      return false;
    }

    if (!staged && SHARE.matcher(before).find() || SUM_FOLLOWS.matcher(after).find()) {
      return false;
    }
    if (IN_BRACKET.matcher(before).find()
        || CONVERTED.matcher(before).find()
        || before.endsWith("（约")) {
      return false;
    }
    return MONEY_FOLLOWED.matcher(after).find()
        || MONEY_PRECEDED.matcher(before).find()
        || staged
        || before.endsWith(S)
        || STAGE_BEFORE.matcher(before).find();
  }

  /** "1亿和2亿元的A轮与A+轮": the amounts belong to the stages in their order. */
  private static List<Anchor> paired(MarkedText marked, List<Anchor> anchors) {
    List<Anchor> out = new ArrayList<>(anchors);
    for (int i = 0; i + 2 < out.size(); i++) {
      Mention<Money> first = out.get(i).amount();
      Mention<Money> second = out.get(i + 1).amount();
      Mention<String> stage = out.get(i + 1).stage();
      Mention<String> sibling = out.get(i + 2).stage();
      if (first != null
          && second != null
          && stage != null
          && sibling != null
          && out.get(i).stage() == null
          && out.get(i + 2).sibling()
          && second.span().start() < stage.span().start()
          && SIBLING
              .matcher(marked.masked().substring(first.span().end(), second.span().start()))
              .matches()) {
        boolean back = out.get(i).refersBack();
        out.set(i, Anchor.of(stage.span(), stage, first, back, out.get(i).sibling()));
        out.set(i + 1, Anchor.of(sibling.span(), sibling, second, back, true));
        out.remove(i + 2);
      }
    }
    return out;
  }

  /** "5亿元A1、A2轮", "天使轮和A轮共2000万元": a sum over several rounds is the amount of none. */
  private static List<Anchor> unshared(List<Anchor> anchors) {
    List<Anchor> out = new ArrayList<>(anchors);
    for (int i = 0; i + 1 < out.size(); i++) {
      Anchor first = out.get(i);
      Anchor second = out.get(i + 1);
      if (!second.sibling() || first.stage() == null || second.stage() == null) {
        continue;
      }
      if (first.amount() != null
          && second.amount() == null
          && first.amount().span().start() < first.stage().span().start()) {
        out.set(i, withoutAmount(first));
      } else if (first.amount() == null
          && second.amount() != null
          && second.amount().span().start() > second.stage().span().start()) {
        out.set(i + 1, withoutAmount(second));
      }
    }
    return out;
  }

  private static Anchor withoutAmount(Anchor anchor) {
    return Anchor.of(anchor.span(), anchor.stage(), null, anchor.refersBack(), anchor.sibling());
  }

  private static List<Anchor> join(MarkedText marked, List<Atom> atoms) {
    List<Anchor> anchors = new ArrayList<>();
    for (Atom atom : atoms) {
      Anchor last = anchors.isEmpty() ? null : anchors.get(anchors.size() - 1);
      String gap =
          last == null ? "" : marked.masked().substring(last.span().end(), atom.span().start());
      gap = CONVERSION.matcher(gap).replaceAll("");
      if (last != null && fits(last, atom) && gap.length() <= 40 && JOINT.matcher(gap).matches()) {
        anchors.set(anchors.size() - 1, joined(last, atom));
        continue;
      }
      boolean sibling =
          last != null
              && last.stage() != null
              && atom.stage() != null
              && SIBLING.matcher(gap).matches();
      boolean back = refersBack(marked.masked(), atom.span());
      anchors.add(Anchor.of(atom.span(), atom.stage(), atom.amount(), back, sibling));
    }
    return anchors;
  }

  private static boolean refersBack(String masked, Span span) {
    String before = masked.substring(Math.max(0, span.start() - 14), span.start());
    String clause = masked.substring(clauseStart(masked, span.start()), span.start());
    if (BEFORE_THIS.matcher(before).find()) {
      return false;
    }
    return THIS_BEFORE.matcher(before).find() || THIS_IS.matcher(clause).lookingAt();
  }

  private static int clauseStart(String masked, int at) {
    int start = at;
    while (start > 0 && "，。；！？\n".indexOf(masked.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** One round has one amount and one stage; a weak stage may stand beside a lettered one. */
  private static boolean fits(Anchor anchor, Atom atom) {
    if (atom.amount() != null) {
      return anchor.amount() == null;
    }
    Mention<String> stage = anchor.stage();
    return stage == null
        || isWeak(stage) != isWeak(atom.stage())
        || stage.value().equals(value(atom.stage()));
  }

  private static Anchor joined(Anchor anchor, Atom atom) {
    Span span = anchor.span().cover(atom.span());
    if (atom.amount() != null) {
      return Anchor.of(span, anchor.stage(), atom.amount(), anchor.refersBack(), anchor.sibling());
    }
    Mention<String> stage = anchor.stage();
    boolean keep = stage != null && isWeak(atom.stage());
    return Anchor.of(
        span, keep ? stage : atom.stage(), anchor.amount(), anchor.refersBack(), anchor.sibling());
  }

  private static boolean isWeak(@Nullable Mention<String> stage) {
    return stage != null && WEAK.contains(stage.value());
  }

  private static String value(@Nullable Mention<String> stage) {
    return stage == null ? "" : stage.value();
  }
}
