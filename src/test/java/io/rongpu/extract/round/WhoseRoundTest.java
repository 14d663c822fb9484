package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a round is, and what is told only from hearsay; the articles are of 2020-05-18. */
class WhoseRoundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技通过红松资本和白杨创投完成了1300万元A轮融资。 | 云杉科技 a 1300万元 2020-05-18
          2019年4月，青檀科技获得1.3亿元A轮融资；同月云杉科技获得2.6亿元B轮融资。 | 青檀科技 a 1.3亿元 2019-04; 云杉科技 b 2.6亿元 2019-04
          云杉科技是一家餐饮公司。近日，与红松资本股权合作签署协议，A轮融资1亿元。云杉科技有百人。 | 云杉科技 a 1亿元 2020-05-18
          红松集团宣布将投资云杉科技集团并获得一成股份。云杉科技集团在杭州，总金额为1亿元。 | 云杉科技集团 红松集团 2020-05-18 Planned
          """)
  void readsTheCompanyWhoeverStandsNearest(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsAll(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本完成6亿元融资 | 红松资本日前完成了首期基金的募资。红松资本在杭州。
          风投工作室Redpine获1亿元融资 | Redpine的第二只基金有6亿元，Redpine在杭州。
          平台动态 | 红松平台创建了智能申请工具，战略投资海外租房网站七七屋，红松平台在杭州。
          """)
  void aFundAndAnUnreadPaymentAreNoRoundOfWhoPays(String title, String text) {
    assertThat(Told.under(CHARACTERS, title, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获1亿元融资，由红松基金领投。2019年9月，红松基金完成了A轮融资。 | 云杉科技 1亿元 红松基金* 2020-05-18
          云杉科技获1亿元融资，由青檀基金领投。2019年9月，红松基金完成了A轮融资。 | 云杉科技 1亿元 青檀基金* 2020-05-18; 红松基金 a 2019-09
          """)
  void whoPaysInOneRoundRaisedNoOther(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          传云杉科技完成1亿元融资 | 云杉科技已敲定1亿元融资。 | 云杉科技 1亿元 2020-05-18 Rumoured
          云杉科技获1亿元融资 | 据知情人士透露，王小明为云杉科技筹集了1亿元的资金。 | 云杉科技 1亿元 2020-05-18 Rumoured
          云杉科技获1亿元融资 | 本报问过几处权威消息源，得知云杉科技获得1亿元融资。 | 云杉科技 1亿元 2020-05-18 Rumoured
          传统企业云杉科技完成1亿元融资 | 云杉科技已敲定1亿元融资。 | 云杉科技 1亿元 2020-05-18
          云杉科技获1亿元融资 | 云杉科技宣布完成1亿元融资。据知情人士透露，竞争对手亏了2亿元。 | 云杉科技 1亿元 2020-05-18
          """)
  void hearsayOfTheSameAmountMakesARumour(String title, String text, String rounds) {
    assertThat(Told.under(CHARACTERS, title, text).rounds()).containsAll(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          入选“红松加速计划”的云杉科技完成1亿元A轮融资。 | 云杉科技 a 1亿元 2020-05-18
          云杉科技计划完成1亿元A轮融资。 | 云杉科技 a 1亿元 2020-05-18 Planned
          """)
  void theNameOfAProgrammeIsNoPlan(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
