package io.rongpu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2018, 0, 0, 2018, 2018-01-01, 2018-12-31",
    "2016, 2, 0, 2016-02, 2016-02-01, 2016-02-29",
    "2018, 12, 5, 2018-12-05, 2018-12-05, 2018-12-05",
    "33, 1, 0, 0033-01, 0033-01-01, 0033-01-31",
  })
  void writesItsPrecisionAndKnowsItsDays(
      int year, int month, int day, String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = new PartialDate(year, month, day);

    assertThat(date).hasToString(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2, 30",
    "2018, 2, 29",
    "2018, 13, 0",
    "2018, 13, 1",
    "2018, -1, 0",
    "2018, 1, 32",
    "2018, 1, -1",
    "0, 0, 0",
    "10000, 0, 0",
    "-5, 1, 1",
  })
  void refusesDatesThatDoNotExist(int year, int month, int day) {
    assertThatThrownBy(() -> new PartialDate(year, month, day))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void refusesADayWithoutAMonth() {
    assertThatThrownBy(() -> new PartialDate(2018, 0, 5)).hasMessage("A day needs a month");
  }

  @Property(seed = "20261124", tries = 200)
  void everyDayIsWrittenAsJavaWritesIt(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);

    assertThat(PartialDate.of(day)).hasToString(day.toString());
    assertThat(PartialDate.of(day).earliest()).isEqualTo(PartialDate.of(day).latest());
  }
}
