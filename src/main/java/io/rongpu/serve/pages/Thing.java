package io.rongpu.serve.pages;

import io.rongpu.rdf.Vocabulary;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Something the knowledge layer knows, with what it says about it by the terms of our ontology. */
record Thing(Knowledge knowledge, Node node) {

  /** By date, the newest first and the undated last; then by IRI. */
  static final Comparator<Thing> NEWEST_FIRST =
      Comparator.comparing((Thing t) -> orEmpty(t.text("announcedDate")))
          .reversed()
          .thenComparing(t -> t.node.toString());

  String name() {
    return knowledge.name(node);
  }

  boolean is(String type) {
    return knowledge.graph().contains(node, Vocabulary.TYPE, Vocabulary.term(type));
  }

  /** Whether its sources disagree on a property. */
  boolean disputes(String property) {
    return knowledge.graph().contains(node, Vocabulary.DISPUTED, Vocabulary.term(property));
  }

  boolean has(String property, Thing value) {
    return knowledge.graph().contains(node, Vocabulary.term(property), value.node);
  }

  /** The values of a property, by name. */
  List<Thing> all(String property) {
    return sorted(knowledge.objects(node, Vocabulary.term(property)));
  }

  /** The things that have this one as a value of a property, by name. */
  List<Thing> of(String property) {
    return sorted(knowledge.subjects(Vocabulary.term(property), node));
  }

  @Nullable Thing one(String property) {
    return one(Vocabulary.term(property));
  }

  @Nullable Thing one(Node property) {
    return knowledge
        .objects(node, property)
        .min(Comparator.comparing(Node::toString))
        .map(knowledge::thing)
        .orElse(null);
  }

  @Nullable String text(String property) {
    return text(Vocabulary.term(property));
  }

  /** A literal value, or null. */
  @Nullable String text(Node property) {
    return knowledge
        .objects(node, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse(null);
  }

  /** The name of a value, or an empty text. */
  String named(String property) {
    Thing value = one(property);
    return value == null ? "" : value.name();
  }

  /** An amount of money that a property tells, or null. */
  @Nullable Money money(String property) {
    Thing amount = one(property);
    return amount == null ? null : amount.money();
  }

  /** This thing as an amount of money, or null when it is none. */
  @Nullable Money money() {
    String currency = text(Vocabulary.CURRENCY);
    String min = text(Vocabulary.MIN_VALUE);
    String max = text(Vocabulary.MAX_VALUE);
    if (currency == null || (min == null && max == null)) {
      return null;
    }
    return new Money(
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        currency,
        text(Vocabulary.VERBATIM));
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private List<Thing> sorted(Stream<Node> nodes) {
    return nodes
        .filter(n -> !n.isBlank())
        .map(knowledge::thing)
        .map(t -> new Named(t.name(), t))
        .sorted(
            Comparator.comparing(Named::name).thenComparing(named -> named.thing.node.toString()))
        .map(Named::thing)
        .toList();
  }

  /** Names are read once, not at every comparison. */
  private record Named(String name, Thing thing) {}
}
