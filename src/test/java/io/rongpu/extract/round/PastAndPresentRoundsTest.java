package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The round of the day and those before it keep their amounts, dates and investors apart. */
class PastAndPresentRoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成近亿元B轮融资，青檀基金领投。 // 此前，云杉科技曾获得红松资本数千万元首轮融资。 | 云杉科技 b 近亿元 青檀基金* 2020-05-18; 云杉科技 数千万元 红松资本
          云杉科技完成2200万美元融资，青檀基金领投。 // 继2020年4月的2100万美元A轮融资后，云杉科技将拓展市场。 | 云杉科技 2200万美元 青檀基金* 2020-05-18; 云杉科技 a 2100万美元 2020-04
          云杉科技完成新一轮5000万元融资，青檀基金领投。 // 云杉科技还得到过红松资本的战略投资。 | 云杉科技 5000万元 青檀基金* 2020-05-18; 云杉科技 strategic 红松资本
          2015年，云杉科技完成5亿美元融资，红松资本领投。2016年，云杉科技完成数亿美元融资，青檀基金领投。 | 云杉科技 5亿美元 红松资本* 2015; 云杉科技 数亿美元 青檀基金* 2016
          """)
  void keepsARoundToldAsFormerApartFromTheNews(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成5000万元融资，青檀基金领投。 // 云杉科技此前宣布的5000万元融资将用于研发。 | 云杉科技 5000万元 青檀基金* 2020-05-18
          2020年1月，云杉科技完成5亿元融资，红松资本领投。2019年12月签约时，云杉科技称获得5亿元融资。 | 云杉科技 5亿元 红松资本* 2020-01
          """)
  void joinsWhatIsToldAgainOfTheSameRound(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource({
    "云杉科技完成A轮融资，青檀基金领投。 // 在此轮融资之前，云杉科技先后获得红松资本及白杨创投投资。",
    "云杉科技完成A轮融资，青檀基金领投。 // 本次融资完成前，云杉科技曾获红松资本及白杨创投投资。"
  })
  void whatCameBeforeThisRoundIsNoPartOfIt(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly("云杉科技 a 青檀基金* 2020-05-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获7300万美元D轮融资 | 云杉科技2008年开业。 // 2013年，云杉科技获得第一轮融资。 | 云杉科技 d 7300万美元 2020-05-18
          云杉科技完成4300万元A轮融资 | 云杉科技已在2019年8月完成了新一轮融资，拿到约4300万元，青檀基金领投。 | 云杉科技 a 约4300万元 青檀基金* 2019-08
          云杉科技完成A轮融资 | 云杉科技近日完成新一轮融资，青檀基金领投。 | 云杉科技 a 青檀基金* 2020-05-18
          """)
  void aHeadlineTakesNoDayOfARoundLongPastThatTellsNoAmount(
      String title, String text, String round) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyElementsOf(expected(round));
  }
}
