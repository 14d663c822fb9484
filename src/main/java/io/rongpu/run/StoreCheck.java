package io.rongpu.run;

import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.NamedGraph;
import io.rongpu.store.StoreReader;
import io.rongpu.store.Violation;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;

/** Holds graphs against the shapes, one graph at a time. */
public final class StoreCheck {

  private final Function<Graph, List<Violation>> shapes;
  private final BiConsumer<String, Violation> sink;

  /**
   * A check with these shapes.
   *
   * @param sink takes every finding, with the IRI of its graph or {@code default graph}
   */
  public StoreCheck(Function<Graph, List<Violation>> shapes, BiConsumer<String, Violation> sink) {
    this.shapes = shapes;
    this.sink = sink;
  }

  /** Checks the knowledge, the claims of each article and each loaded graph of a store. */
  public void check(KnowledgeStore store) {
    store.read(
        reader -> {
          check("default graph", copy(reader));
          Stream.concat(reader.claims(), reader.loaded()).forEach(this::check);
          return true;
        });
  }

  /** Checks every graph of a dataset. */
  public void check(DatasetGraph dataset) {
    check("default graph", dataset.getDefaultGraph());
    Iterator<org.apache.jena.graph.Node> names = dataset.listGraphNodes();
    Stream.Builder<org.apache.jena.graph.Node> found = Stream.builder();
    names.forEachRemaining(found);
    found
        .build()
        .sorted(java.util.Comparator.comparing(org.apache.jena.graph.Node::toString))
        .forEach(name -> check(name.toString(), dataset.getGraph(name)));
  }

  private void check(NamedGraph graph) {
    check(graph.name().toString(), graph.graph());
  }

  private void check(String name, Graph graph) {
    if (!graph.isEmpty()) {
      shapes.apply(graph).forEach(violation -> sink.accept(name, violation));
    }
  }

  /** SHACL asks many small questions, which memory answers faster than the disk. */
  private static Graph copy(StoreReader reader) {
    Graph copy = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(copy, reader.knowledge());
    return copy;
  }
}
