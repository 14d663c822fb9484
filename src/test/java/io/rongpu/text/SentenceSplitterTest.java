package io.rongpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉完成融资。红松没有。          | 云杉完成融资。/红松没有。
          真的吗？真的！                    | 真的吗？/真的！
          真的吗？！他问                    | 真的吗？！/他问
          他说：“完成了。”然后走了          | 他说：“完成了。”/然后走了
          （见附件。）下一句                | （见附件。）/下一句
          没有句号的一段                    | 没有句号的一段
          第一句。 第二句。                 | 第一句。/第二句。
          估值3.5亿美元，由A.B. Capital投资 | 估值3.5亿美元，由A.B. Capital投资
          """)
  void endsSentenceAfterItsMarkAndClosingQuotes(String text, String sentences) {
    assertThat(split(text)).containsExactlyElementsOf(List.of(sentences.split("/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 　\t"})
  void findsNoSentenceInWhiteSpace(String text) {
    assertThat(split(text)).isEmpty();
  }

  @Test
  void staysInsideItsBlock() {
    String text = "前一段。\n后一段。完";

    assertThat(SentenceSplitter.split(text, new Span(5, 10)))
        .containsExactly(new Span(5, 9), new Span(9, 10));
  }

  @Property(seed = "20261124", tries = 200)
  void coversEverythingButWhiteSpace(
      @ForAll @Chars({'。', '？', '”', '）', ' ', '\u3000'}) @CharRange(from = 'a', to = 'f')
          String text) {
    List<Span> spans = SentenceSplitter.split(text, new Span(0, text.length()));

    int end = 0;
    StringBuilder between = new StringBuilder();
    for (Span span : spans) {
      between.append(text, end, span.start());
      end = span.end();
    }
    between.append(text.substring(end));
    assertThat(between.toString()).isBlank();
  }

  private static List<String> split(String text) {
    return SentenceSplitter.split(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
