package io.rongpu.diff;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** What people call things, properties and classes; the second side is asked before the first. */
final class ThingNames {

  private final List<DatasetGraph> views;

  ThingNames(Side before, Side after) {
    views = List.of(after.view(), before.view());
  }

  /** A name in that language, or null. */
  @Nullable String name(Node thing, String language) {
    return values(thing, Vocabulary.PREF_LABEL)
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().startsWith(language))
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A literal's text; a name, Chinese if there is one; the parties of an event; an IRI's end. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s*\\R\\s*", " ");
    }
    String term = term(node);
    if (term != null) {
      return term;
    }
    String zh = name(node, "zh");
    String name = zh != null ? zh : name(node, "");
    if (name != null) {
      return name;
    }
    String words = text(node, Vocabulary.VERBATIM);
    if (words != null) {
      return words;
    }
    String headline = text(node, Vocabulary.HEADLINE);
    return headline != null ? headline : event(node);
  }

  /** {@code 星河智能 B轮 2019-03}, or the end of the IRI when it is no event. */
  private String event(Node node) {
    List<String> parts = new ArrayList<>();
    for (String role :
        List.of(
            Terms.COMPANY,
            Terms.ACQUIRER,
            Terms.TARGET,
            Terms.HOLDER,
            Terms.ORGANIZATION,
            Terms.ROUND_TYPE,
            Terms.ANNOUNCED_DATE)) {
      values(node, Vocabulary.term(role))
          .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : party(value))
          .min(Comparator.naturalOrder())
          .ifPresent(parts::add);
    }
    return parts.isEmpty() ? end(node) : String.join(" ", parts);
  }

  private String party(Node value) {
    String term = term(value);
    String zh = name(value, "zh");
    String name = zh != null ? zh : name(value, "");
    return term != null ? term : name != null ? name : end(value);
  }

  /** The class in both languages, such as {@code 公司 Company}; empty when none is told. */
  String kind(Node thing) {
    return values(thing, Vocabulary.TYPE)
        .map(this::property)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** A property or class in both languages, such as {@code 投资方 investor}. */
  String property(Node term) {
    String zh = label(Ontology.terms(), term, RDFS.label.asNode(), "zh");
    return zh == null ? end(term) : zh + " " + end(term);
  }

  /** A term of ours in Chinese, such as {@code A轮} or {@code 已完成}; null for anything else. */
  private static @Nullable String term(Node node) {
    if (!node.isURI()) {
      return null;
    }
    if (node.getURI().startsWith(Vocabulary.ROUND_TYPES)) {
      return label(Ontology.roundTypes(), node, SKOS.prefLabel.asNode(), "zh");
    }
    return node.getURI().startsWith(Vocabulary.RP)
        ? label(Ontology.terms(), node, RDFS.label.asNode(), "zh")
        : null;
  }

  /** The first value that is a literal, or null. */
  @Nullable String text(Node thing, Node property) {
    return values(thing, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The values that the second side tells; those of the first when it tells none. */
  Stream<Node> values(Node thing, Node property) {
    for (DatasetGraph view : views) {
      List<Node> found = new ArrayList<>();
      view.find(Node.ANY, thing, property, Node.ANY)
          .forEachRemaining(quad -> found.add(quad.getObject()));
      if (!found.isEmpty()) {
        return found.stream().distinct();
      }
    }
    return Stream.empty();
  }

  private static @Nullable String label(Graph graph, Node term, Node property, String language) {
    return graph.stream(term, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The last part of an IRI, decoded. */
  static String end(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    try {
      return URLDecoder.decode(end.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return end;
    }
  }
}
