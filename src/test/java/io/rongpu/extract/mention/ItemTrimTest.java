package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTrimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          其中包括云杉资本           | 云杉资本
          老股东云杉资本             | 云杉资本
          知名投资机构云杉资本       | 云杉资本
          云杉资本等多家机构         | 云杉资本
          云杉资本共同投资           | 云杉资本
          周明先生                   | 周明
          云杉资本及其关联方         | 云杉资本
          云杉集团旗下基金           | 云杉集团
          红松上一轮投资方云杉资本   | 云杉资本
          红松）云杉资本（海屿       |
          """)
  void takesOffWhatStandsAroundTheName(String item, String name) {
    assertThat(trimmed(item)).isEqualTo(name == null ? "" : name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉资本", "有云资本", "云杉资本（北京）基金"})
  void leavesANameWhole(String item) {
    assertThat(trimmed(item)).isEqualTo(item);
  }

  @Test
  void leavesOutABracketThatTheListIsCutIn() {
    assertThat(trimmed("云杉资本（海屿")).isEqualTo("云杉资本");
  }

  @Test
  void keepsTheLastCharacterOfANameBeforeTheTitleInIt() {
    String text = "周先先生出资，周先又说";

    assertThat(new ItemTrim(text, new NameReader(text)).of(new Span(0, 4)).of(text))
        .isEqualTo("周先");
  }

  private static String trimmed(String item) {
    return new ItemTrim(item, new NameReader(item)).of(new Span(0, item.length())).of(item);
  }
}
