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
          2019年10月云杉科技宣布完成4亿元C轮融资。 | 云杉科技 c 4亿元 2019-10
          在机器人领域，去年10月底云杉科技宣布完成了4亿元C轮融资。 | 云杉科技 c 4亿元 2019-10
          去年三月，云杉科技完成4亿元C轮融资。 | 云杉科技 c 4亿元 2019-03
          今年3月，云杉科技在成立仅一个月后就获得1亿欧元融资。 | 云杉科技 1亿欧元 2020-03
          2019年云杉科技成为海屿集团合作伙伴，并获得来自海屿集团的C轮融资。云杉科技成立于2012年。 | 云杉科技 c 海屿集团 2019
          云杉科技创始人周明曾明确表示，公司完成了5亿美元C轮融资。 | 云杉科技 c 5亿美元
          """)
  void findsWhoRaisesBehindADateOrBeforeOthersSpeak(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019年，云杉银行引入红松控股作为战略股东。 | 云杉银行 strategic 红松控股 2019
          云杉科技成立至今已拿下共2亿美元融资，最新一笔发生在今年3月，为1亿美元。 | 云杉科技 1亿美元 2020-03
          红松资本宣布完成对云杉科技千万美元的B轮融资。 | 云杉科技 b 千万美元 红松资本 2020-05-18
          红松集团将投资云杉科技，总金额为10亿元。 | 云杉科技 10亿元 红松集团 2020-05-18 Planned
          云杉科技先后完成1.2亿美元和1.3亿美元的天使轮与天使 + 轮融资。 | 云杉科技 angel 1.2亿美元 2020-05-18; 云杉科技 angel-plus 1.3亿美元 2020-05-18
          """)
  void readsRoundsThatAreToldInOtherWords(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource({"云杉科技募资10亿元上市，资金将用于研发、选择性收购或战略投资。", "云杉科技计划引入战略投资者，以扩大规模。", "云杉科技是一家银行，重视战略股东的意见。"})
  void readsNoRoundWhereNoneIsTold(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).noneMatch(round -> round.contains("strategic"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成4000万美元的新一轮融资。 // 之前的投资方红松资本和青檀基金也参与了C轮融资。 | 云杉科技 c 4000万美元 红松资本+青檀基金 2020-05-18
          云杉科技完成天使轮融资，A轮融资已在进行中。 | 云杉科技 angel 2020-05-18; 云杉科技 a 2020-05-18 Planned
          云杉科技完成3亿美元融资，估值从9亿美元上涨至10亿美元。 | 云杉科技 3亿美元 2020-05-18 worth:10亿美元
          """)
  void whatWasBeforeIsNotTakenForNow(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近日完成新一轮融资，资方为红松资本。 // 工商信息显示，2020年5月12日，云杉科技发生工商信息变更，新增股东红松资本。 | 云杉科技 红松资本 2020-05-18
          2020年5月12日，云杉科技发生工商信息变更，新增股东红松资本。 | 云杉科技 红松资本 2020-05-12
          2019年12月，海屿科技完成A轮融资；云杉科技则获得1亿元C轮融资。 | 海屿科技 a 2019-12; 云杉科技 c 1亿元 2019-12
          2019年4月，云杉科技完成1亿元A轮融资；5月，在云杉科技上线一周年时，宣布获青檀基金的5000万元A+投资。 | 云杉科技 a 1亿元 2019-04; 云杉科技 a-plus 5000万元 青檀基金 2019-05
          云杉科技近日宣布将于9月初完成2500万美元A轮融资。 | 云杉科技 a 2500万美元 2020-09 Planned
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
          2019年，云杉银行完成了一轮增资扩股，募资4亿元。 | 云杉银行 equity 4亿元 2019
          """)
  void newSharesForChosenBuyersAreEquity(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获得红松资本数亿元B轮融资。 // 双方均未对此次融资传闻进行回应。 | 云杉科技 b 数亿元 红松资本 2020-05-18 Rumoured
          云杉科技获得红松资本数亿元B轮融资。 // 此次融资将用于研发。 | 云杉科技 b 数亿元 红松资本 2020-05-18
          """)
  void aRoundThatNobodyConfirmsIsARumour(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016年，云杉科技获得1亿美元B轮融资。据悉，融资后估值达到10亿美元。 | 云杉科技 b 1亿美元 2016 worth:10亿美元
          2016年，云杉科技获得1亿美元B轮融资。它的产品面向家庭，用户遍及全国各地，口碑很好，并在多个城市开设了线下门店，服务超过一百万人。海屿智能的最新估值达到10亿美元。 | 云杉科技 b 1亿美元 2016
          """)
  void aWorthIsOfALongPastRoundOnlyRightBehindIt(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
