package io.rongpu.export;

import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The order of statements in every export: by graph (the default graph first), subject, predicate
 * ({@code rdf:type} first) and object. IRIs and lexical forms go by UTF-16 code units, IRIs before
 * literals.
 */
public final class QuadOrder implements Comparator<Quad> {

  public static final QuadOrder INSTANCE = new QuadOrder();

  private QuadOrder() {}

  @Override
  public int compare(Quad a, Quad b) {
    int graphs = compareGraphs(a, b);
    if (graphs != 0) {
      return graphs;
    }
    int subjects = compareTerms(a.getSubject(), b.getSubject());
    if (subjects != 0) {
      return subjects;
    }
    int predicates = comparePredicates(a.getPredicate(), b.getPredicate());
    return predicates != 0 ? predicates : compareTerms(a.getObject(), b.getObject());
  }

  private static int compareGraphs(Quad a, Quad b) {
    if (a.isDefaultGraph() || b.isDefaultGraph()) {
      return Boolean.compare(b.isDefaultGraph(), a.isDefaultGraph());
    }
    return compareTerms(a.getGraph(), b.getGraph());
  }

  private static int comparePredicates(Node a, Node b) {
    boolean aType = a.equals(Vocabulary.TYPE);
    boolean bType = b.equals(Vocabulary.TYPE);
    return aType || bType ? Boolean.compare(bType, aType) : compareTerms(a, b);
  }

  /** IRIs before literals; terms that differ are never equal. */
  static int compareTerms(Node a, Node b) {
    return a.equals(b) ? 0 : NodeCmp.compareRDFTerms(a, b);
  }
}
