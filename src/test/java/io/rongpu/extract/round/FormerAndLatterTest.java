package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerAndLatterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资。它和北方的Spruce展开竞争，后者在2017年融资5300万美元。 | 云杉科技 a 2020-05-18; Spruce 5300万美元 2017
          云杉科技完成A轮融资。对手有Spruce和Larch。前者去年获得3亿美元C轮融资，后者去年获得2亿美元B轮融资。 | 云杉科技 a 2020-05-18; Spruce c 3亿美元 2019; Larch b 2亿美元 2019
          """)
  void givesTheRoundToTheCompanyPointedAt(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource({
    "云杉科技完成A轮融资。后者在2017年融资5300万美元。", // of nobody named
    "云杉科技完成A轮融资。这对前者的用户和后者的用户都好。"
  })
  void leavesItAwayFromTheCompanyInTheNews(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly("云杉科技 a 2020-05-18");
  }
}
