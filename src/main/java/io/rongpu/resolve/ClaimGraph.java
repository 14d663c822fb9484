package io.rongpu.resolve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What one article claims.
 *
 * @param article the article's IRI
 * @param graph its claims; only the article itself and nodes whose IRI is the article's followed by
 *     {@code #} are read as things it describes. Read once, never changed, not kept.
 */
public record ClaimGraph(Node article, Graph graph) {

  public ClaimGraph {
    if (!article.isURI()) {
      throw new IllegalArgumentException("An article is named by an IRI, not by " + article);
    }
  }
}
