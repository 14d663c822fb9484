package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who invested in rounds of a list; the articles are of 2020-05-18. */
class ListedRoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮和A+轮融资，由红松资本领投。 | 云杉科技 a 红松资本* 2020-05-18; 云杉科技 a-plus 红松资本* 2020-05-18
          云杉科技先后完成A轮和A+轮融资，由红松资本领投。 | 云杉科技 a 2020-05-18; 云杉科技 a-plus 2020-05-18
          云杉科技完成A轮和A+轮融资，两轮融资分别由红松资本、白杨创投投资。 | 云杉科技 a 红松资本 2020-05-18; 云杉科技 a-plus 白杨创投 2020-05-18
          云杉科技完成A+轮融资，由红松资本领投。此前云杉科技完成A轮融资。 | 云杉科技 a-plus 红松资本* 2020-05-18; 云杉科技 a
          """)
  void haveTheSameInvestorsUnlessToldOneByOne(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
