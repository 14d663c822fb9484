package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedDatesTest {

  /** An opening of more than 250 characters. */
  private static final String OPENING = "山路很长，茶园在坡上。".repeat(24) + " // ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          茶园的一天 | 云杉科技获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金
          云杉科技的一天 | 云杉科技获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金 2020-05-18
          茶园的一天 | 云杉科技宣布获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金 2020-05-18
          茶园的一天 | 云杉科技完成A轮融资，青檀基金投资 | 云杉科技 a 青檀基金 2020-05-18
          茶园的一天 | 2019年3月，云杉科技获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金 2019-03
          """)
  void aRoundToldByTheWayIsNotOfTheDayOfTheArticle(String title, String text, String round) {
    assertThat(Told.under(CHARACTERS, title, OPENING + text).rounds())
        .containsExactlyElementsOf(expected(round));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          茶园的一天 | 云杉科技获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金 2020-05-18
          """)
  void aRoundInTheOpeningIsNewsOfTheDay(String title, String text, String round) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyElementsOf(expected(round));
  }
}
