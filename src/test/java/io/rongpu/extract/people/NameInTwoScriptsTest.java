package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameInTwoScriptsTest {

  @Test
  void readsTheCharactersBeforeTheSameNameInLatinLetters() {
    ReadText read = ReadText.of("微杉CEO尤杉斯塔（Alan Lindqvist）来了。");

    Span spelled =
        new NameInTwoScripts(read.context()).beforeBracket(read.sentence(), read.at("尤杉"));

    assertThat(read.of(spelled)).isEqualTo("尤杉斯塔");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "微杉尤杉团队（Alan Lindqvist）来了。",
        "微杉尤杉斯塔（海屿）来了。",
        "微杉尤杉（Alan）来了。",
        "微杉尤杉斯塔来了（Alan Lindqvist）。",
      })
  void readsNothingWhereTheBracketOrTheCharactersAreNoName(String text) {
    ReadText read = ReadText.of(text);

    assertThat(new NameInTwoScripts(read.context()).beforeBracket(read.sentence(), read.at("尤杉")))
        .isNull();
  }

  @Test
  void addsTheNameInTheBracketAndNothingElse() {
    ReadText named = ReadText.of("周明（Ming Zhou）来了。");
    ReadText placed = ReadText.of("周明（来自南京）来了。");

    assertThat(new NameInTwoScripts(named.context()).withBracket(named.person("周明")).forms())
        .containsExactly("周明", "Ming Zhou");
    assertThat(new NameInTwoScripts(placed.context()).withBracket(placed.person("周明")).forms())
        .containsExactly("周明");
  }
}
