package io.rongpu.extract.company;

import static io.rongpu.extract.company.HoldingRule.ADVERB;
import static io.rongpu.extract.company.HoldingRule.LIST_END;
import static io.rongpu.extract.company.HoldingRule.SEVERAL;
import static io.rongpu.extract.company.HoldingRule.START;
import static io.rongpu.extract.company.HoldingRule.WHO;

import io.rongpu.extract.mention.Trigger;
import java.util.List;

/** How it is told what an investor holds: "A曾投资B、C等", "A的投资案例包括B", "曾投资B的A". */
final class PortfolioRules {

  /** Marks that what is told happened, or is told by the way. */
  private static final String PAST = "(?:曾经?|先后|还|已经?|陆续|相继|悉数|也|持续地?|成功|早期|此前|主要|深度|战略性?)";

  private static final String INVESTED_VERB = "(?:投资|参投|入股)";

  /** "20多家企业，其中包括…": what was bought is counted first and named then. */
  private static final String COUNTED =
      "(?:[^。；\uE001\uE002]{0,40}?(?:其中)?(?:包括了?|包含|涵盖了?|比如有?|例如|诸如|其中有)[:：]?|[^。；，\uE001\uE002]{0,24}?(?:(?:公司|企业|项目|品牌|平台|团队)，)?如(?![今果此何同期]))?";

  /** "A公司甲（Jia），B公司乙（Yi）": commas part members that have another name in brackets. */
  private static final String ALIASED =
      "(?:，(?!并|还|且)[^，。；：！？\uE001\uE002]{2,80}?[（(][^（）()。；，]{2,30}[）)])*";

  static final List<HoldingRule> ALL =
      List.of(
          new HoldingRule(
              "invested",
              Trigger.of("投资", "参投", "入股", "投了", "投过"),
              START
                  + WHO
                  + ADVERB
                  + "*(?:"
                  + PAST
                  + ADVERB
                  + "*"
                  + "(?:"
                  + INVESTED_VERB
                  + "(?:过|了)?|投(?:过|了))|(?:参与)?(?:投资|参投|入股)(?:过|了))"
                  + "(?![人者方额界圈])"
                  + COUNTED
                  + "(?<what>[^。；：！？\uE001\uE002]{2,120}?"
                  + ALIASED
                  + ")"
                  + "(?![^。；]{0,16}?的(?:投资人|投资机构|基金|\\p{IsHan}{2,6}(?:资本|创投|投资)|DST)(?![^，。；]))(?=等|[，。；！？\n]|这样的|在内|$)"),
          // "已对A、B等公司进行了投资"; without 等 it is read as a round
          new HoldingRule(
              "put-into",
              Trigger.of("进行"),
              START
                  + WHO
                  + ADVERB
                  + "*对(?<what>[^，。；：！？\uE001-\uE003]{2,80}?)等[^，。；、]{0,14}(?:先后|陆续|都|均)?进行(?:了|过)(?:战略|股权|天使|多轮|早期)*(?:投资|注资|入股)(?=[，。；]|$)"),
          new HoldingRule(
              "invested-several",
              Trigger.of("投资", "布局", "孵化", "押注", "押宝", "投中", "下注", "入股"),
              START
                  + WHO
                  + ADVERB
                  + "*(?:战略|参与|联合|对外|包括|[其还也又])*(?:(?:投资|布局|孵化|押注|押宝|投中|下注|入股)(?:过|了|到|(?=“))|"
                  + PAST
                  + ADVERB
                  + "*(?:布局|孵化|押注|押宝|投中|下注)(?![^，。；]{0,20}(?:领域|赛道|行业|市场|方向)))(?:包括)?(?![^。；]{0,20}(?:门店|网点|仓库))(?<what>[^。；：！？\uE001\uE002]{2,120}?)(?="
                  + SEVERAL
                  + ")"),
          new HoldingRule(
              "cases",
              Trigger.of("案例", "项目", "组合", "版图", "对象", "标的", "的投资", "的企业", "的公司", "的品牌", "的团队"),
              START
                  + WHO
                  + "(?:的|其|团队成员|过往|历史|目前|已|已经|曾|主要|累计|披露|直接|对外|早期|在[^，。；]{2,16}?)*(?:"
                  + "(?:投资|投出|投中|投|孵化)(?:过|了|的)*[^，。；的]{0,10}?(?:成功|代表性?|典型|知名|明星|经典|著名|部分|主要|性|的)*(?:案例|项目|组合|版图|对象|标的)"
                  + "|(?:最近|近期)[^，。；]{0,16}?的投资(?=分别|包括)"
                  + "|(?:投资|投出|投|孵化)(?:过|了)?的[^，。；的]{0,10}?(?:企业|公司|品牌|团队))"
                  + "(?:中|里|内)?(?:主要|分别|还|则|也)*(?:的?[^，。；]{0,4}(?:公司|企业|项目)，(?:如(?![今果此何同期])|比如|例如|包括)|包括了?|有|为|是(?=[^，。]{2,12}[、和])|涵盖了?|包含了?|覆盖了?|囊括了?|：)(?<what>[^。；：！？\uE001\uE002]{2,160}?)"
                  + LIST_END),
          new HoldingRule(
              "after-others",
              Trigger.of("继"),
              START
                  + "(?:这是|本次[^，。；]{2,8}?是)?(?:[^，。；：！？\uE001-\uE003]{1,24}?是)?(?<who>[^，。；：！？\uE001-\uE003]{2,40}?)(?<![后相])在?继(?!续)(?:投资|入股|布局)?了?(?<what>[^。；：！？\uE001-\uE003]{2,80}?)(?:等[^，。；、]{0,8})?(?:之后|以后|后)，?(?:在?[^，。；]{0,24}?)(?:又|再|再次|再度|第[二三四五六])[^，。；]{0,12}?(?:投资(?![者人方])|布局|出手|入股)"),
          new HoldingRule(
              "who-invested",
              Trigger.of("曾", "投资过", "参投过"),
              "(?:^|由|[，。、和与的了是]|获得?|得到|来自|不乏)(?:曾(?:经)?(?:成功)?(?:投资|参投)(?:过|了)?|(?:投资|参投)过)(?:包括)?(?<what>[^，。；：！？\uE001-\uE003]{2,60}?)(?:等[^，。；]{0,10})?的(?:投资人|投资机构)?(?<who>[^，。；：！？、\uE001-\uE003]{2,24}?)(?=领投|跟投|参投|投资|联合|，|、|等|。|的(?:\uE001|\uE002|融资|投资)|$)"),
          new HoldingRule(
              "portfolio",
              Trigger.of("被投", "参股", "控股的"),
              "(?<who>[^，。；：！？\uE001-\uE003]{1,24}?)(?:的)?(?:被投企业|被投公司|参股公司|参股企业|(?:参股|(?<!全资)控股)的)(?:包括|有|：)?(?<what>[^，。；：！？\uE001-\uE003]{2,40}?)(?=[，。；]|引入|完成|于|获|研发|近日|宣布|与|拟|将|在|$|等)"),
          // "获得A投资的B": what A put money in stands behind
          new HoldingRule(
              "funded",
              Trigger.of("投资的"),
              "(?:获得?|拿到|得到)(?:了|过)*(?<who>[^，。；：！？、\uE001-\uE003]{2,16}?)(?:战略|天使)?投资的(?!数|[^，。；]{0,12}(?:轮|融资|资金|投资|机会))(?<what>[^，。；：！？、的\uE001-\uE003]{2,24}?)(?=[，。；、]|等|完成|宣布|近日|于|在|$)"));

  private PortfolioRules() {}
}
