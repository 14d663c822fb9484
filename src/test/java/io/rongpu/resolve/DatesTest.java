package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-12", "2018-12-05"})
  void writesWhatItReads(String date) {
    assertThat(Dates.write(Dates.read(News.date(date)))).isEqualTo(News.date(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-13", "2018-02-30", "去年", ""})
  void readsNothingFromWhatIsNoDate(String date) {
    assertThat(Dates.read(News.string(date))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-01-01, 2018-02-01, 31, true
          2018-01-01, 2018-02-02, 32, false
          2018-12, 2018-12-31, 0, true
          2018-12, 2019-01-01, 1, false
          2014, 2015, 1, false
          2018, 2018-07, 0, true
          """)
  void measuresTheGapAndTellsContradictions(String a, String b, long gap, boolean agree) {
    assertThat(Dates.gap(Dates.read(News.date(a)), Dates.read(News.date(b)))).isEqualTo(gap);
    assertThat(Dates.gap(Dates.read(News.date(b)), Dates.read(News.date(a)))).isEqualTo(gap);
    assertThat(Dates.agree(Dates.read(News.date(a)), Dates.read(News.date(b)))).isEqualTo(agree);
  }

  @Test
  void widthIsZeroForADay() {
    assertThat(Dates.width(Dates.read(News.date("2018-12-05")))).isZero();
    assertThat(Dates.width(Dates.read(News.date("2018-12")))).isEqualTo(30);
  }
}
