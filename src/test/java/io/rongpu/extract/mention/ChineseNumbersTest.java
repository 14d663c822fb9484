package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,200.5  | 1200.5
          １０     | 10
          三       | 3
          十       | 10
          十五     | 15
          五十     | 50
          一百二十 | 120
          二千五百 | 2500
          一千零五 | 1005
          两点五   | 2.5
          两       | 2
          """)
  void readsNumeral(String numeral, BigDecimal value) {
    assertThat(ChineseNumbers.number(numeral)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          万      | 10000
          千万    | 10000000
          亿      | 100000000
          十亿    | 1000000000
          万亿    | 1000000000000
          K       | 1000
          w       | 10000
          M       | 1000000
          B       | 1000000000
          million | 1000000
          bn      | 1000000000
          """)
  void readsScale(String word, BigDecimal value) {
    assertThat(ChineseNumbers.scale(word)).isEqualByComparingTo(value);
  }

  @Test
  void multipliesByOneWithoutScale() {
    assertThat(ChineseNumbers.scale(null)).isEqualTo(BigDecimal.ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "元", "三元", "abc"})
  void refusesWhatIsNoNumeral(String words) {
    assertThatThrownBy(() -> ChineseNumbers.number(words))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void namesTheWordThatIsNoScale() {
    assertThatThrownBy(() -> ChineseNumbers.scale("千米")).hasMessage("Not a scale: 千米");
  }
}
