package io.rongpu.resolve;

import io.rongpu.rdf.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Types of rounds. A stage (seed, A, A+, Pre-IPO) comes once in the life of a company; the sort of
 * money (strategic, equity, convertible, debt) can come often, and beside a stage ("D轮战略投资").
 */
final class RoundTypes {

  private static final Set<Node> SORTS =
      Set.of(
          Vocabulary.roundType("strategic"),
          Vocabulary.roundType("equity"),
          Vocabulary.roundType("convertible"),
          Vocabulary.roundType("debt"));

  private RoundTypes() {}

  static boolean isStage(Node type) {
    return !SORTS.contains(type);
  }

  /** The type believed: a stage before a sort of money. */
  static Optional<Node> best(List<Told<Node>> told) {
    return ValueChooser.best(told, RoundTypes::moreSpecific, Nodes.BY_SPELLING);
  }

  /** Two stages, or two sorts of money, are a dispute; one of each is none. */
  static boolean agree(Node a, Node b) {
    return a.equals(b) || isStage(a) != isStage(b);
  }

  private static int moreSpecific(Node a, Node b) {
    return Boolean.compare(isStage(b), isStage(a));
  }
}
