package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds as longer articles tell them, by the way and in other words. */
class RoundsInProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019年8月云杉科技宣布完成4.7亿元C轮融资。 | 云杉科技 c 4.7亿元 2019-08
          在制茶领域，去年10月底云杉科技宣布完成了7.3亿元C轮融资。 | 云杉科技 c 7.3亿元 2019-10
          去年三月，云杉科技完成4.7亿元C轮融资。 | 云杉科技 c 4.7亿元 2019-03
          今年3月，云杉科技在创立仅九周之后便获得1.7亿欧元融资。 | 云杉科技 1.7亿欧元 2020-03
          2019年云杉科技成为海屿集团供货商，并拿到来自海屿集团的C轮融资。云杉科技成立于杭州。 | 云杉科技 c 海屿集团 2019
          云杉科技创始人周明曾当众表示，公司完成5.3亿美元C轮融资。 | 云杉科技 c 5.3亿美元
          """)
  void findsWhoRaisesBehindADateOrBeforeOthersSpeak(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019年，云杉银行引入红松资本作为战略股东。 | 云杉银行 strategic 红松资本 2019
          云杉科技成立至今已拿下共2.6亿美元融资，当中最新一笔发生于去年9月，为1.8亿美元。 | 云杉科技 1.8亿美元 2019-09
          红松资本宣布完成对云杉科技千万欧元的B轮融资。 | 云杉科技 b 千万欧元 红松资本 2020-05-18
          红松集团将投资云杉科技，总金额为10亿元。 | 云杉科技 10亿元 红松集团 2020-05-18 Planned
          云杉科技先后完成2600万元和3700万元的A轮与A + 轮融资。 | 云杉科技 a 2600万元 2020-05-18; 云杉科技 a-plus 3700万元 2020-05-18
          """)
  void readsRoundsThatAreToldInOtherWords(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource({"云杉科技募资10亿元上市，资金会用于建厂、收购同行或战略投资。", "云杉科技计划引入战略投资者来多开几家店。", "云杉科技是一家银行，重视战略股东的意见。"})
  void readsNoRoundWhereNoneIsTold(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).noneMatch(round -> round.contains("strategic"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成4300万美元新一轮融资。 // 之前的投资方红松资本和青檀基金亦参与了C轮融资。 | 云杉科技 c 4300万美元 红松资本+青檀基金 2020-05-18
          云杉科技完成天使轮融资；它的A轮融资也已在进行。 | 云杉科技 angel 2020-05-18; 云杉科技 a 2020-05-18 Planned
          云杉科技完成3.4亿美元融资，估值从8.6亿美元上涨至12.3亿美元。 | 云杉科技 3.4亿美元 2020-05-18 worth:12.3亿美元
          """)
  void whatWasBeforeIsNotTakenForNow(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近日完成新一轮融资，资方正是红松资本。 // 市场监管部门的记录里，2020年5月12日，云杉科技发生工商登记变更，新增股东红松资本。 | 云杉科技 红松资本 2020-05-18
          2020年5月12日，云杉科技发生工商登记变更，新增股东红松资本。 | 云杉科技 红松资本 2020-05-12
          2019年9月，海屿科技完成A轮融资；云杉科技则获得1.6亿元C轮融资。 | 海屿科技 a 2019-09; 云杉科技 c 1.6亿元 2019-09
          2019年4月，云杉科技完成1.6亿元A轮融资；5月，在云杉科技开店满一年时，宣布获青檀基金的5300万元A+投资。 | 云杉科技 a 1.6亿元 2019-04; 云杉科技 a-plus 5300万元 青檀基金 2019-05
          云杉科技近日宣布将于9月初完成2700万美元A轮融资。 | 云杉科技 a 2700万美元 2020-09 Planned
          """)
  void tellsTheDayOfTheRoundFromOtherDays(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技向红松资本定向增发融资1亿元。 | 云杉科技 equity 1亿元 红松资本 2020-05-18
          2019年，云杉银行完成了又一次增资扩股，募得3.7亿元。 | 云杉银行 equity 3.7亿元 2019
          """)
  void newSharesForChosenBuyersAreEquity(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获得红松资本数亿元B轮融资。 // 双方都没有对此次融资传闻给出回应。 | 云杉科技 b 数亿元 红松资本 2020-05-18 Rumoured
          云杉科技获得红松资本数亿元B轮融资。 // 这笔钱会拿来建实验室。 | 云杉科技 b 数亿元 红松资本 2020-05-18
          """)
  void aRoundThatNobodyConfirmsIsARumour(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016年，云杉科技获得1.7亿美元B轮融资。据悉，融资后估值达13.6亿美元。 | 云杉科技 b 1.7亿美元 2016 worth:13.6亿美元
          2016年，云杉科技获得1.7亿美元B轮融资。它的产品面向家庭，用户遍及全国各地，口碑很好，并在多个城市开设了线下门店，服务超过一百万人。海屿智能的最新估值达13.6亿美元。 | 云杉科技 b 1.7亿美元 2016
          """)
  void aWorthIsOfALongPastRoundOnlyRightBehindIt(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
