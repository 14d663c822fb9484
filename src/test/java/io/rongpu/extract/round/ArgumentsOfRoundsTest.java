package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who, how much and when of rounds that are found; the articles are of 2020-05-18. */
class ArgumentsOfRoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技2018年3月拿到红松资本的130万美元天使投资，同年7月获得白杨创投领投，青檀基金、红松资本跟投的300万美元Pre-A轮融资。 | 云杉科技 angel 130万美元 红松资本 2018-03; 云杉科技 pre-a 300万美元 白杨创投*+青檀基金+红松资本 2018-07
          云杉科技曾获红松资本500万元天使轮融资，随后获得由白杨创投领投，青檀基金跟投的3000万元A轮融资。 | 云杉科技 angel 500万元 红松资本; 云杉科技 a 3000万元 白杨创投*+青檀基金
          云杉科技2018年3月完成A轮融资，本轮由白杨创投领投，2019年4月完成B轮融资。 | 云杉科技 a 白杨创投* 2018-03; 云杉科技 b 2019-04
          """)
  void beginsTheNextRoundAtAClauseWithATimeOfItsOwn(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，参与本轮融资的机构还有红松资本和白杨创投。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本、白杨创投等公司也在云杉科技B轮融资中参投。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技此前完成两轮融资，分别为：红松资本投资的天使轮，白杨创投和青檀基金共同投资的千万元A轮融资。 | 云杉科技 angel 红松资本; 云杉科技 a 千万元 白杨创投+青檀基金
          云杉科技完成B轮融资，跟投方包括红松资本、白杨创投等老股东，具体数额未透露。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投（这是它的第三笔投资），白杨创投跟投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投，现有投资方白杨创投及青檀基金亦有参投。 | 云杉科技 b 红松资本*+白杨创投+青檀基金 2020-05-18
          云杉科技完成B轮融资，该轮投资由红松资本、白杨创投于2019年联合完成。 | 云杉科技 b 红松资本+白杨创投 2019
          云杉科技完成B轮融资，红松资本领投，老股东白杨创投持续加投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投，A轮融资的资方白杨创投跟投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18; 云杉科技 a 白杨创投
          云杉科技2018年3月获得由红松投资、白杨投资、青檀基金的千万美元A轮融资。 | 云杉科技 a 千万美元 红松投资+白杨投资+青檀基金 2018-03
          """)
  void readsInvestorsWhereverTheyAreTold(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，由红松资本领投，战略伙伴跟投。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，由红松资本领投，个人天使跟投。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，红松资本领投，该基金已投资规模超过30亿元。 | 云杉科技 b 红松资本* 2020-05-18
          """)
  void readsNobodyWhereNobodyIsNamed(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技曾在2016年获得两轮融资，分别是红松资本的1000万美元A轮融资，白杨创投的2000万美元B轮融资。 | 云杉科技 a 1000万美元 红松资本 2016; 云杉科技 b 2000万美元 白杨创投 2016
          云杉科技此前在2017年8月获得红松资本天使轮投资以及白杨创投A轮投资。 | 云杉科技 angel 红松资本 2017-08; 云杉科技 a 白杨创投 2017-08
          云杉科技成立于2015年，曾获得红松资本500万元天使轮融资。 | 云杉科技 angel 500万元 红松资本
          云杉科技已经完成A、B轮融资。2016年10月获得6200万元A轮融资，由红松资本领投。 | 云杉科技 a 6200万元 红松资本* 2016-10; 云杉科技 b 2020-05-18
          云杉科技完成数千万元B轮融资，红松资本领投，A轮的投资方包括白杨创投。 | 云杉科技 b 数千万元 红松资本* 2020-05-18; 云杉科技 a 白杨创投
          云杉科技曾获红松资本A轮投资，近日宣布完成B轮融资。 | 云杉科技 a 红松资本; 云杉科技 b 2020-05-18
          """)
  void datesRoundsByTheWordsThatHeadThem(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds())
        .containsExactlyInAnyOrderElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成2亿元B轮融资，红松资本领投。半年内，云杉科技已经获得4亿元融资。 | 云杉科技 b 2亿元 红松资本* 2020-05-18
          云杉科技获得840万美元（即700万欧元）A轮融资，由红松资本领投。 | 云杉科技 a 840万美元 红松资本* 2020-05-18
          """)
  void takesNoSumOverTimeAndNoConversionForAnotherRound(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
