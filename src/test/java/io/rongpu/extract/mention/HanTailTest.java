package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanTailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          做停车的云杉科技             | 云杉科技
          物流平台云杉快跑             | 云杉快跑
          红松 云杉快跑                | 云杉快跑
          红松”云杉快跑                | 云杉快跑
          研发企业北京云杉科技有限公司 | 北京云杉科技有限公司
          云杉上海云杉科技有限公司     | 上海云杉科技有限公司
          红松旗下云杉科技有限公司     | 云杉科技有限公司
          """)
  void findsWhereTheNameBegins(String phrase, String name) {
    assertThat(tail(phrase, phrase)).isEqualTo(name);
  }

  @Test
  void findsTheTailThatTheDocumentRepeatsAsASubject() {
    assertThat(tail("做智能停车云杉", "做智能停车云杉融资。云杉宣布了。云杉在北京。")).isEqualTo("云杉");
    assertThat(tail("做智能停车云杉", "做智能停车云杉融资。")).isEqualTo("做智能停车云杉");
  }

  @ParameterizedTest
  @ValueSource(strings = {"的杉", "想把城市里每一条路都停满汽车云杉", "杉"})
  void findsNothingInAPhraseTooShortOrTooLong(String phrase) {
    assertThat(tail(phrase, phrase)).isNull();
  }

  private static @Nullable String tail(String phrase, String text) {
    Span found = new HanTail(text, new NameUses(text)).of(new Span(0, phrase.length()));
    return found == null ? null : found.of(text);
  }
}
