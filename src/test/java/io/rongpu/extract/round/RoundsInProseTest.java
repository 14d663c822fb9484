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
}
