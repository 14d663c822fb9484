package io.rongpu.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset without its hidden graphs, whichever way it is looked at. Read-only. */
final class VisibleDataset extends DatasetGraphReadOnly implements DatasetGraphWrapperView {

  private final HiddenGraphs hidden;

  VisibleDataset(DatasetGraph all, HiddenGraphs hidden) {
    super(all);
    this.hidden = hidden;
  }

  @Override
  public Graph getDefaultGraph() {
    return get().getDefaultGraph();
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isUnionGraph(name)) {
      return getUnionGraph();
    }
    return hidden.isHidden(name) ? Graph.emptyGraph : get().getGraph(name);
  }

  @Override
  public boolean containsGraph(Node name) {
    return !hidden.isHidden(name) && get().containsGraph(name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.iter(get().listGraphNodes()).filter(name -> !hidden.isHidden(name));
  }

  @Override
  public Iterator<Quad> find() {
    return seen(get().find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    return Quad.isUnionGraph(g) ? inAny(s, p, o) : seen(get().find(g, s, p, o));
  }

  @Override
  public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
    return Quad.isUnionGraph(g) ? inAny(s, p, o) : seen(get().findNG(g, s, p, o));
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    return find(g, s, p, o).hasNext();
  }

  private Iterator<Quad> inAny(Node s, Node p, Node o) {
    return Iter.iter(seen(get().findNG(Node.ANY, s, p, o)))
        .map(quad -> Quad.create(Quad.unionGraph, quad.asTriple()))
        .distinct();
  }

  private Iterator<Quad> seen(Iterator<Quad> quads) {
    return Iter.filter(quads, quad -> !hidden.isHidden(quad.getGraph()));
  }
}
