package io.rongpu.extract.round;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;

/** Tells the amounts that rounds raised from sums, shares, turnovers and conversions. */
final class RaisedAmounts {

  private static final String M = "\uE001";
  private static final String S = "\uE002";

  private static final Pattern MONEY_FOLLOWED =
      Pattern.compile(
          "^(?:[）)]|（[^（）]{0,24}）|\\([^()]{0,24}\\))?\\s*(?:的|新(?=融资|投资)|新一轮|一轮|额外|新增|追加|最新一轮|首轮|首笔|巨额|大额|规模的?|现金|私募|风险|股权|战略性?|外部|级|左右|以上|资金|天使|种子|联合|共同|独家|领投|跟投|创业|产业|上下|等值|"
              + S
              + "|\\s){0,6}(?:融资|投资(?!人|者|方|机构|额|基金|总额|建|兴建|规模|组合|计划|意向|协议额)|支票|追投|加注|押注|注资|增资|入股|获投|轮|资本注入|(?:新|外部|额外)资金|资金支持|资助)");

  private static final Pattern MONEY_PRECEDED =
      Pattern.compile(
          "(?:(?:本轮|此轮|该轮|融资)(?:的)?(?:融资)?(?:总额|金额|规模|总规模)(?:将)?在|(?:融资|投资|募资|本轮|此轮|该轮|交易|本次|此次|轮)(?:总?额度?|金额|规模|总规模|数额|资金|款|共计|总计|共|合计|约)?(?:高?达到?|为|是|约为?|接近|近|超过?|逾|共计?|总计|计|至|也|就|都|了|：|:|，|\\s|人民币){0,4}|(?:具体|总|涉及|交易)?(?:金额|数额|规模|总额)(?:高?达到?|为|是|约为?|预计|：|:|\\s){1,3}|，(?:总|融资)?(?:金额|数额)(?:近|约|超过?|逾)?|(?:注资|增资|出资|斥资|融得|融到|预计融|计划融|再融|筹集到?|筹得|募集到?|募得|拿到|获得?了?|获投|投入|完成了?|加码|加注|追投|(?<![领跟参])投了|敲定|筹资|入股|融资|投资|揽获|斩获|收获|砸下|豪掷|重金)(?:了|近|超|约|共|总计|\\s){0,3}|一[笔轮次](?:融资|投资)?(?:则|是|就)*(?:发生|完成|进行)[于在]\uE003+，(?:总|融资)?(?:金额|数额|规模)?(?:高?达到?|为|是|约|近|超过?)*)$");

  /** Sums over several rounds, turnovers, valuations and the like. */
  private static final Pattern NOT_A_ROUND =
      Pattern.compile(
          "完成了?(?:\uE003+|[\\d一二两三四五六七八九十]+年的?)?投资[^，。；]{0,6}$|(?:收回|赎回|拿回|赚回|归还|偿还|损失|蒸发)[^，。；获完]{0,8}$|完成了?[^，。；获由]{0,10}(?:产业|领域|业务|项目|设施|年度|资产|技术|研发|环保)投资$|（\uE001+）[^。；]{0,30}(?:合计|共计|总计)$|(?:固定资产|房地产|房地产开发|工业|交通|民间|基建|基础设施|对外直接|铁路|公路|水利|电网|制造业|设备)投资[^，。；]{0,10}$|(?:[两三四五六七八九十多几数]轮(?:融资)?中?，[^，。；]{0,16}(?:已|共|总共|累计)|动辄|平均|人均|每轮|累计|累积|一共|共计完成|共计获|共拿到|预计将?领投|已经?筹集|过去.{1,4}年[里内间]?|总共|历史|已有|迄今|至今|到目前为止|此后(?=融资)|(?:需要|必须)(?:再|额外|另外)?(?:筹集|融资|募集|筹措)|截至目前|截止目前|总融资|(?<!本轮|此轮|该轮|这轮|本次|此次|轮)融资总额|融资总金额|共融资|已融资|共完成|共获|总额突破|总计融资|合计融资|年内|年来|两轮|三轮|数轮|多轮|几轮|股权融资总额)[^，。；]{0,16}$"
              + "|(?:[两二三四五六多几数]|\\d)\\s?轮[^。；]{0,20}(?:合计|共计|总计|累计|一共|总额)[^，。；]{0,10}$"
              + "|(?:首期|一期|二期|三期)(?:募资|募集|融资)?(?:规模|资金|金额)?(?:高?达到?|为|是|约|了|超过?|近)*$|(?:基金[^。；]{0,30}规模|(?<!融资)(?:初始|首期|目标|募集)规模)(?:高?达到?|为|是|约为?|超过?|近|约)*$"
              + "|(?<![轮次\uE002])共计融资[^，。；]{0,4}$|(?:加上|算上|连同)[^。；]{0,60}，[^。；]{0,30}$"
              + "|自[^，。；]{0,40}以来，[^，。；]{0,24}$|(?:成立|创立|建立|上线|运营)以来(?![首最的第])[^，。；]{0,24}$"
              + "|(?:短短|仅仅|不到|不足)[^，。；]{0,8}(?:年|个?月)(?:的)?(?:时间)?(?:内|里|间)[^，。；]{0,6}融资(?:总?额)?(?:已经?|高|共|累计)*(?:达到?|超过?|近)$"
              + "|(?:现金|短期|长期|对外|证券|理财)[^，。；]{0,8}投资(?:共|合|总)?计?$"
              + "|(?:估值|市值|营收|收入|利润|亏损|交易额|流水|销售额|成交|GMV|规模将?达|市场|产值|基金规模|管理(?:资金|规模|资产)|已投资(?:了)?(?:规模|金额|总额)|补贴|订单|奖金|客单价|股价|成本|售价|贷款|放款|授信|薪|票房|税|罚|注册资本|资产(?![^，。；]*[领跟参]投的$)|投资额|总投资|价值)[^，。；融]{0,14}$");

  /** "截至目前，云杉已获得9500万元融资", "半年内，…": a sum over time. */
  private static final Pattern UP_TO_NOW =
      Pattern.compile(
          "(?:^|[，。；])(?:截至目前|截止目前|截至今日|到目前为止|目前为止|迄今为止|至今|迄今|(?:近|过去|在|短短|仅仅|仅)*(?:半年|一年|(?:\\d+|[一两二三四五六七八九十几]+)(?:个月|年))(?:多|的)?(?:时间|内|里|之内|间|以来))(?:里|内|来)?，(?:[^，。；]{0,20}|[^，。；]{0,200}(?:那里|手中|处)[^，。；]{0,8})$");

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

  private static final Pattern STAGE_BEFORE =
      Pattern.compile(S + "\\s*(?:融资|投资)?\\s*(?:，|：|:)?\\s*$");

  private static final Pattern STAGE_FOLLOWS =
      Pattern.compile("(?:元|人民币|的|级|规模|等值|巨额|新一轮|和|与|及|、|" + M + "|\\s)*" + S);

  /** What one investor puts in: "其中A出资1亿", "这轮融资中A将领投40亿". */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:领投了?|(?:其中|(?<=[资轮次投易])中)[^。；]{0,40}(?:出资|认购|投入|贡献|投资|注资|加注)了?|(?:本轮|此轮|这轮|该轮)[^。；]{0,60}追加(?:投资)?了?|参与了?(?:本轮|此轮|这轮|该轮)(?:融资|投资)[^。；]{0,40}(?:投资|出资|认购)了?)(?:近|约|超过?|逾|\\s)*$");

  private static final Pattern AFTER_SUM =
      Pattern.compile(
          "^(?:元)?(?:的)?(?:融资相比|融资额相比|融资环境|估值|市值|营收|收入|利润|市场|注册资本|订单|基金|产业基金|贷款|产值|销售|(?:投资)?意向)");

  /** "…投资1000万，共计4000万": a part of the sum that follows. */
  private static final Pattern SUM_FOLLOWS = Pattern.compile("^(?:元|人民币|美元)?，?(?:共计|合计|总计|总金额|总额)");

  private static final Pattern CONVERTED = Pattern.compile("(?:约合|折合|合人民币|约为人民币)\\s*$");

  private static final Pattern IN_BRACKET =
      Pattern.compile(M + "[^，。；（()]{0,2}[（(]\\s*(?:约合?|合|折合|人民币|相当于|即|\\s)*$");

  private RaisedAmounts() {}

  /** Whether an amount that no word of raising stands beside is paid to somebody. */
  static boolean isPaid(String masked, Span sentence, Span money) {
    String before = masked.substring(sentence.start(), money.start());
    String after = masked.substring(money.end(), sentence.end());
    return PayingAnchors.isPaid(before)
        && !NOT_A_ROUND.matcher(before).find()
        && !AFTER_SUM.matcher(after).find()
        && !SHARE.matcher(before).find();
  }

  /** Whether the amount at {@code money} is what a round of {@code sentence} raised. */
  static boolean isRaised(String masked, Span sentence, Span money) {
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

  /** Whether {@code before} ends with words of which no money is a round's. */
  static boolean isSum(String before) {
    return NOT_A_ROUND.matcher(before).find();
  }
}
