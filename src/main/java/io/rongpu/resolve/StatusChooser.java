package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.term;

import io.rongpu.model.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * How far a deal has got, by all who tell. A denial ends a rumour. A completion ends a plan or
 * rumour when it is told on the day of the earliest of them or later (or one of the days is not
 * known). What is left is chosen as any value is.
 */
final class StatusChooser {

  private static final Node COMPLETED = term(Terms.COMPLETED);
  private static final Node PLANNED = term(Terms.PLANNED);
  private static final Node RUMOURED = term(Terms.RUMOURED);
  private static final Node DENIED = term(Terms.DENIED);

  private StatusChooser() {}

  /** The status believed, empty when none is told. */
  static Optional<Node> best(List<Told<Node>> told) {
    List<Told<Node>> standing = new ArrayList<>(told);
    if (days(told, DENIED).findAny().isPresent()) {
      standing.removeIf(one -> one.value().equals(RUMOURED));
    }
    if (isConfirmed(told)) {
      standing.removeIf(one -> one.value().equals(RUMOURED) || one.value().equals(PLANNED));
    }
    return ValueChooser.best(standing, Nodes.BY_SPELLING);
  }

  /** Whether one says it is done and another that it isn't so. */
  static boolean isDisputed(List<Told<Node>> told) {
    Set<Node> values = told.stream().map(Told::value).collect(Collectors.toSet());
    return values.contains(COMPLETED) && values.contains(DENIED);
  }

  private static boolean isConfirmed(List<Told<Node>> told) {
    List<LocalDate> completed = days(told, COMPLETED).toList();
    List<LocalDate> open = Stream.concat(days(told, RUMOURED), days(told, PLANNED)).toList();
    if (completed.isEmpty() || open.isEmpty()) {
      return false;
    }
    LocalDate last = completed.stream().max(Comparator.naturalOrder()).orElseThrow();
    LocalDate first = open.stream().min(Comparator.naturalOrder()).orElseThrow();
    return completed.contains(LocalDate.MIN) || !last.isBefore(first);
  }

  private static Stream<LocalDate> days(List<Told<Node>> told, Node status) {
    return told.stream()
        .filter(one -> one.value().equals(status))
        .map(one -> one.claim().source().day());
  }
}
