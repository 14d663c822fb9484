package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedInvestorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获得红松资本、青檀基金的A轮及天使轮融资。 | 云杉科技 a 红松资本+青檀基金 2020-05-18; 云杉科技 angel 红松资本+青檀基金 2020-05-18
          云杉科技完成A轮和A+轮融资，由红松资本领投。 | 云杉科技 a 红松资本* 2020-05-18; 云杉科技 a-plus 红松资本* 2020-05-18
          云杉科技完成A轮、B轮融资，两轮融资分别由红松资本、青檀基金投资。 | 云杉科技 a 红松资本 2020-05-18; 云杉科技 b 青檀基金 2020-05-18
          """)
  void givesRoundsListedTogetherTheirInvestorsInCommon(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技先后获得红松资本、青檀基金的天使轮、A轮融资。 | 云杉科技 angel 2020-05-18; 云杉科技 a 2020-05-18
          云杉科技获得红松资本的天使轮、A轮和B轮融资。 | 云杉科技 angel 2020-05-18; 云杉科技 a 2020-05-18; 云杉科技 b 2020-05-18
          """)
  void readsNobodyWhereTheRoundsCameInTurn(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
