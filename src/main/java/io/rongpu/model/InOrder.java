package io.rongpu.model;

import java.util.List;
import java.util.function.Function;

/**
 * Finds things in a list ordered by place, without overlaps, by halving it: an article of a million
 * characters has tens of thousands of sentences, and each asks where it stands.
 */
public final class InOrder {

  private InOrder() {}

  /** Index of the one that contains {@code span}; -1 when none does. */
  public static <T> int containing(List<T> ordered, Function<? super T, Span> place, Span span) {
    int index = startingFrom(ordered, place, span.start() + 1) - 1;
    while (index >= 0 && place.apply(ordered.get(index)).start() == span.start()) {
      index--; // empty ones may begin where the next does
    }
    for (int i = Math.max(0, index); i < ordered.size(); i++) {
      Span found = place.apply(ordered.get(i));
      if (found.contains(span)) {
        return i;
      }
      if (found.start() > span.start()) {
        return -1;
      }
    }
    return -1;
  }

  /** Those that lie wholly inside {@code span}, in order. */
  public static <T> List<T> inside(List<T> ordered, Function<? super T, Span> place, Span span) {
    int from = startingFrom(ordered, place, span.start());
    int to = from;
    while (to < ordered.size() && span.contains(place.apply(ordered.get(to)))) {
      to++;
    }
    return ordered.subList(from, to);
  }

  /** Index of the first that starts at {@code start} or later; the size when all start before. */
  private static <T> int startingFrom(List<T> ordered, Function<? super T, Span> place, int start) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(ordered.get(middle)).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
