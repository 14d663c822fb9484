package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmBeforeTitleTest {

  @ParameterizedTest
  @CsvSource({
    "红杨投资合伙人周明来了。, 投资合伙人, 合伙人",
    "红杨资本投资合伙人周明来了。, 投资合伙人, 投资合伙人",
    "红杨投资经理周明来了。红杨投资很大。, 投资经理, 经理",
    "红杨投资经理周明来了。, 投资经理, 投资经理",
    "红杨合伙人周明来了。, 合伙人, 合伙人",
  })
  void aTitleLosesWhatEndsTheNameOfTheFirmBeforeIt(String text, String title, String left) {
    ReadText read = ReadText.of(text);

    TitleSequence titles =
        new FirmBeforeTitle(read.context()).without(read.sentence(), read.titles(title));

    assertThat(titles.titles()).containsExactly(left);
    assertThat(read.of(titles.span())).isEqualTo(left);
  }
}
