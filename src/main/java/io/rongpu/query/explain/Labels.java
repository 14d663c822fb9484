package io.rongpu.query.explain;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** What people call the nodes of one graph. */
final class Labels {

  private final Graph graph;

  Labels(Graph graph) {
    this.graph = graph;
  }

  /** A literal's text, an entity's name, an amount's words, an event's parties, or an IRI's end. */
  String of(Node node) {
    if (node.isLiteral()) {
      return plain(node);
    }
    String name = name(node);
    if (name != null) {
      return name;
    }
    String money = money(node);
    if (money != null) {
      return money;
    }
    return isEvent(node) ? event(node) : localName(node);
  }

  /** The preferred name, in Chinese when there is one, or null. */
  @Nullable String name(Node node) {
    return objects(node, Vocabulary.PREF_LABEL)
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node n) -> !n.getLiteralLanguage().startsWith("zh"))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse(null);
  }

  /** Local name of the class, such as {@code Company}; the first one in the alphabet, or empty. */
  String kind(Node node) {
    return objects(node, Vocabulary.TYPE).map(Labels::localName).min(String::compareTo).orElse("");
  }

  boolean isEvent(Node node) {
    return objects(node, Vocabulary.TYPE)
        .map(Labels::localName)
        .anyMatch(
            kind ->
                kind.equals(Terms.FUNDING_ROUND)
                    || kind.equals(Terms.POSITION)
                    || kind.equals(Terms.ACQUISITION));
  }

  /** The part of an IRI after the last {@code #} or {@code /}. */
  static String localName(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** {@code FundingRound 星河智能 b 2019-03}. */
  private String event(Node node) {
    return kind(node)
        + Stream.of(
                Terms.COMPANY,
                Terms.ACQUIRER,
                Terms.TARGET,
                Terms.HOLDER,
                Terms.ORGANIZATION,
                Terms.ROUND_TYPE,
                Terms.ANNOUNCED_DATE)
            .map(property -> first(node, property))
            .filter(Objects::nonNull)
            .map(value -> " " + value)
            .collect(Collectors.joining());
  }

  private @Nullable String first(Node node, String property) {
    return objects(node, Vocabulary.term(property))
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : nameOrEnd(value))
        .min(String::compareTo)
        .orElse(null);
  }

  private String nameOrEnd(Node node) {
    String name = name(node);
    return name == null ? localName(node) : name;
  }

  private @Nullable String money(Node node) {
    String bounds = bounds(node);
    if (bounds == null) {
      return null;
    }
    String words = literal(node, Vocabulary.VERBATIM);
    return words == null ? bounds : words + " " + bounds;
  }

  /** What an amount of money is, whatever the words, such as {@code (1…2 CNY)}; null for others. */
  @Nullable String bounds(Node node) {
    String currency = literal(node, Vocabulary.CURRENCY);
    if (currency == null) {
      return null;
    }
    String min = literal(node, Vocabulary.MIN_VALUE);
    String max = literal(node, Vocabulary.MAX_VALUE);
    String bounds =
        Objects.equals(min, max)
            ? Objects.toString(min, "?")
            : Objects.toString(min, "") + "…" + Objects.toString(max, "");
    return "(" + bounds + " " + currency.toUpperCase(Locale.ROOT) + ")";
  }

  private @Nullable String literal(Node node, Node property) {
    return objects(node, property)
        .filter(Node::isLiteral)
        .map(this::plain)
        .min(String::compareTo)
        .orElse(null);
  }

  private String plain(Node literal) {
    NodeValue value = NodeValue.makeNode(literal);
    if (!value.isDecimal()) {
      return literal.getLiteralLexicalForm();
    }
    return value.getDecimal().signum() == 0
        ? "0"
        : value.getDecimal().stripTrailingZeros().toPlainString();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject());
  }
}
