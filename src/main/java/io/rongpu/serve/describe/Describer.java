package io.rongpu.serve.describe;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A graph in the making. */
final class Describer {

  private final Graph graph = GraphFactory.createDefaultGraph();

  Describer prefix(String prefix, String namespace) {
    graph.getPrefixMapping().setNsPrefix(prefix, namespace);
    return this;
  }

  Describer type(Node subject, String type) {
    return add(subject, RDF.type.getURI(), iri(type));
  }

  Describer add(Node subject, String property, Node value) {
    graph.add(subject, iri(property), value);
    return this;
  }

  Describer add(Node subject, String property, long value) {
    return add(
        subject,
        property,
        NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
  }

  Describer add(Node subject, String property, String text) {
    return add(subject, property, NodeFactory.createLiteralString(text));
  }

  /** A text in both of our languages; an empty one is left out. */
  Describer add(Node subject, String property, String zh, String en) {
    if (!zh.isEmpty()) {
      add(subject, property, NodeFactory.createLiteralLang(zh, "zh"));
    }
    if (!en.isEmpty()) {
      add(subject, property, NodeFactory.createLiteralLang(en, "en"));
    }
    return this;
  }

  Graph graph() {
    return graph;
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
