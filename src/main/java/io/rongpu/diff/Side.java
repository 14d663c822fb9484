package io.rongpu.diff;

import java.time.Instant;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * One of the two states that are compared.
 *
 * @param name what the user called it
 * @param view its statements, one layer of them; blank nodes are not compared
 * @param time the moment that it is of, or null when it is no moment of a store
 * @param entered when an article entered the store, or null when that is not known
 */
public record Side(
    String name,
    DatasetGraph view,
    @Nullable Instant time,
    Function<Node, @Nullable Instant> entered) {

  /** A state that no store tells anything of. */
  public static Side of(String name, DatasetGraph view) {
    return new Side(name, view, null, article -> null);
  }

  boolean speaksOf(Node subject) {
    return view.find(Node.ANY, subject, Node.ANY, Node.ANY).hasNext();
  }
}
