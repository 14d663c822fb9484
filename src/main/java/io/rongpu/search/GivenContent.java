package io.rongpu.search;

import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** A dataset without a history, as it is when it is looked at first. */
record GivenContent(Graph knowledge) implements Content {

  static Source of(DatasetGraph dataset) {
    return new Source() {
      @Override
      public <T> T read(Function<Content, T> work) {
        GivenContent content = new GivenContent(dataset.getDefaultGraph());
        return dataset.isInTransaction()
            ? work.apply(content)
            : Txn.calculateRead(dataset, () -> work.apply(content));
      }
    };
  }

  @Override
  public String state() {
    return "given";
  }

  @Override
  public Set<Node> changedSince(String state) {
    return Set.of();
  }
}
