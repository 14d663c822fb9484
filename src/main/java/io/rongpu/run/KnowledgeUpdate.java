package io.rongpu.run;

import io.rongpu.resolve.ClaimGraph;
import io.rongpu.resolve.KnowledgeBuilder;
import io.rongpu.store.Change;
import io.rongpu.store.StoreWriter;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;

/**
 * Makes the knowledge of a store what its claims and its loaded files give: a function of the two
 * and of the program, whatever was there before.
 */
final class KnowledgeUpdate {

  private KnowledgeUpdate() {}

  /** Recomputes all of it inside a transaction; one article at a time is read. */
  static Change apply(StoreWriter writer) {
    KnowledgeBuilder builder = new KnowledgeBuilder(writer.names().iris());
    Graph knowledge = builder.build(() -> claims(writer));
    writer.loaded().forEach(graph -> GraphUtil.addInto(knowledge, graph.graph()));
    return writer.replaceKnowledge(knowledge);
  }

  private static Iterator<ClaimGraph> claims(StoreWriter writer) {
    Stream<ClaimGraph> claims =
        writer.claims().map(graph -> new ClaimGraph(graph.name(), graph.graph()));
    return claims.iterator();
  }
}
