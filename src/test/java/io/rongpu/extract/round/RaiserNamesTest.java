package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One company that a document calls by a shorter and by a longer name. */
class RaiserNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉获2000万元A轮融资 | 新贵云杉近日完成2000万元A轮融资，由青檀基金领投。 // 云杉成立于2015年。 | 云杉 a 2000万元 青檀基金* 2020-05-18
          云杉获2000万元A轮融资 | 云杉智慧餐饮近日完成2000万元A轮融资。 // 云杉创始人表示，云杉智慧餐饮将扩大规模。 | 云杉 a 2000万元 2020-05-18
          云杉获2000万元A轮融资 | 云杉净菜品牌近日完成2000万元A轮融资。 // 云杉成立于2015年。 | 云杉 a 2000万元 2020-05-18
          """)
  void aRaiserWhoseNameHoldsAnothersIsThatOne(String title, String text, String rounds) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          京东获2000万元A轮融资 | 京东数字医院近日完成3000万元B轮融资。 // 京东成立于1998年。 | 京东 a 2000万元 2020-05-18; 京东数字医院 b 3000万元 2020-05-18
          Kumo获2000万元A轮融资 | GoKumo近日完成3000万元B轮融资。 // Kumo成立于2015年。 | Kumo a 2000万元 2020-05-18; GoKumo b 3000万元 2020-05-18
          """)
  void aFirmsDaughterAndALongerWordAreOthers(String title, String text, String rounds) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyInAnyOrderElementsOf(expected(rounds));
  }
}
