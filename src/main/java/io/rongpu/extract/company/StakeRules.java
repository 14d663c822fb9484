package io.rongpu.extract.company;

import static io.rongpu.extract.company.HoldingRule.START;
import static io.rongpu.extract.company.HoldingRule.WHO;

import io.rongpu.extract.company.HoldingRule.Unless;
import io.rongpu.extract.mention.Trigger;
import java.util.List;

/** How it is told what part of a company somebody has: "A持有B51%股权", "A持股5%". */
final class StakeRules {

  static final List<HoldingRule> ALL =
      List.of(
          new HoldingRule(
              "share",
              Unless.THIS_ROUND,
              Trigger.of("持股", "占股"),
              START
                  + "(?<what>)(?<who>[^，。；：！？\uE001-\uE003]{2,60}?)(?:现|目前|仍然?|各自|分别|直接|间接|合计|共|最终|则|也|还|将|通过[^，。；]{2,20}?)*(?:持股|占股)(?:比例)?(?:约|近|超过?|逾|为|达到?|仅?有?|从?由?[\\d.]{1,6}[%％]?(?:下降|上升|增加|减少|提高|稀释)?[降增升]?[至到为]|(?:下降|上升|增加|减少|降低|提高|增持|稀释|[降增升])[至到为])*\\s?\\d[\\d.]*\\s?[%％]"),
          new HoldingRule(
              "stake",
              Unless.BOUGHT,
              Trigger.of("持有", "所持"),
              START
                  + "(?:类似的[^，。；]{0,4}还有|例如|如|[^，。；]{0,10}方之一，)?(?<who>[^，。；：！？、\uE001-\uE003]{2,30}?)(?:\uE003|\\s|也|拟|近日|同时|将|在|于|以[^，]{2,20}|“?清仓”?|清仓式?|挂牌|转让|出售|减持|公开)*(?:其)?(?:所?持有的?|所持的?)(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)(?:的)?(?:约|近|超过?|逾|合计|共|全部)*\\s?(?:[\\d.]+\\s?[%％]|[\\d.,]+[万亿]股|全部|剩余)(?:的)?(?:股权|股份|股票)"),
          new HoldingRule(
              "owned-by",
              Trigger.of("持股", "控股", "持有", "出资"),
              START
                  + "(?<what>[^，。；：！？\uE001-\uE003]{2,30}?)(?:则|系|现|目前)?由(?<who>[^。；：！？\uE001-\uE003]{2,160}?)(?:\\s|间接|直接|共同|全资|合计|(?:100|\\d[\\d.]*)[%％]|分别)*(?:持股(?:\\s?[\\d.]+\\s?[%％])?|控股|持有\\s?[\\d.]+\\s?[%％]的?(?:股权|股份)|出资(?:设立|成立|组建)?)(?=[，。；]|$|的)"),
          // "…，由A、B共同持股": whose shares they are was told before
          new HoldingRule(
              "owned-by-too",
              Trigger.of("持股", "控股"),
              "，(?<what>)(?:目前|现|均)?由(?<who>[^。；：！？\uE001-\uE003]{2,160}?)(?:\\s|间接|直接|共同|全资|(?:100|\\d[\\d.]*)[%％]|分别)*(?:持股|控股)(?=[，。；]|$)"),
          new HoldingRule(
              "holds",
              Unless.THIS_ROUND,
              Trigger.of("持有", "拥有"),
              START
                  + WHO
                  + "(?:则|将|仍然?|继续|直接|间接|合计|共|目前|本就|还|已|最终|通过[^，。；]{2,20}?|融资完成后|\\s)*(?:持有|拥有)(?:了|着)?(?<what>[^，。；：！？\uE001-\uE003]{2,30}?)(?:的)?(?:约|近|超过?|逾|合计|共)?\\s?(?:(?:\\d[\\d.]*\\s?[%％]|[\\d.,]+[万亿]股|多数|少数|全部|大量|部分|控股)(?:的)?(?:老|普通)?(?:股权|股份|股票|权益|投票权)|[\\d.,]+[万亿]股(?=[，。；]))"),
          new HoldingRule(
              "holds-too",
              Unless.THIS_ROUND,
              Trigger.of("持有"),
              "持有(?:了|着)?(?<what>[^，。；：！？\uE001-\uE003]{2,24}?)的?\\s?\\d[\\d.]*\\s?[%％]的?(?:股权|股份)，(?<who>[^，。；：！？\uE001-\uE003]{2,24}?)(?:则|也|和|与|分别|仍)*(?:持有|持股|占股?)(?:剩余的?|另外的?|其余的?)?\\s?\\d[\\d.]*\\s?[%％]"),
          // who sells a stake had it
          new HoldingRule(
              "seller",
              Unless.BOUGHT,
              Trigger.of("出售", "转让", "减持", "清仓", "出让", "抛售"),
              START
                  + "(?<who>[^，。；：！？、\uE001-\uE003]{2,30}?)(?:\uE003|\\s|也|还|又|拟|近日|同时|将|已经?|曾|连续|陆续|一纸|宣布|公告|计划|在[^，。；]{2,12}|于|以[^，]{2,20}|“?清仓”?|清仓式?|挂牌|公开|累计|大举|通过[^，。；]{2,20}?)*(?:(?:出售|转让|出让|抛售)(?:了|其)?(?<what>[^，。；：！？其\uE001-\uE003]{2,24}?)(?:的)?(?:约|近|超过?|逾|合计|共|全部)*\\s?(?:[\\d.]+\\s?[%％]|[\\d.,]+[万亿]股|全部|剩余|部分)(?:的)?(?:股权|股份|股票))"),
          new HoldingRule(
              "reduced",
              Unless.BOUGHT,
              Trigger.of("减持", "清仓"),
              START
                  + "(?<who>[^，。；：！？、\uE001-\uE003]{2,20}?)(?:\uE003|\\s|也|还|又|拟|近日|将|已经?|曾|连续|陆续|累计|大举|通过[^，。；]{2,20}?)*(?:减持|清仓)(?:了)?(?:\\s?[\\d.,]+\\s?[万亿]股)?(?<what>[^，。；：！？其\uE001-\uE003]{2,16}?)(?:的)?(?:约|近|超过?|逾)*\\s?(?:[\\d.]+\\s?[%％])?(?:的)?(?:股权|股份|股票)"),
          // "A全资拥有B"
          new HoldingRule(
              "owns-all",
              Unless.DENIED,
              Trigger.of("全资拥有", "全资控股", "全资持有", "绝对控股"),
              START
                  + "(?<who>[^，。；：！？、\uE001-\uE003]{2,30}?)(?:现|目前|则|也|还)*(?:全资|绝对)(?:拥有|控股|持有)(?:了|着)?(?<what>[^。；：！？，\uE001-\uE003]{2,60}?)(?=[，。；]|[两三四五]个|等|的|$)"));

  private StakeRules() {}
}
