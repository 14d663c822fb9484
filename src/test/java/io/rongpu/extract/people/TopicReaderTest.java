package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicReaderTest {

  @Test
  void isTheLatinOrQuotedNameThatTheTextRepeatsAndSpeaksOfAsOfACompany() {
    assertThat(topic("Sprucely融资。" + "Sprucely很大。".repeat(7))).isEqualTo("Sprucely");
    assertThat(topic("“云杉”融资。云杉的团队很小。" + "“云杉”很大。".repeat(7))).isEqualTo("云杉");
  }

  @Test
  void isNothingThatTheTextSeldomHasOrThatIsNoCompany() {
    assertThat(topic("Sprucely融资。Sprucely很大。")).isNull();
    assertThat(topic("Sprucely很快。".repeat(9))).isNull();
  }

  @Test
  void isTheOneThatIsRepeatedMost() {
    assertThat(
            topic("Birchwood融资。Sprucely融资。" + "Birchwood很大。".repeat(8) + "Sprucely很大。".repeat(9)))
        .isEqualTo("Sprucely");
  }

  private static String topic(String text) {
    return ReadText.text(new TopicReader(ReadText.of(text).context()).topic());
  }
}
