package io.rongpu.serve.describe;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Vocabulary;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How much there is of what.
 *
 * @param knowledge statements of the knowledge layer
 * @param claims statements of all articles' graphs
 * @param loaded statements of loaded files' graphs
 * @param subjects things that knowledge says something about
 * @param objects values of knowledge
 * @param byClass things of knowledge by class
 * @param byProperty statements of knowledge by property
 */
record Sizes(
    long articles,
    long knowledge,
    long claims,
    long loaded,
    long subjects,
    long objects,
    SortedMap<String, Long> byClass,
    SortedMap<String, Long> byProperty) {

  /** Counts everything, inside a transaction. */
  static Sizes of(DatasetGraph dataset, GraphNames names) {
    long articles = 0;
    long claims = 0;
    long loaded = 0;
    for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
      Node graph = graphs.next();
      if (names.isArticle(graph)) {
        articles++;
        claims += dataset.getGraph(graph).size();
      } else if (names.isForeign(graph)) {
        loaded += dataset.getGraph(graph).size();
      }
    }
    long knowledge = 0;
    Set<Node> subjects = new HashSet<>();
    Set<Node> objects = new HashSet<>();
    SortedMap<String, Long> byClass = new TreeMap<>();
    SortedMap<String, Long> byProperty = new TreeMap<>();
    for (Iterator<Triple> all = dataset.getDefaultGraph().find(); all.hasNext(); ) {
      Triple triple = all.next();
      knowledge++;
      subjects.add(triple.getSubject());
      objects.add(triple.getObject());
      byProperty.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(Vocabulary.TYPE) && triple.getObject().isURI()) {
        byClass.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    return new Sizes(
        articles, knowledge, claims, loaded, subjects.size(), objects.size(), byClass, byProperty);
  }
}
