package io.rongpu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final Function<Span, Span> PLACE = Function.identity();
  private static final List<Span> SPANS =
      List.of(new Span(0, 5), new Span(5, 9), new Span(12, 20), new Span(20, 21));

  @Test
  void findsTheOneThatContains() {
    assertThat(InOrder.containing(SPANS, PLACE, new Span(6, 8))).isEqualTo(1);
    assertThat(InOrder.containing(SPANS, PLACE, new Span(12, 20))).isEqualTo(2);
    assertThat(InOrder.containing(SPANS, PLACE, new Span(0, 1))).isZero();
  }

  @Test
  void findsNoneBetweenAcrossOrBehindThem() {
    assertThat(InOrder.containing(SPANS, PLACE, new Span(9, 12))).isEqualTo(-1);
    assertThat(InOrder.containing(SPANS, PLACE, new Span(4, 6))).isEqualTo(-1);
    assertThat(InOrder.containing(SPANS, PLACE, new Span(21, 22))).isEqualTo(-1);
    assertThat(InOrder.containing(List.<Span>of(), PLACE, new Span(0, 1))).isEqualTo(-1);
  }

  @Test
  void findsTheOneBehindEmptyOnes() {
    List<Span> spans = List.of(new Span(0, 0), new Span(0, 0), new Span(0, 4), new Span(4, 6));

    assertThat(InOrder.containing(spans, PLACE, new Span(0, 2))).isEqualTo(2);
  }

  @Test
  void findsThoseInside() {
    assertThat(InOrder.inside(SPANS, PLACE, new Span(5, 20)))
        .containsExactly(SPANS.get(1), SPANS.get(2));
    assertThat(InOrder.inside(SPANS, PLACE, new Span(6, 19))).isEmpty();
    assertThat(InOrder.inside(SPANS, PLACE, new Span(0, 30))).isEqualTo(SPANS);
  }

  @Test
  void looksAtFewOfMany() {
    Counted many = new Counted(1 << 16);

    assertThat(InOrder.containing(many, PLACE, new Span(400_001, 400_005))).isEqualTo(40_000);
    assertThat(InOrder.inside(many, PLACE, new Span(400_000, 400_020))).hasSize(2);
    assertThat(many.looks).isLessThan(60);
  }

  /** Spans of ten characters, one behind the other, which count how often one is looked at. */
  private static final class Counted extends AbstractList<Span> {
    private final int size;
    private int looks;

    Counted(int size) {
      this.size = size;
    }

    @Override
    public Span get(int index) {
      looks++;
      return new Span(10 * index, 10 * index + 10);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
