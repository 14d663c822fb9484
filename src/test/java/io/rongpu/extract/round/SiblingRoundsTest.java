package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingRoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技曾获红松资本、白杨创投的种子轮及天使轮融资。 | 云杉科技 seed 红松资本+白杨创投; 云杉科技 angel 红松资本+白杨创投
          云杉科技曾获红松资本的天使和Pre-A轮融资。 | 云杉科技 angel 红松资本; 云杉科技 pre-a 红松资本
          云杉科技曾获红松资本、白杨创投、青檀基金的种子轮及天使轮融资。 | 云杉科技 seed 红松资本+白杨创投+青檀基金; 云杉科技 angel 红松资本+白杨创投+青檀基金
          云杉科技完成A轮和A+轮融资，由红松资本领投。 | 云杉科技 a 红松资本* 2020-05-18; 云杉科技 a-plus 红松资本* 2020-05-18
          云杉科技完成种子轮和天使轮融资，分别由红松资本、白杨创投投资。 | 云杉科技 seed 红松资本 2020-05-18; 云杉科技 angel 白杨创投 2020-05-18
          """)
  void givesTheInvestorsOfAListOfTwoToBoth(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技曾获红松资本的种子轮、天使轮及A轮融资。 | 云杉科技 seed
          云杉科技曾先后获得红松资本、白杨创投的种子轮及天使轮融资。 | 云杉科技 seed
          云杉科技完成种子轮和天使轮融资，分别由红松资本、白杨创投、青檀基金投资。 | 云杉科技 seed 2020-05-18
          """)
  void leavesThemWhereNobodySaysWhoWasInWhich(String text, String one) {
    assertThat(Told.in(CHARACTERS, text).rounds()).contains(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技曾获得种子和A轮融资，共计650万英镑。 | 云杉科技 seed; 云杉科技 a
          云杉科技完成2000万元天使轮及A轮融资。 | 云杉科技 angel 2020-05-18; 云杉科技 a 2020-05-18
          云杉科技完成天使轮和2000万元A轮融资。 | 云杉科技 angel; 云杉科技 a 2000万元 2020-05-18
          """)
  void givesASumOverBothToNeither(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
