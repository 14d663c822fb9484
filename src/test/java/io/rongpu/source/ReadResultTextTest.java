package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadResultTextTest {

  private static final Article FULL =
      new Article(
          "2018/云杉 a",
          "云杉\"机器人\"获融资",
          LocalDate.of(2018, 12, 5),
          "https://example.org/?a=1&b=<2>",
          "作者\\甲",
          "某站",
          List.of(
              Block.of(Block.Kind.HEADING, "标题"),
              new Block(
                  Block.Kind.PARAGRAPH,
                  "云杉机器人\t完成𠀀融资\u2028。",
                  -1,
                  List.of(
                      new Link(new Span(0, 5), "https://example.org/c/1", "云杉"),
                      new Link(new Span(6, 8), "/x", null))),
              new Block(Block.Kind.TABLE_CELL, "A轮", 12, List.of()),
              Block.of(Block.Kind.LIST_ITEM, "甲"),
              Block.of(Block.Kind.CAPTION, "图"),
              Block.of(Block.Kind.TITLE, "题")));

  static Stream<ReadResult> results() {
    return Stream.of(
        new ReadResult.Read(FULL),
        new ReadResult.Read(
            new Article(
                "k", "t", null, null, null, null, List.of(Block.of(Block.Kind.PARAGRAPH, "x")))),
        new ReadResult.Refused("wire", "line 3: no JSON"));
  }

  @ParameterizedTest
  @MethodSource("results")
  void comesBackAsItWasFromOneLineWithoutTabs(ReadResult result) {
    String line = ReadResultText.of(result);

    assertThat(line).doesNotContain("\n").doesNotContain("\t");
    assertThat(ReadResultText.parse(line)).isEqualTo(result);
    assertThat(ReadResultText.of(ReadResultText.parse(line))).isEqualTo(line);
  }

  @Test
  void leavesOutWhatIsNotTold() {
    ReadResult bare =
        new ReadResult.Read(
            new Article(
                "k", "t", null, null, null, null, List.of(Block.of(Block.Kind.PARAGRAPH, "x"))));

    assertThat(ReadResultText.of(bare))
        .isEqualTo("{\"key\":\"k\",\"title\":\"t\",\"blocks\":[[\"p\",\"x\"]]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"key\":\"k\"}",
        "{\"kee\":\"k\"}",
        "{\"key\":\"k\",\"blocks\":[[\"z\""
      })
  void refusesAnythingElse(String line) {
    assertThatThrownBy(() -> ReadResultText.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not a kept article: ");
  }
}
