package io.rongpu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.jspecify.annotations.Nullable;

/** Nodes made from, and told as, strings. */
final class Nodes {

  private Nodes() {}

  /** The node of an absolute web address, or null when the string is none. */
  static @Nullable Node webAddress(String address) {
    if (!address.regionMatches(true, 0, "http://", 0, 7)
        && !address.regionMatches(true, 0, "https://", 0, 8)) {
      return null;
    }
    try {
      return IRIx.create(address).isAbsolute() ? NodeFactory.createURI(address) : null;
    } catch (IRIException e) {
      return null;
    }
  }

  /**
   * What identifies a node inside its article: for the article's own nodes the part after the
   * article's IRI, so that digests depend neither on the base IRI nor on the key.
   */
  static String content(Node article, Node node) {
    if (node.isLiteral()) {
      return '"'
          + node.getLiteralLexicalForm()
          + '"'
          + node.getLiteralLanguage()
          + '^'
          + node.getLiteralDatatypeURI();
    }
    String iri = node.getURI();
    String local = article.getURI() + "#";
    return iri.startsWith(local) ? iri.substring(local.length() - 1) : iri;
  }
}
