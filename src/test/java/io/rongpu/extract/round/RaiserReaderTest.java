package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose round it is; the articles are of 2020-05-18. */
class RaiserReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成2亿元B轮融资。 | 云杉科技 b 2亿元 2020-05-18
          云杉科技宣布，已完成2亿元B轮融资。 | 云杉科技 b 2亿元 2020-05-18
          云杉科技创立于2015年，近日获得2亿元B轮融资。云杉科技在杭州。 | 云杉科技 b 2亿元 2020-05-18
          刚获得2亿元B轮融资的云杉科技在杭州。云杉科技做机器人。 | 云杉科技 b 2亿元 2020-05-18
          """)
  void isTheSubjectOfItsClauseOrWhoStandsBesideIt(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一家公司完成2亿元B轮融资。", "不少企业获得2亿元B轮融资。"})
  void isNobodyWhereAnybodyIsMeant(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }
}
