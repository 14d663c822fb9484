package io.rongpu.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset with some statements taken away and others put back; the dataset itself is not touched.
 */
final class EarlierState extends DatasetGraphWrapper {

  private final DatasetGraph present;
  private final Set<Quad> gone = new HashSet<>();
  private final DatasetGraph back = DatasetGraphFactory.create();

  EarlierState(DatasetGraph present) {
    super(present);
    this.present = present;
  }

  void takeAway(Node graph, Node s, Node p, Node o) {
    if (back.contains(graph, s, p, o)) {
      back.delete(graph, s, p, o);
    } else {
      gone.add(Quad.create(graph, s, p, o));
    }
  }

  void putBack(Node graph, Node s, Node p, Node o) {
    if (!gone.remove(Quad.create(graph, s, p, o))) {
      back.add(graph, s, p, o);
    }
  }

  /** Takes away all of a graph. */
  void takeAway(Node graph) {
    back.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    present
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> gone.add(normal(quad)));
  }

  private boolean isGone(Quad quad) {
    return gone.contains(normal(quad));
  }

  /** The default graph has two names. */
  private static Quad normal(Quad quad) {
    return quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    Iterator<Quad> kept = Iter.filter(present.find(g, s, p, o), quad -> !isGone(quad));
    return Iter.concat(kept, back.find(g, s, p, o));
  }

  @Override
  public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
    return Iter.filter(find(g, s, p, o), quad -> !quad.isDefaultGraph());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    return find(g, s, p, o).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    Set<Node> graphs = new LinkedHashSet<>();
    present.listGraphNodes().forEachRemaining(graphs::add);
    graphs.removeIf(graph -> !contains(graph, Node.ANY, Node.ANY, Node.ANY));
    back.listGraphNodes().forEachRemaining(graphs::add);
    return graphs.iterator();
  }

  @Override
  public boolean containsGraph(Node graph) {
    return contains(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }
}
