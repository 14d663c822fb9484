package io.rongpu.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;

/**
 * Data with the hierarchy of classes beside them. A question with another property than {@code
 * rdfs:subClassOf} is put to the data alone: a union would keep a list of all that it has given.
 */
final class WithClasses extends Union {

  /**
   * These data.
   *
   * @param classes statements with {@code rdfs:subClassOf} and no others
   */
  WithClasses(Graph data, Graph classes) {
    super(data, classes);
  }

  @Override
  protected ExtendedIterator<Triple> _graphBaseFind(Triple pattern) {
    return isOfDataAlone(pattern) ? L.find(pattern) : super._graphBaseFind(pattern);
  }

  @Override
  public boolean graphBaseContains(Triple pattern) {
    return isOfDataAlone(pattern) ? L.contains(pattern) : super.graphBaseContains(pattern);
  }

  private static boolean isOfDataAlone(Triple pattern) {
    Node property = pattern.getPredicate();
    return property.isConcrete() && !property.equals(RDFS.subClassOf.asNode());
  }
}
