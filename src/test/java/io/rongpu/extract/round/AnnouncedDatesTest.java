package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedDatesTest {

  private static final String TITLE = "远帆集团完成B轮融资";

  /** The news, and then more than 250 characters. */
  private static final String OPENING = "远帆集团完成B轮融资，白杨创投领投。" + "山路很长，茶园在坡上。".repeat(24) + " // ";

  private static final String NEWS = "远帆集团 b 白杨创投* 2020-05-18; ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金
          云杉科技宣布获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金 2020-05-18
          云杉科技获得青檀基金的A轮融资 | 云杉科技 a 青檀基金 2020-05-18
          2019年3月，云杉科技获得青檀基金的A轮融资。 | 云杉科技 a 青檀基金 2019-03
          """)
  void anothersRoundToldByTheWayIsNotOfTheDayOfTheArticle(String text, String round) {
    assertThat(Told.under(CHARACTERS, TITLE, OPENING + text).rounds())
        .containsExactlyInAnyOrderElementsOf(expected(NEWS + round));
  }

  @ParameterizedTest
  @CsvSource({"云杉科技看茶", "茶园的一天"})
  void aRoundOfTheCompanyThatTheArticleIsAboutIsNewsOfTheDay(String title) {
    String later = "山路很长，茶园在坡上。".repeat(24) + " // 云杉科技获得青檀基金的A轮融资。";

    assertThat(Told.under(CHARACTERS, title, later).rounds())
        .containsExactly("云杉科技 a 青檀基金 2020-05-18");
  }
}
