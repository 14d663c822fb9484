package io.rongpu.extract.company;

import io.rongpu.extract.mention.Name;
import io.rongpu.text.regex.Pattern;

/** Tells by its words alone whether what was read for a company's name can be one. */
final class CompanyShape {

  private static final int LONGEST_NAME = 30;

  /** Kinds of companies and things, which name none: "上市公司", "人工智能初创公司", "海外金矿". */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:.*(?:众多|许多|大量|不少|所有|各大|[一二两三几数多]+[家块款个项座处批份只例笔位名]|两家|几家|这家|该|某|其他|其它|另一|同类|自家|竞争对手|上下游).*"
              + "|(?:[\\p{IsHan}A-Z]{0,6}(?:上市|初创|创业|创新|独立|实体|智能|子|母|分|控股|科技|互联网|技术|游戏|电商|媒体|金融|医疗|汽车|矿业|能源|咨询|投资|关联|全资|参股|私营|民营|国有|海外|国内|外国|目标|标的|相关|优质|同行|壳))?(?:公司|企业|创企|集团|机构|平台|品牌|实体)"
              + "|(?:全部|剩余|部分|其|的|多数|少数)?股份|绝?大部分|.*(?:股权|资产|业务|交易|项目|标的|事宜|对手|人士|财团|买方团|管理层|董事会|监事会|股东会|委员会|[国外民中港]资|[央国民]企|巨头|大佬|同行|[买卖][家方]|财团|高管|员工|政府|团队|部门|土地|牌照|股票|债券|债权|产品|服务|软件|市场|行业|领域|产业|金矿|矿|专利|版权|技术|系统|设备|房产|地产|物业|商铺|门店|酒店|大厦|用户|客户|能力|资源|条件|方案|计划|条款|价格|金额|对价|资金|粮食|旧家电|废纸|股东|老股|基金份额|创始人|工厂|案|案例|中|并购)"
              + "|\\p{IsHan}{2}[站厂户]|.*(?:药|书|门|网|商|酒|饭|便利)店|\\p{IsHan}{0,6}(?:运营|制造|供应|经销|分销|开发|服务|代理)商)");

  private static final Pattern MISSHAPEN =
      Pattern.compile(
          "(?s).*[，。；：！？、\\n].*|^[—（）].*|[^（(]*[）)].*|.*[我他她们说称]|.*[%％].*|.*[\\d数多两]轮|.*政府|.*(?:阶段|期间|时候|目光|审议)|.*(?:预测|预计|营收|增幅|决定|传言|前公司|前东家|法定代表人|注册资本|经营范围|执行事务|董事会).*|(?:[这那][个家些只支]|上述|该).*");

  private CompanyShape() {}

  /** Whether {@code name} is shaped like a company's. */
  static boolean isOne(Name name) {
    return name.text().length() <= LONGEST_NAME
        && !MISSHAPEN.matcher(name.text()).matches()
        && !KIND.matcher(name.text().replace(" ", "")).matches();
  }
}
