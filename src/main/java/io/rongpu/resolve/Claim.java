package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.TYPE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about one thing: a node of its graph with the node's values. Compared by
 * identity: there is one for each node. Immutable and thread-safe.
 */
final class Claim {

  /** By IRI. */
  static final Comparator<Claim> ORDER = Comparator.comparing(Claim::node, Nodes.BY_SPELLING);

  private final Node node;
  private final Source source;
  private final Map<Node, List<Node>> values;

  /** The lists in {@code values} are sorted and without repeats. */
  Claim(Node node, Source source, Map<Node, List<Node>> values) {
    this.node = node;
    this.source = source;
    this.values = values;
  }

  Node node() {
    return node;
  }

  Source source() {
    return source;
  }

  /** The properties told, in no order. */
  Set<Node> properties() {
    return values.keySet();
  }

  /** The values told, sorted; empty when the property isn't told. */
  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  /** The first of the values told, or null. */
  @Nullable Node first(Node property) {
    List<Node> all = all(property);
    return all.isEmpty() ? null : all.get(0);
  }

  boolean isA(Node type) {
    return all(TYPE).contains(type);
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
