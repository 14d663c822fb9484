package io.rongpu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversTheCharactersFromStartToEnd() {
    Span span = new Span(2, 4);

    assertThat(span.of("云杉科技公司")).isEqualTo("科技");
    assertThat(span.length()).isEqualTo(2);
  }

  @Test
  void containsEqualAndSmallerSpansOnly() {
    Span span = new Span(2, 5);

    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 4))).isTrue();
    assertThat(span.contains(new Span(5, 5))).isTrue();
    assertThat(span.contains(new Span(1, 4))).isFalse();
    assertThat(span.contains(new Span(4, 6))).isFalse();
  }

  @Test
  void overlapsOnlyWhenACharacterIsShared() {
    Span span = new Span(2, 5);

    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void coverReachesOverTheGap() {
    assertThat(new Span(6, 8).cover(new Span(1, 2))).isEqualTo(new Span(1, 8));
  }

  @Test
  void sortsByStartAndThenTheShorterFirst() {
    assertThat(Stream.of(new Span(2, 5), new Span(1, 9), new Span(2, 3)).sorted())
        .containsExactly(new Span(1, 9), new Span(2, 3), new Span(2, 5));
  }

  @Test
  void refusesSpansThatEndBeforeTheyStart() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessage("Not a span: 3..2");
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("Not a span: -1..2");
  }

  @Test
  void refusesToReadPastTheEndOfTheText() {
    assertThatThrownBy(() -> new Span(0, 3).of("云杉")).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
