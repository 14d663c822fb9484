package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAsWordsTest {

  private static final List<Token> WORDS =
      List.of(word(0, 3, Tag.NOUN), word(3, 6, Tag.VERB), word(6, 8, Tag.NOUN));

  @Test
  void cutsWordsThatANameOverlaps() {
    assertThat(NamesAsWords.in(new Span(0, 8), WORDS, List.of(new Span(2, 5))))
        .containsExactly(
            word(0, 2, Tag.NOUN),
            word(2, 5, Tag.ORGANIZATION),
            word(5, 6, Tag.VERB),
            word(6, 8, Tag.NOUN));
  }

  @Test
  void takesTwoNamesOutOfOneWord() {
    assertThat(
            NamesAsWords.in(
                new Span(0, 8), WORDS, List.of(new Span(0, 1), new Span(2, 3), new Span(6, 8))))
        .containsExactly(
            word(0, 1, Tag.ORGANIZATION),
            word(1, 2, Tag.NOUN),
            word(2, 3, Tag.ORGANIZATION),
            word(3, 6, Tag.VERB),
            word(6, 8, Tag.ORGANIZATION));
  }

  @Test
  void leavesSentencesWithoutNamesAsTheyAre() {
    assertThat(NamesAsWords.in(new Span(0, 8), WORDS, List.of(new Span(9, 11)))).isSameAs(WORDS);
  }

  private static Token word(int start, int end, Tag tag) {
    return new Token(new Span(start, end), tag);
  }
}
