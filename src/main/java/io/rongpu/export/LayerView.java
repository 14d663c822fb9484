package io.rongpu.export;

import io.rongpu.rdf.GraphNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** One layer of a dataset with the prefixes for its IRIs. */
final class LayerView extends DatasetGraphFilteredView {

  private final DatasetGraph dataset;
  private final Layer layer;
  private final GraphNames names;
  private @Nullable PrefixMap prefixes;

  private LayerView(
      DatasetGraph dataset, Layer layer, GraphNames names, Collection<Node> visibleGraphs) {
    super(dataset, quad -> layer.shows(quad, names), visibleGraphs);
    this.dataset = dataset;
    this.layer = layer;
    this.names = names;
  }

  static LayerView of(DatasetGraph dataset, Layer layer, GraphNames names) {
    List<Node> visible = new ArrayList<>();
    if (layer != Layer.KNOWLEDGE) {
      dataset.listGraphNodes().forEachRemaining(visible::add);
      visible.removeIf(names::isInternal);
    }
    return new LayerView(dataset, layer, names, visible);
  }

  @Override
  public PrefixMap prefixes() {
    PrefixMap made = prefixes;
    if (made == null) {
      made = DataPrefixes.of(names.iris());
      prefixes = made;
    }
    return made;
  }

  /** Without a walk through all claims when none are wanted. */
  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (layer != Layer.KNOWLEDGE || !Node.ANY.equals(graph)) {
      return super.find(graph, subject, predicate, object);
    }
    Iterator<Triple> triples = dataset.getDefaultGraph().find(subject, predicate, object);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return triples.hasNext();
      }

      @Override
      public Quad next() {
        return Quad.create(Quad.defaultGraphIRI, triples.next());
      }
    };
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }
}
