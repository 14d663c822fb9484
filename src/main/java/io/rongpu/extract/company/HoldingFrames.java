package io.rongpu.extract.company;

import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds in a masked sentence who holds a part of what, when no round is described: "A曾投资B、C等",
 * "A是B的股东", "历史投资方包括A、C", "B曾获A投资", "A持有B51%股权". Spans are those of the document's text.
 */
final class HoldingFrames {

  /**
   * One telling.
   *
   * @param who the words that name who holds; empty when a clause before tells it
   * @param what the words that name what is held; empty likewise
   */
  record Frame(Span who, Span what, String rule) {}

  private static final Trigger TRIGGER =
      Trigger.of(
          "投资", "参投", "入股", "股东", "资方", "持股", "持有", "所持", "拥有", "控股", "参股", "被投", "融资", "布局", "孵化",
          "押注", "押宝", "投中", "下注");

  private static final String START = "(?:^|[，。；：！？“、\n])\\s*";
  private static final String WHO = "(?<who>[^，。；：！？\uE001-\uE003]{0,40}?)";
  private static final String WHO_LIST = "(?<who>[^，。；：！？\uE001-\uE003]{2,120}?)";

  private static final String ADVERB =
      "(?:\\s|\uE003|此前|之前|曾经?|先后|还|也|早期|已经?|陆续|相继|均|都|就|早在|于|在(?=\uE003)|悉数|成功|持续|仍在?|不断|共|累计|近年来?|近期|主要|独家|重点|又|同样|则|深度|地|以来|中|至今|迄今|目前|前期|后期|系统|在[^，。；]{2,24}?(?:中|内|间|领域|板块|方面|赛道))";

  /** Marks that what is told happened, or is told by the way. */
  private static final String PAST = "(?:曾经?|先后|还|已经?|陆续|相继|悉数|也|持续地?|成功|早期|此前|主要|深度)";

  private static final String INVESTED_VERB = "(?:投资|参投|入股)";

  /** "20多家企业，其中包括…": what was bought is counted first and named then. */
  private static final String COUNTED =
      "(?:[^。；\uE001\uE002]{0,40}?(?:其中)?(?:包括了?|包含|涵盖了?|比如有?|例如|诸如|其中有)[:：]?|[^。；，\uE001\uE002]{0,24}?如)?";

  /** "等文娱企业", "等近十家公司": what was listed are companies. */
  static final String SEVERAL = "等[^，。；、的]{0,12}?(?:企业|公司|项目|品牌|平台|案例|团队|独角兽|创企|厂商|明星产品)(?!的)";

  private static final String LIST_END = "(?=等|[。；！？\n]|这样的|在内|$)";

  /** As {@link #LIST_END}, or where the clause behind tells the sum. */
  private static final String TOTAL_END =
      "(?=等|[。；！？\n]|在内|$|，[^，、]{0,12}(?:融资|累计|总|\uE001|金额|估值|资金|目前|本轮|此轮))";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "invested",
              Trigger.of("投资", "参投", "入股"),
              START
                  + WHO
                  + ADVERB
                  + "*(?:"
                  + PAST
                  + ADVERB
                  + "*"
                  + INVESTED_VERB
                  + "(?:过|了)?|(?:投资|参投|入股)(?:过|了))"
                  + "(?![人者方额界圈])"
                  + COUNTED
                  + "(?<what>[^。；：！？\uE001\uE002]{2,120}?)"
                  + "(?![^。；]{0,16}?的(?:投资人|投资机构|基金|\\p{IsHan}{2,6}(?:资本|创投|投资)|DST)(?![^，。；]))(?=等|[，。；！？\n]|这样的|在内|$)"),
          new Rule(
              "invested-several",
              Trigger.of("投资", "布局", "孵化", "押注", "押宝", "投中", "下注", "入股"),
              START
                  + WHO
                  + ADVERB
                  + "*(?:战略|参与|联合|对外|[其还也又])*(?:投资|布局|孵化|押注|押宝|投中|下注|入股)(?:过|了|到|(?=“))(?:包括)?(?<what>[^。；：！？\uE001\uE002]{2,120}?)(?="
                  + SEVERAL
                  + ")"),
          new Rule(
              "cases",
              Trigger.of("案例", "项目", "组合", "版图", "的企业", "的公司", "的品牌", "的团队"),
              START
                  + WHO
                  + "(?:的|其|过往|历史|目前|已|已经|曾|主要|累计|披露|直接|对外|早期|在[^，。；]{2,16}?)*(?:"
                  + "(?:投资|投出|投中|投|孵化)(?:过|了|的)*[^，。；的]{0,10}?(?:成功|代表性?|典型|知名|明星|经典|著名|部分|主要|性|的)*(?:案例|项目|组合|版图)"
                  + "|(?:投资|投出|投|孵化)(?:过|了)?的[^，。；的]{0,10}?(?:企业|公司|品牌|团队))"
                  + "(?:中|里|内)?(?:主要|还|则|也)*(?:包括了?|有|为|涵盖了?|包含了?|覆盖了?|囊括了?|：)(?<what>[^。；：！？\uE001\uE002]{2,160}?)"
                  + LIST_END),
          new Rule(
              "share",
              Trigger.of("持股", "占股"),
              START
                  + "(?<what>)(?<who>[^，。；：！？\uE001-\uE003]{2,60}?)(?:现|目前|仍然?|各自|分别|直接|间接|合计|共|最终|则|也|还|将|通过[^，。；]{2,20}?)*(?:持股|占股)(?:比例)?(?:约|近|超过?|逾|为|达到?|仅?有?|从?由?[\\d.]{1,6}[%％]?(?:下降|上升|增加|减少|提高|稀释)?[降增升]?[至到为]|(?:下降|上升|增加|减少|降低|提高|增持|稀释|[降增升])[至到为])*\\s?\\d[\\d.]*\\s?[%％]"),
          new Rule(
              "is-investor",
              Trigger.of("投资人", "投资方", "投资者", "股东"),
              START
                  + WHO_LIST
                  + "(?:还|也|亦|曾|至今仍|仍|同时|均|都|则|同样|既|一直|从[^，]{2,8}以来)*(?:是|为|成为了?|系)(?<what>[^，。；：！？\uE001-\uE003]{1,24}?)的?(?:第[一二三四五]大|单一|最大的?|最早的?|早期|天使轮?|重要|核心|主要|原始|长期|外部|机构|战略|个人|单一大|发起人?|创始|财务|产业)*的?(?:投资人|投资方|投资者|股东)(?:之一)?(?=[，。；、！？]|$|且|并)"),
          new Rule(
              "history",
              Trigger.of(
                  "历史", "轮", "历次", "原", "既有", "过往", "原有", "早期", "已有", "此前", "背后", "现有", "老", "以往"),
              "(?<what>(?:(?:该|这家)(?:公司|平台|企业|品牌))?)的?(?:历史|前[几一二两三四五六]轮|上几轮|历轮|各轮|历次|既有|过往|原有|早期|已有|此前的?|背后的?|现有|老|以往|(?<![\\p{IsHan}])原)的?(?:投资方|股东|投资机构|投资人|投资者|资方)(?:中|里|阵容|名单)?(?:主要|还|则|不仅|就|也)*(?:为|包括了?|有|包含了?|是|：|:)(?<who>[^。；：！？\uE001]{2,200}?)"
                  + LIST_END),
          new Rule(
              "shareholders",
              Trigger.of("股东", "投资方", "投资人", "投资机构"),
              START
                  + "(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)(?<!历史|既有|过往|原有|早期|已有|此前|现有|以往)的?(?:股东|投资方|投资人|投资机构)(?:中|里|上|名册|名单|阵容)?(?:主要|还|则|就)*(?:包括了?|有|包含了?)(?<who>[^。；：！？\uE001\uE002]{2,160}?)"
                  + LIST_END),
          new Rule(
              "register",
              Trigger.of("在列"),
              "(?:^|[，。；]|翻开|查看|打开|从)(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)的?(?:股东名册|股东名单|股东列表|股东)(?:中|里|上)?(?:可以)?(?:看到|来看|看)?，(?<who>[^。；：！？\uE001\uE002]{2,160}?)等?[^，。；]{0,8}(?:悉数|均|都|皆|赫然)?在列"),
          new Rule(
              "rounds-before",
              Trigger.of("轮"),
              "(?<what>)(?:[两二三四五六七八九十数多几]|\\d+)\\s?轮(?:的)?(?:股权)?(?:融资|投资)，(?:背后的?|主要|历史|其)?(?:投资方|投资机构|投资人|股东|资方)(?:主要|还|则|不仅)*(?:为|包括了?|有|包含了?|是|：|:)(?<who>[^。；：！？\uE001\uE002]{2,200}?)"
                  + TOTAL_END),
          new Rule(
              "total",
              Trigger.of("累计", "共", "总"),
              "(?<what>)(?:累计|共|总计)(?:已)?(?:获得?了?|完成了?|拿到|融资)?(?:近|超过?|约|逾)?\uE001+(?:人民币)?(?:的)?(?:融资|投资)?，(?:背后的?|主要|历史|其)?(?:投资方|投资机构|投资人|投资者|股东|资方)(?:阵容|名单|背景)?(?:[^，。；包囊]{0,4}，)?(?:主要|还|则|不仅)*(?:为|包括了?|囊括了?|有|包含了?|是|：|:)(?<who>[^。；：！？\uE001\uE002]{2,200}?)"
                  + TOTAL_END),
          new Rule(
              "are-its-investors",
              Trigger.of("股东", "投资方", "投资人"),
              START
                  + "(?<who>[^。；：！？，\uE001-\uE003]{2,120}?)(?:等(?:公司和机构|机构|公司)?)?(?:均|都|也|皆)(?:是|为|系)(?<what>其|公司|该公司)的?(?:早期|重要|主要)?(?:股东|投资方|投资人)"),
          new Rule(
              "received",
              Trigger.of("从", "获", "得到", "拿到", "引入"),
              START
                  + "(?<what>[^。；：！？\uE001\uE002\uE003]{0,40}?)(?:早期|都|也|还|\\s|此前|诞生不久便|成立之初[便就]?)*(?:已经?|曾经?|先后|还|此前|便|陆续|就|早期)(?:\\s|曾|先后|还|已经?)*(?:从|获得?了?|得到了?|拿到了?|引入了?)(?:过|了|来自)*(?<who>[^。；：！？\uE001\uE002\uE003]{2,120}?)(?:等(?:[^，。；\uE001-\uE003]{0,14}))?(?:那里|手中)?(?:的|等企业|等机构|们|累计|\uE001)*(?:获得了?)?(?:的)?(?:战略|天使|多轮|多次|早期|参与|股权)?(?:投资(?!人|者|方)|融资|支持|注资|青睐|入股)(?=[，。；]|$|之)"),
          new Rule(
              "received-before",
              Trigger.of("此前", "之前", "早前"),
              "(?:^|[，。；])(?:在?此|之|早)前，(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)(?:已经?|还|也|曾)*(?:获得?了?|得到了?|拿到了?)(?:过|来自)*(?<who>[^。；：！？\uE001\uE002\uE003]{2,120}?)(?:等[^，。；\uE001-\uE003]{0,14})?的(?:战略)?(?:融资|投资)(?=[，。；]|$)"),
          new Rule(
              "backed-by",
              Trigger.of("由"),
              START
                  + "(?<what>[^，。；：！？\uE001-\uE003]{2,30}?)(?:现|目前)?由(?<who>[^。；：！？\uE001-\uE003]{2,160}?)(?:等[^，。；]{0,14})?(?:共同|联合)?投资(?:孵化|与背书|和孵化|支持)?(?=[，。；]|$)"),
          new Rule(
              "attracted",
              Trigger.of("吸引"),
              START
                  + "(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)的?(?:历轮|多轮|此前|过往|历史)*(?:的)?融资(?:中|里)?(?:已经?)?吸引(?:到|了)*(?<who>[^。；：！？\uE001\uE002]{2,120}?)(?=等|[。；]|的?(?:投资|入股|参与)|$)"),
          new Rule(
              "after-others",
              Trigger.of("继"),
              START
                  + "(?:这是|本次[^，。；]{2,8}?是)?(?:[^，。；：！？\uE001-\uE003]{1,24}?是)?(?<who>[^，。；：！？\uE001-\uE003]{2,24}?)继(?:投资|入股|布局)?了?(?<what>[^。；：！？\uE001-\uE003]{2,80}?)(?:等[^，。；、]{0,8})?(?:之后|以后|后)，?(?:在?[^，。；]{0,24}?)(?:又|再|第[二三四五六])[^，。；]{0,12}?(?:投资|布局|出手|入股)"),
          new Rule(
              "after-investors",
              Trigger.of("继"),
              "(?:^|[，。；])(?:[^，。；：！？\uE001-\uE003]{0,6}是)?(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)继(?:获得?)?(?<who>[^。；：！？\uE001-\uE003]{2,100}?)(?:等[^，。；、]{0,14})?(?:战略)?(?:投资|入股|融资)(?:之后|以后|后)，?(?:所)?(?:引入|获得?|迎来|引进)"),
          new Rule(
              "stake",
              Trigger.of("持有", "所持"),
              START
                  + "(?:类似的[^，。；]{0,4}还有|例如|如|[^，。；]{0,10}方之一，)?(?<who>[^，。；：！？、\uE001-\uE003]{2,30}?)(?:\uE003|\\s|也|拟|近日|同时|将|在|于|以[^，]{2,20}|“?清仓”?|清仓式?|挂牌|转让|出售|减持|公开)*(?:其)?(?:所?持有的?|所持的?)(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)(?:的)?(?:约|近|超过?|逾|合计|共|全部)*\\s?(?:[\\d.]+\\s?[%％]|[\\d.,]+[万亿]股|全部|剩余)(?:的)?(?:股权|股份|股票)"),
          new Rule(
              "investor-person",
              Trigger.of("投资人"),
              "(?:^|[，。；“”\n])(?<what>[^，。；：！？、的“”\uE001-\uE003]{2,14}?)的?(?:早期|天使|种子|\uE002+|首位|个人)*投资人(?:兼[^，。：；]{0,12}(?:长|总裁|O|经理|人|官|董事)|、[^，。：；、]{2,8}?)?(?<who>\\p{IsHan}{2,4}?)(?:先生|女士)?(?=表示|认为|称|说|指出|：|透露|评价|[，。、和与]|领投|跟投|参投|等)"),
          new Rule(
              "invested-by",
              Trigger.of("被"),
              START
                  + "(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)被(?<who>[^，。；：！？\uE001-\uE003]{2,24}?)(?:战略|独家)?(?:投资|入股|参股)(?!人|者|方)"),
          new Rule(
              "who-invested",
              Trigger.of("曾"),
              "(?:^|由|[，。、和与])曾(?:经)?(?:成功)?(?:投资|参投)(?:过|了)?(?:包括)?(?<what>[^，。；：！？\uE001-\uE003]{2,60}?)(?:等[^，。；]{0,10})?的(?:投资人|投资机构)?(?<who>[^，。；：！？、\uE001-\uE003]{2,24}?)(?=领投|跟投|参投|投资|联合|，|、|等)"),
          new Rule(
              "portfolio",
              Trigger.of("被投", "参股"),
              "(?<who>[^，。；：！？\uE001-\uE003]{1,24}?)(?:的)?(?:被投企业|被投公司|参股公司|参股企业|参股的)(?:包括|有|：)?(?<what>[^，。；：！？\uE001-\uE003]{2,40}?)(?=[，。；]|引入|完成|于|获|研发|近日|宣布|$|等)"),
          new Rule(
              "owned-by",
              Trigger.of("持股", "控股", "出资"),
              START
                  + "(?<what>[^，。；：！？\uE001-\uE003]{2,30}?)(?:则|系|现|目前)?由(?<who>[^。；：！？\uE001-\uE003]{2,160}?)(?:\\s|间接|直接|共同|全资|(?:100|\\d[\\d.]*)[%％]|分别)*(?:持股|控股|出资(?:设立|成立|组建)?)(?=[，。；]|$|的)"),
          new Rule(
              "holds",
              Trigger.of("持有", "拥有"),
              START
                  + WHO
                  + "(?:则|将|仍然?|继续|直接|间接|合计|共|目前|本就|还|已|最终|通过[^，。；]{2,20}?|融资完成后|\\s)*(?:持有|拥有)(?:了|着)?(?<what>[^，。；：！？\uE001-\uE003]{2,30}?)(?:的)?(?:约|近|超过?|逾|合计|共)?\\s?(?:\\d[\\d.]*\\s?[%％]|[\\d.,]+[万亿]股|多数|少数|全部|大量|部分|控股)(?:的)?(?:老|普通)?(?:股权|股份|股票|权益|投票权)"),
          new Rule(
              "holds-too",
              Trigger.of("持有"),
              "持有(?:了|着)?(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)的?\\s?\\d[\\d.]*\\s?[%％]的?(?:股权|股份)，(?<who>[^，。；：！？\uE001-\uE003]{2,24}?)(?:则|也|和|与|分别|仍)*(?:持有|持股|占股?)(?:剩余的?|另外的?|其余的?)?\\s?\\d[\\d.]*\\s?[%％]"),
          new Rule(
              "investor-name",
              Trigger.of("投资人", "投资方", "投资机构"),
              "(?:^|[，。；、和的“]|早期|公司)(?<what>[A-Z][A-Za-z0-9 .]{2,20}|“[^“”]{2,12}”)(?:的)?(?:早期|天使|种子|A轮)?(?:投资人|投资方|投资机构)(?<who>[^，。；：！？、的\uE001-\uE003]{2,24}?)(?=领投|跟投|参投|投资|、|，|表示|认为|也|和|。)"));

  /** {@code trigger}: words one of which is in all that the pattern matches. */
  private record Rule(String id, Trigger trigger, Pattern pattern) {
    Rule(String id, Trigger trigger, String pattern) {
      this(id, trigger, Pattern.compile(pattern));
    }
  }

  /** A deal that a round describes, or none at all. */
  private static final Pattern NOT_HERE =
      Pattern.compile(
          "本轮|此轮|该轮|本次|此次|这轮|未|没有|不是|并非|否认|拒绝|不再|如果|拟|计划|将(?!继续|持有)|希望|寻求|转让|减持|出售|收购|基金份额|求购|不乏|的[\\s]?[\uE001\uE002]");

  /** "曾投资A、B等项目的C": the investor stands behind, and rule who-invested reads it. */
  private static final Pattern RELATIVE =
      Pattern.compile("等[^、，]{0,10}的[^、，]{2,14}$|^(?:天使|个人|早期|知名|著名|战略|机构|专业|独立)$");

  private static final Pattern BOUGHT =
      Pattern.compile("收购|受让|购买|买下|认购|未|没有|不再|否认|(?:拟|将|计划|希望)持有");

  private HoldingFrames() {}

  /** The frames of a sentence that begins at {@code base}. */
  static List<Frame> find(String masked, int base) {
    List<Frame> frames = new ArrayList<>();
    if (!TRIGGER.isIn(masked)) {
      return frames;
    }
    for (Rule rule : RULES) {
      if (!rule.trigger().isIn(masked)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(masked);
      while (matcher.find()) {
        boolean sold = rule.id().equals("stake"); // who sells a stake held it
        if ((sold && !BOUGHT.matcher(matcher.group()).find()
                || !NOT_HERE.matcher(matcher.group()).find())
            && !isRound(rule, matcher.group())
            && !RELATIVE.matcher(matcher.group("what")).find()) {
          frames.add(
              new Frame(
                  new Span(base + matcher.start("who"), base + matcher.end("who")),
                  new Span(base + matcher.start("what"), base + matcher.end("what")),
                  "holding/" + rule.id()));
        }
      }
    }
    return frames;
  }

  /** An amount or a stage beside the investor describes a round; a sum over several does not. */
  private static boolean isRound(Rule rule, String words) {
    boolean described = words.indexOf('\uE001') >= 0 || words.indexOf('\uE002') >= 0;
    return described
        && !words.contains("累计")
        && !Set.of("holds", "holds-too", "stake", "total", "investor-person", "share")
            .contains(rule.id());
  }
}
