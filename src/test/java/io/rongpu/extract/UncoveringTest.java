package io.rongpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncoveringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          又青杉获1000万元融资 | 近日，又青杉宣布完成1000万元A轮融资，由红松资本领投。又青杉的创始人是周明。又青杉成立于2016年。 | 又青杉 a 1000万元 红松资本*
          获青杉完成A轮融资    | 近日，获青杉宣布获红松资本1000万元A轮融资。获青杉的创始人是周明。“获青杉”成立于2016年。 | 获青杉 a 1000万元 红松资本
          """)
  void roundsAreToldByTheTrueNames(String title, String text, String round) {
    Told told = Told.under(Told.CHARACTERS, title, text);

    assertThat(told.rounds()).singleElement().asString().startsWith(round);
    assertThat(told.document().text()).startsWith(title);
  }
}
