package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a headline and the text below it tell of one round, and of two. */
class HeadlineAndBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获2000万元A轮融资 | 云杉科技近日完成2000万元B轮融资，由青檀基金领投。 // 此前，云杉科技曾获红松资本A轮融资。 | 云杉科技 b 2000万元 青檀基金* 2020-05-18; 云杉科技 a 红松资本
          云杉科技完成数千万元B轮融资 | 云杉科技近日完成数千万元B1轮融资，由青檀基金领投。 | 云杉科技 b1 数千万元 青檀基金* 2020-05-18
          云杉科技完成数千万元A轮融资 | 云杉科技计划启动B轮融资。 // 云杉科技近日完成数千万元A轮融资。 | 云杉科技 b 2020-05-18 Planned; 云杉科技 a 数千万元 2020-05-18
          """)
  void theBodyCorrectsTheStageOfARoundOfTheSameAmount(String title, String text, String rounds) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获300万元天使轮融资 | 云杉科技正在寻求1700万元新一轮融资。 | 云杉科技 1700万元 2020-05-18 Planned; 云杉科技 angel 300万元 2020-05-18
          云杉科技将获1700万元融资 | 云杉科技正在寻求1700万元新一轮融资。 | 云杉科技 1700万元 2020-05-18 Planned
          """)
  void aRoundThatIsDoneIsNotTheOneThatIsPlanned(String title, String text, String rounds) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本1亿元投资云杉科技 | 红松资本将向云杉科技投资1亿元。 | 云杉科技 1亿元 红松资本 2020-05-18
          红松资本看好云杉科技 | 红松资本将向云杉科技投资1亿元。 | 云杉科技 1亿元 红松资本 2020-05-18 Planned
          红松资本1亿元投资云杉科技 | 红松资本计划向云杉科技投资1亿元。 | 云杉科技 1亿元 红松资本 2020-05-18 Planned
          """)
  void aHeadlineTellsAsDoneWhatTheTextAnnounces(String title, String text, String rounds) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .containsExactlyElementsOf(expected(rounds));
  }
}
