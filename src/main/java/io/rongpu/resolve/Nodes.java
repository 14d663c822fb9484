package io.rongpu.resolve;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * The one order of nodes that everything here is sorted by: by spelling, IRIs and literals alike.
 */
final class Nodes {

  /** The one order of nodes that everything here is sorted by: IRIs and literals by spelling. */
  static final Comparator<Node> BY_SPELLING = Comparator.comparing(Nodes::spelling);

  private Nodes() {}

  /** A literal without its language or type; an IRI as it is. */
  static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : spelling(node);
  }

  private static String spelling(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
