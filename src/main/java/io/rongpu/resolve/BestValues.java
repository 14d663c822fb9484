package io.rongpu.resolve;

import io.rongpu.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What claims tell of a property, and the best of it. */
final class BestValues {

  /** Makes a value of a node. */
  interface ValueReader<V> {
    /** The value, or null when the node has none of its kind. */
    @Nullable V read(Node node);
  }

  private BestValues() {}

  /** Everything told, read by {@code reader}; what it answers with null is left out. */
  static <V> List<Told<V>> told(List<Claim> claims, Node property, ValueReader<V> reader) {
    List<Told<V>> told = new ArrayList<>();
    for (Claim claim : claims) {
      for (Node node : claim.all(property)) {
        V value = reader.read(node);
        if (value != null) {
          told.add(new Told<>(value, claim));
        }
      }
    }
    return told;
  }

  /** The best date; a day before a month before a year. */
  static Optional<PartialDate> date(List<Claim> claims, Node property) {
    return date(told(claims, property, Dates::read));
  }

  static Optional<PartialDate> date(List<Told<PartialDate>> told) {
    return ValueChooser.best(
        told,
        Comparator.comparing((PartialDate date) -> date.day() == 0)
            .thenComparing(date -> date.month() == 0),
        Comparator.comparing(PartialDate::toString));
  }

  /** The best of values none of which is more specific than another. */
  static Optional<Node> nodes(List<Claim> claims, Node property) {
    return nodes(told(claims, property, node -> node));
  }

  static Optional<Node> nodes(List<Told<Node>> told) {
    return ValueChooser.best(told, Nodes.BY_SPELLING);
  }
}
