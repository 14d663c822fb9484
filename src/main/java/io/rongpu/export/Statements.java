package io.rongpu.export;

import io.rongpu.rdf.Vocabulary;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Looks things up in all graphs of a view together, always in the same order. */
record Statements(DatasetGraph view) {

  /** The subjects of a class, by IRI, each once. */
  List<Node> instances(Node type) {
    List<Node> subjects = new ArrayList<>();
    Iterator<Quad> quads = view.find(Node.ANY, Node.ANY, Vocabulary.TYPE, type);
    quads.forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects.stream().distinct().sorted(QuadOrder::compareTerms).toList();
  }

  /** The values of a property, sorted, each once. */
  List<Node> values(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    Iterator<Quad> quads = view.find(Node.ANY, subject, property, Node.ANY);
    quads.forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects.stream().distinct().sorted(QuadOrder::compareTerms).toList();
  }

  /** The first value of a property, or null. */
  @Nullable Node value(Node subject, Node property) {
    List<Node> values = values(subject, property);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The lexical form of the first value, or the local name of its IRI; empty if there is none. */
  String text(@Nullable Node subject, Node property) {
    Node value = subject == null ? null : value(subject, property);
    return value == null
        ? ""
        : value.isLiteral() ? value.getLiteralLexicalForm() : localName(value);
  }

  /** The Chinese name, else any; without a name, the last part of the IRI. */
  String label(Node thing) {
    List<Node> labels = values(thing, Vocabulary.PREF_LABEL);
    return labels.stream()
        .filter(label -> label.getLiteralLanguage().startsWith("zh"))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> localName(thing));
  }

  /** Whether the thing has a name of its own. */
  boolean isNamed(Node thing) {
    return value(thing, Vocabulary.PREF_LABEL) != null;
  }

  /** The names of the values of a property. */
  List<String> labels(Node subject, Node property) {
    return values(subject, property).stream().map(this::label).distinct().toList();
  }

  /** The last part of an IRI, decoded. */
  static String localName(Node thing) {
    if (!thing.isURI()) {
      return thing.toString();
    }
    String iri = thing.getURI();
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    try {
      // The decoder is one of forms, where + is a space.
      String name = iri.substring(cut + 1).replace("+", "%2B");
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return iri.substring(cut + 1);
    }
  }
}
