package io.rongpu.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The value believed where several are told: the most specific; of those the one with the most
 * sources (copies of one text count once); of those the one told last; of those the first by
 * spelling.
 */
final class ValueChooser {

  private ValueChooser() {}

  /**
   * The value believed, empty when nothing is told.
   *
   * @param specificity the more specific value first, equal when none is
   * @param spelling a total order
   */
  static <V> Optional<V> best(
      List<Told<V>> told, Comparator<? super V> specificity, Comparator<? super V> spelling) {
    Map<V, Set<Source>> sources = sources(told);
    Comparator<V> mostSpecificFirst = specificity::compare;
    Comparator<V> order =
        mostSpecificFirst
            .thenComparing(value -> -Source.count(sourcesOf(value, sources)))
            .thenComparing(value -> last(sourcesOf(value, sources)), Comparator.reverseOrder())
            .thenComparing(spelling::compare);
    return sources.keySet().stream().min(order);
  }

  /** {@link #best(List, Comparator, Comparator)} where no value is more specific than another. */
  static <V> Optional<V> best(List<Told<V>> told, Comparator<? super V> spelling) {
    return best(told, (a, b) -> 0, spelling);
  }

  /** Whether two of the values can't both be true. */
  static <V> boolean isDisputed(List<Told<V>> told, BiPredicate<? super V, ? super V> agree) {
    List<V> values = new ArrayList<>(sources(told).keySet());
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (!agree.test(values.get(i), values.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last day on which one of the sources was published. */
  static LocalDate last(Set<Source> sources) {
    return sources.stream().map(Source::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static <V> Set<Source> sourcesOf(V value, Map<V, Set<Source>> sources) {
    return sources.getOrDefault(value, Set.of());
  }

  private static <V> Map<V, Set<Source>> sources(List<Told<V>> told) {
    Map<V, Set<Source>> sources = new HashMap<>();
    for (Told<V> one : told) {
      sources.computeIfAbsent(one.value(), v -> new HashSet<>()).add(one.claim().source());
    }
    return sources;
  }
}
