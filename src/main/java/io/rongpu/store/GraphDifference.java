package io.rongpu.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * What has to be written to turn the statements of a graph into others: nothing when they are the
 * same. Statements are the same when the store keeps them as the same.
 */
record GraphDifference(List<Triple> missing, List<Triple> surplus) {

  /**
   * Compares.
   *
   * @throws IllegalArgumentException if {@code wanted} has a blank node: those can't be compared
   */
  static GraphDifference between(Iterator<Triple> stored, Graph wanted) {
    Set<Triple> missing = new HashSet<>();
    wanted.find().forEachRemaining(triple -> missing.add(asStored(triple)));
    List<Triple> surplus = new ArrayList<>();
    while (stored.hasNext()) {
      Triple triple = stored.next();
      if (!missing.remove(triple)) {
        surplus.add(triple);
      }
    }
    return new GraphDifference(List.copyOf(missing), surplus);
  }

  /** Writes it to a graph of the store. */
  Change apply(DatasetGraph dataset, Node graph) {
    for (Triple t : surplus) {
      dataset.delete(graph, t.getSubject(), t.getPredicate(), t.getObject());
    }
    for (Triple t : missing) {
      dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject());
    }
    return new Change(missing.size(), surplus.size());
  }

  /** TDB2 keeps numbers and dates by value, so that 0.10 comes back as 0.1. */
  private static Triple asStored(Triple triple) {
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw new IllegalArgumentException(
          "The store takes no blank nodes, give the node an IRI: " + triple);
    }
    Node object = triple.getObject();
    NodeId byValue = object.isLiteral() ? NodeIdInline.inline(object) : null;
    return byValue == null
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), NodeIdInline.extract(byValue));
  }
}
