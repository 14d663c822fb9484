package io.rongpu.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Literals that are plain whole numbers: {@code xsd:integer} of up to nine digits, no sign. */
final class Whole {

  private static final int MOST_DIGITS = 9;

  private Whole() {}

  static boolean is(Node node) {
    if (!node.isLiteral() || !node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)) {
      return false;
    }
    String digits = node.getLiteralLexicalForm();
    return !digits.isEmpty()
        && digits.length() <= MOST_DIGITS
        && digits.chars().allMatch(c -> '0' <= c && c <= '9');
  }

  /** The number that {@link #is} it. */
  static int of(Node node) {
    return Integer.parseInt(node.getLiteralLexicalForm());
  }
}
