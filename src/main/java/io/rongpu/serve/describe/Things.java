package io.rongpu.serve.describe;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one thing: its statements, those that point to it, all of the amounts
 * among its values, and what its neighbours are called. An article's are its claims.
 */
final class Things {

  /** So that a place where thousands of firms are stays a document one can open. */
  private static final int MOST_INCOMING = 5_000;

  private final DatasetGraph dataset;
  private final GraphNames names;

  Things(DatasetGraph dataset, GraphNames names) {
    this.dataset = dataset;
    this.names = names;
  }

  /** Null when nothing is known of it. To be called inside a transaction. */
  @Nullable Graph describe(Node thing) {
    if (names.isInternal(thing)) {
      return null;
    }
    Graph about = GraphFactory.createDefaultGraph();
    Graph knowledge = dataset.getDefaultGraph();
    if (names.isArticle(thing) || names.isForeign(thing)) {
      dataset
          .find(thing, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> about.add(quad.asTriple()));
    }
    Set<Node> neighbours = new LinkedHashSet<>();
    copy(knowledge, thing, about);
    knowledge.stream(thing, Node.ANY, Node.ANY).map(Triple::getObject).forEach(neighbours::add);
    knowledge.stream(Node.ANY, Node.ANY, thing)
        .limit(MOST_INCOMING)
        .forEach(
            triple -> {
              about.add(triple);
              neighbours.add(triple.getSubject());
            });
    neighbours.forEach(
        neighbour -> {
          if (isAmount(knowledge, neighbour)) {
            copy(knowledge, neighbour, about);
          } else {
            names(knowledge, neighbour, about);
            names(Ontology.roundTypes(), neighbour, about);
          }
        });
    return about.isEmpty() ? null : about;
  }

  private static boolean isAmount(Graph graph, Node node) {
    return node.isURI() && graph.contains(node, Vocabulary.TYPE, Vocabulary.term("MonetaryAmount"));
  }

  private static void names(Graph from, Node node, Graph to) {
    if (node.isURI()) {
      from.find(node, SKOS.prefLabel.asNode(), Node.ANY).forEachRemaining(to::add);
      from.find(node, Vocabulary.TYPE, Node.ANY).forEachRemaining(to::add);
    }
  }

  private static void copy(Graph from, Node subject, Graph to) {
    from.find(subject, Node.ANY, Node.ANY).forEachRemaining(to::add);
  }
}
