package io.rongpu.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the index says of itself.
 *
 * @param program what made the knowledge ({@link CodeFingerprint}): another program may make
 *     another of the same claims
 * @param articles how many articles have claims
 */
public record KnowledgeNote(String program, long articles) {

  private static final String TERMS = "https://w3id.org/rongpu/index#";
  private static final Node PROGRAM = NodeFactory.createURI(TERMS + "program");
  private static final Node ARTICLES = NodeFactory.createURI(TERMS + "articles");

  static @Nullable KnowledgeNote read(Graph index, Node subject) {
    String program = text(index, subject, PROGRAM);
    String articles = text(index, subject, ARTICLES);
    return program == null || articles == null
        ? null
        : new KnowledgeNote(program, Long.parseLong(articles));
  }

  Graph statements(Node subject) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(subject, PROGRAM, NodeFactory.createLiteralString(program));
    graph.add(subject, ARTICLES, NodeFactory.createLiteralString(String.valueOf(articles)));
    return graph;
  }

  private static @Nullable String text(Graph index, Node subject, Node property) {
    return index
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse(null);
  }
}
