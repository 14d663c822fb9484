package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFinderTest {

  private final MoneyFinder finder = new MoneyFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # exact
          云杉快跑完成1200万元A轮融资          | 1200万元        | 12000000   | 12000000   | CNY
          本轮金额为3亿元人民币                | 3亿元人民币     | 300000000  | 300000000  | CNY
          融资额三亿，由两家机构投出           | 三亿            | 300000000  | 300000000  | CNY
          到账１０００万元                     | １０００万元    | 10000000   | 10000000   | CNY
          到账 3,000 万元                      | 3,000 万元      | 30000000   | 30000000   | CNY
          公司获1,200.5万美元投资              | 1,200.5万美元   | 12005000   | 12005000   | USD
          融资两点五亿美元                     | 两点五亿美元    | 250000000  | 250000000  | USD
          天使轮一百二十万元                   | 一百二十万元    | 1200000    | 1200000    | CNY
          这一轮拿了二千五百万                 | 二千五百万      | 25000000   | 25000000   | CNY
          总额1亿5000万元                      | 1亿5000万元     | 150000000  | 150000000  | CNY
          总额一亿五千万美元                   | 一亿五千万美元  | 150000000  | 150000000  | USD
          完成千万天使轮融资                   | 千万            | 10000000   | 10000000   | CNY
          获得百万的种子轮投资                 | 百万            | 1000000    | 1000000    | CNY
          拿到千万风险投资                     | 千万            | 10000000   | 10000000   | CNY
          首笔千万元投资                       | 千万元          | 10000000   | 10000000   | CNY
          获得2000W人民币                      | 2000W人民币     | 20000000   | 20000000   | CNY
          每月只收99元                         | 99元            | 99         | 99         | CNY
          海屿拟45亿收购云杉                   | 45亿            | 4500000000 | 4500000000 | CNY
          以13亿估值完成融资                   | 13亿            | 1300000000 | 1300000000 | CNY
          # around, and words that change nothing
          投资约3000万元                       | 约3000万元      | 30000000   | 30000000   | CNY
          金额在1000万人民币左右               | 1000万人民币左右 | 10000000  | 10000000   | CNY
          融资高达10亿美元                     | 高达10亿美元    | 1000000000 | 1000000000 | USD
          # near
          云杉快跑获近亿元B轮融资              | 近亿元          | 80000000   | 100000000  | CNY
          获近五亿元战略融资                   | 近五亿元        | 400000000  | 500000000  | CNY
          完成近千万级种子轮融资               | 近千万级        | 8000000    | 10000000   | CNY
          接近1.5亿美元的融资                  | 接近1.5亿美元   | 120000000  | 150000000  | USD
          # several, and levels
          数千万级人民币融资                   | 数千万级人民币  | 10000000   | 100000000  | CNY
          数百万美元种子轮                     | 数百万美元      | 1000000    | 10000000   | USD
          获数亿元投资                         | 数亿元          | 100000000  | 1000000000 | CNY
          几千万元到账                         | 几千万元        | 10000000   | 100000000  | CNY
          千万元级天使轮                       | 千万元级        | 10000000   | 100000000  | CNY
          百万级天使轮融资                     | 百万级          | 1000000    | 10000000   | CNY
          亿级融资                             | 亿级            | 100000000  | 1000000000 | CNY
          # open above
          获上亿元融资                         | 上亿元          | 100000000  |            | CNY
          亿元以上的新融资                     | 亿元以上        | 100000000  |            | CNY
          超1亿元融资                          | 超1亿元         | 100000000  |            | CNY
          筹得超过了3亿元                      | 超过了3亿元     | 300000000  |            | CNY
          完成过亿元B轮融资                    | 过亿元          | 100000000  |            | CNY
          完成过千万元B轮融资                  | 过千万元        | 10000000   |            | CNY
          曾获得过千万元种子轮融资             | 千万元          | 10000000   | 10000000   | CNY
          过亿元B轮融资                        | 过亿元          | 100000000  |            | CNY
          一千多万美元                         | 一千多万美元    | 10000000   | 20000000   | USD
          十亿元量级融资                       | 十亿元量级      | 1000000000 | 10000000000 | CNY
          3000多万元                           | 3000多万元      | 30000000   |            | CNY
          1亿余元                              | 1亿余元         | 100000000  |            | CNY
          10亿元+                              | 10亿元+         | 1000000000 |            | CNY
          不低于5000万元                       | 不低于5000万元  | 50000000   |            | CNY
          # open below
          至多2亿元                            | 至多2亿元       |            | 200000000  | CNY
          不超过1000万元                       | 不超过1000万元  |            | 10000000   | CNY
          未超过1000万元                       | 未超过1000万元  |            | 10000000   | CNY
          500万元以下                          | 500万元以下     |            | 5000000    | CNY
          # ranges
          拟融7000万美元至8000万美元           | 7000万美元至8000万美元 | 70000000 | 80000000 | USD
          拟融7000万至8000万美元               | 7000万至8000万美元 | 70000000 | 80000000 | USD
          拟融300万到500万元                   | 300万到500万元  | 3000000    | 5000000    | CNY
          拟融5000-8000万元                    | 5000-8000万元   | 50000000   | 80000000   | CNY
          # currencies
          融资$1.1亿                           | $1.1亿          | 110000000  | 110000000  | USD
          a round of US$5M                     | US$5M           | 5000000    | 5000000    | USD
          raised $110 million in May           | $110 million    | 110000000  | 110000000  | USD
          获5000万港币                         | 5000万港币      | 50000000   | 50000000   | HKD
          获30亿卢比                           | 30亿卢比        | 3000000000 | 3000000000 | INR
          获2.5亿欧元                          | 2.5亿欧元       | 250000000  | 250000000  | EUR
          获100万英镑                          | 100万英镑       | 1000000    | 1000000    | GBP
          获30亿日元                           | 30亿日元        | 3000000000 | 3000000000 | JPY
          获800万新元                          | 800万新元       | 8000000    | 8000000    | SGD
          获500亿韩元                          | 500亿韩元       | 50000000000 | 50000000000 | KRW
          约合人民币6.8亿元                    | 约合人民币6.8亿元 | 680000000 | 680000000 | CNY
          """)
  void readsAmountAsInterval(
      String sentence,
      String verbatim,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      String currency) {
    assertThat(finder.find(sentence))
        .extracting(Mention::value)
        .containsExactly(new Money(min, max, currency, verbatim));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "百万辆汽车下线",
        "累计卖出100万辆",
        "平台有3000万用户",
        "注册用户超过1亿。",
        "日活过亿，还在增长",
        "3000万-5000万用户",
        "毛利率为50%",
        "公司完成B轮融资",
        "成立于2018年",
        "2019-2020年间",
        "一条完成融资",
        "万科和亿联都在其中",
        "零一万物发布新模型",
        "千寻位置和百度",
        "千万投资者亏损",
        "百万投资人",
        "千亿级市场正在打开",
        "万亿市场",
        "每天3万单",
        "今年45亿收入",
        "36氪获悉",
        "入选500强企业",
        "5G与4K",
        "3M公司",
        "30万平方米厂房",
        "第3000万台下线",
        "1万小时训练",
        "十几万家门店",
        "100M带宽",
        "",
      })
  void findsNoAmountInCountsNamesAndOrdinals(String sentence) {
    assertThat(finder.find(sentence)).isEmpty();
  }

  @Test
  void findsAmountAndItsConversionApart() {
    assertThat(verbatim("公司拿到1.5亿美元（约合10亿元人民币）的融资")).containsExactly("1.5亿美元", "约合10亿元人民币");
  }

  @Test
  void keepsListedAmountsApart() {
    assertThat(verbatim("三轮分别为3000万元、1亿元、5亿元")).containsExactly("3000万元", "1亿元", "5亿元");
  }

  @Test
  void takesOnlyTheSecondNumberWhenTheFirstIsGreater() {
    assertThat(verbatim("编号2018-500万元")).containsExactly("500万元");
  }

  @Test
  void neverReadsTheTailOfANumber() {
    assertThat(finder.find("累计3.5亿人次")).isEmpty();
  }

  @Test
  void takesTheVerbatimWordsFromTheOriginalOfAMaskedText() {
    assertThat(finder.find("\uE002\uE002\uE0023000万元", "A+轮3000万元"))
        .extracting(mention -> mention.value().verbatim())
        .containsExactly("3000万元");
  }

  private List<String> verbatim(String sentence) {
    return finder.find(sentence).stream().map(mention -> mention.value().verbatim()).toList();
  }
}
