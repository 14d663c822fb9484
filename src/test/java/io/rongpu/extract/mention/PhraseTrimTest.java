package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTrimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          近日，云杉科技           | 云杉科技
          36氪获悉，云杉科技       | 云杉科技
          而这家名为云杉科技       | 云杉科技
          ，云杉科技、             | 云杉科技
          “云杉科技                | 云杉科技
          是云杉科技               | 云杉科技
          专注于出行的云杉科技     | 云杉科技
          """)
  void takesOffMarksAndWordsOfTheSentence(String phrase, String rest) {
    assertThat(trimmed(phrase)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉科技", "“云杉”科技", "自如", "和玉资本"})
  void leavesAPhraseThatBeginsWithItsName(String phrase) {
    assertThat(trimmed(phrase)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", " ", "——"})
  void leavesNothingOfMarksAlone(String phrase) {
    assertThat(trimmed(phrase)).isEmpty();
  }

  private static String trimmed(String phrase) {
    return new PhraseTrim(phrase, new NameReader(phrase).edges())
        .of(new Span(0, phrase.length()))
        .of(phrase);
  }
}
