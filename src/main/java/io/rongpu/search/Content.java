package io.rongpu.search;

import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What is indexed, as it is inside one read transaction. */
interface Content {

  /** A text that differs for two states of the content. */
  String state();

  /** The knowledge layer. */
  Graph knowledge();

  /** What may differ from an earlier state; null when that can't be told. */
  @Nullable Set<Node> changedSince(String state);

  /** Where content comes from. */
  interface Source {
    /** Does something inside a read transaction, in the thread's own if it has one. */
    <T> T read(Function<Content, T> work);
  }
}
