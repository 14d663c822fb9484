package io.rongpu.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * How the statements about one subject in one graph differ.
 *
 * @param graph the named graph, or the default graph
 * @param gone statements of the first side alone, sorted
 * @param added statements of the second side alone, sorted
 */
record ThingChange(Node graph, Node subject, List<Triple> gone, List<Triple> added) {

  /** The values of one property that are no longer told, and those that are told now. */
  record Values(List<Node> before, List<Node> after) {
    boolean isChange() {
      return !before.isEmpty() && !after.isEmpty();
    }
  }

  boolean isOfNamedGraph() {
    return !Quad.isDefaultGraph(graph);
  }

  /** By property, in the order of their IRIs. */
  SortedMap<Node, Values> properties() {
    SortedMap<Node, Values> properties = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    gone.forEach(t -> values(properties, t.getPredicate()).before().add(t.getObject()));
    added.forEach(t -> values(properties, t.getPredicate()).after().add(t.getObject()));
    return properties;
  }

  private static Values values(Map<Node, Values> properties, Node property) {
    return properties.computeIfAbsent(
        property, p -> new Values(new ArrayList<>(), new ArrayList<>()));
  }
}
