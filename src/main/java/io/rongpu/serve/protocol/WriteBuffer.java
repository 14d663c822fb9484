package io.rongpu.serve.protocol;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.buffering.BufferingDatasetGraph;

/**
 * A dataset as an update would leave it, while the dataset itself stays as it is. Jena's own class
 * (5.6) lists no stored graphs, hands out named graphs that write through, and shows deleted
 * triples of the default graph; and what is below must not change whatever it does.
 */
final class WriteBuffer extends BufferingDatasetGraph {

  WriteBuffer(DatasetGraph stored) {
    super(new DatasetGraphReadOnly(stored));
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.iter(base().listGraphNodes())
        .append(Iter.iter(getAddedQuads()).map(Quad::getGraph))
        .distinct();
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return Iter.iter(super.findInDftGraph(s, p, o))
        .filter(
            quad ->
                !getDeletedTriples()
                    .contains(
                        Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject())));
  }
}
