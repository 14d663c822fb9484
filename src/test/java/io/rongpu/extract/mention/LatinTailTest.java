package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinTailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          咖啡品牌 Harbor Coffee         | Harbor Coffee
          投资方Lowell, Kline & Partners | Lowell, Kline & Partners
          公司Pai Vista, Ltd.            | Pai Vista, Ltd.
          自动驾驶公司Kumo               | Kumo
          """)
  void findsTheLatinName(String phrase, String name) {
    assertThat(tail(phrase, phrase)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉科技", "Kumo科技", "公司2019"})
  void findsNothingWhereThePhraseEndsOtherwise(String phrase) {
    assertThat(tail(phrase, phrase)).isNull();
  }

  @Test
  void takesTheCharacterBeforeThatTheDocumentNeverLeavesOut() {
    assertThat(tail("公司禾LEAF", "公司禾LEAF融资。禾LEAF做茶。")).isEqualTo("禾LEAF");
    assertThat(tail("公司禾LEAF", "公司禾LEAF融资。LEAF做茶。")).isEqualTo("LEAF");
  }

  @Test
  void takesTheWordBeforeThatTheDocumentRepeatsWithTheLetters() {
    assertThat(tail("公司云杉Kumo", "公司云杉Kumo融资。云杉Kumo做茶，Kumo很快。")).isEqualTo("云杉Kumo");
    assertThat(tail("公司云杉Kumo", "公司云杉Kumo融资。Kumo很快。")).isEqualTo("Kumo");
  }

  private static @Nullable String tail(String phrase, String text) {
    Span found = new LatinTail(text, new NameUses(text)).of(new Span(0, phrase.length()));
    return found == null ? null : found.of(text);
  }
}
