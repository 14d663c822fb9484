package io.rongpu.resolve;

import io.rongpu.rdf.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * That a thing belongs to another, which no article need state.
 *
 * @param property how
 * @param of the thing it belongs to
 * @param source where that is public; empty when the thing's own name says it
 */
record Link(Node property, Node of, String source) {

  /** One literal, that the index keeps. */
  Node written() {
    String term = property.getURI().substring(Vocabulary.RP.length());
    return NodeFactory.createLiteralString(term + '\n' + of.getURI() + '\n' + source);
  }

  /** What {@link #written} wrote. */
  static Link read(Node written) {
    String[] parts = written.getLiteralLexicalForm().split("\n", 3);
    return new Link(Vocabulary.term(parts[0]), NodeFactory.createURI(parts[1]), parts[2]);
  }

  /** Whether the name says it. */
  boolean isInName() {
    return source.isEmpty();
  }
}
