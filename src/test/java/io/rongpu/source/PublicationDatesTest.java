package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 15 Jun 2021 00:43:37 GMT    | 2021-06-15
          Tue, 15 Jun 2021 16:00:00 GMT    | 2021-06-16
          Tue, 15 Jun 2021 15:59:59 GMT    | 2021-06-15
          Wed, 16 Jun 2021 00:30:00 +0900  | 2021-06-15
          Mon, 15 Jun 2021 23:30:00 CST    | 2021-06-15
          15 June 21 10:00 EST             | 2021-06-15
          2021-06-15T23:30:00              | 2021-06-15
          2021-06-15T23:30:00Z             | 2021-06-16
          2021-06-15T23:30:00.123+08:00    | 2021-06-15
          2021-06-15 23:30:00 -0700        | 2021-06-16
          2021-06-15 23:30:00+00           | 2021-06-16
          2021-6-5                         | 2021-06-05
          2021/06/15 08:43                 | 2021-06-15
          2021年6月15日 08时43分           | 2021-06-15
          发布于 2021.06.15                | 2021-06-15
          'June 15th, 2021 8:43 AM'        | 2021-06-15
          20210615                         | 2021-06-15
          1623774617                       | 2021-06-16
          1623774617000                    | 2021-06-16
          """)
  void readsDayInChinaTime(String field, LocalDate expected) {
    assertThat(PublicationDates.parse(field)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "Invalid date",
    "2021-13-01",
    "2021-02-30",
    "0",
    "0000000000",
    "1970-01-01 08:00",
    "6月15日",
    "2021",
    "昨天",
    "99999999",
    "3 Abc 2021"
  })
  void readsNothingWhereNoDayIsTold(String field) {
    assertThat(PublicationDates.parse(field)).isNull();
  }

  @Test
  void readsNothingFromAbsentField() {
    assertThat(PublicationDates.parse(null)).isNull();
  }
}
