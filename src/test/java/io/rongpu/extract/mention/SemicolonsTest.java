package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemicolonsTest {

  @ParameterizedTest
  @CsvSource({
    "获得融资;云杉完成, 获得融资；云杉完成",
    "获得融资; 2016年, 获得融资； 2016年",
    "Harbor; Finch, Harbor; Finch",
    "云杉, 云杉"
  })
  void widensTheMarkBetweenPartsOfAChineseSentence(String text, String widened) {
    assertThat(Semicolons.widened(text)).isEqualTo(widened);
  }
}
