package io.rongpu.query.explain;

import io.rongpu.query.explain.Explanation.Source;
import io.rongpu.query.explain.Explanation.Statement;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Reads what knowledge and the claims it rests on state about one thing, each with its sources. */
final class StatementReader {

  private final DatasetGraph dataset;
  private final Graph knowledge;
  private final Labels labels;
  private final Set<Node> left;

  /**
   * @param left properties that are no statements
   */
  StatementReader(DatasetGraph dataset, Set<Node> left) {
    this.dataset = dataset;
    this.knowledge = dataset.getDefaultGraph();
    this.labels = new Labels(knowledge);
    this.left = left;
  }

  /** A property with its value as people write it. */
  private record Assertion(Node property, String value) implements Comparable<Assertion> {
    @Override
    public int compareTo(Assertion other) {
      return Comparator.comparing((Assertion a) -> a.property.getURI())
          .thenComparing(Assertion::value)
          .compare(this, other);
    }
  }

  /** Statements about a thing, believed or only reported, unsorted. */
  List<Statement> about(Node thing, Predicate<Node> properties) {
    Set<Assertion> believed = new TreeSet<>();
    knowledge.stream(thing, Node.ANY, Node.ANY)
        .filter(triple -> isTold(triple.getPredicate(), properties))
        .map(triple -> new Assertion(triple.getPredicate(), labels.of(triple.getObject())))
        .forEach(believed::add);
    SortedMap<Assertion, List<Source>> told = new TreeMap<>();
    believed.forEach(assertion -> told.put(assertion, new ArrayList<>()));
    knowledge.stream(thing, Vocabulary.WAS_DERIVED_FROM, Node.ANY)
        .map(Triple::getObject)
        .forEach(claim -> collect(thing, claim, properties, told));
    Set<Node> disputed = new TreeSet<>(Comparator.comparing(Node::toString));
    knowledge.stream(thing, Vocabulary.DISPUTED, Node.ANY)
        .forEach(triple -> disputed.add(triple.getObject()));
    String name = labels.of(thing);
    return told.entrySet().stream()
        .map(
            entry ->
                new Statement(
                    name,
                    thing.getURI(),
                    Labels.localName(entry.getKey().property()),
                    entry.getKey().value(),
                    believed.contains(entry.getKey()),
                    disputed.contains(entry.getKey().property()),
                    entry.getValue().stream().distinct().sorted(BY_ARTICLE).toList()))
        .toList();
  }

  /** Whether the value of a statement is that thing. */
  boolean isValue(Statement statement, Node thing) {
    return statement.value().equals(labels.of(thing));
  }

  private boolean isTold(Node property, Predicate<Node> properties) {
    return !left.contains(property) && properties.test(property);
  }

  private void collect(
      Node thing, Node claim, Predicate<Node> properties, SortedMap<Assertion, List<Source>> told) {
    List<Quad> evidence =
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.SUBJECT, claim)
            .filter(quad -> !quad.isDefaultGraph())
            .toList();
    for (Quad quad : evidence) {
      Graph article = dataset.getGraph(quad.getGraph());
      Node property = object(article, quad.getSubject(), Vocabulary.PREDICATE);
      Node value = object(article, quad.getSubject(), Vocabulary.OBJECT);
      if (property == null || value == null || !isTold(property, properties)) {
        continue;
      }
      Source source =
          new EvidenceReader(knowledge, quad.getGraph(), article).read(quad.getSubject());
      told.computeIfAbsent(
              new Assertion(property, valueText(value, article, believedAmounts(thing, property))),
              a -> new ArrayList<>())
          .add(source);
    }
  }

  /** Amounts of money that knowledge has for a property: bounds → how people write them. */
  private Map<String, String> believedAmounts(Node thing, Node property) {
    Map<String, String> amounts = new TreeMap<>();
    knowledge.stream(thing, property, Node.ANY)
        .map(Triple::getObject)
        .forEach(
            value -> {
              String bounds = labels.bounds(value);
              if (bounds != null) {
                amounts.put(bounds, labels.of(value));
              }
            });
    return amounts;
  }

  /** A claim's value as knowledge writes it, so that several words for one thing are one value. */
  private String valueText(Node value, Graph article, Map<String, String> believedAmounts) {
    if (value.isLiteral()) {
      return labels.of(value);
    }
    Labels local = new Labels(article);
    String bounds = local.bounds(value);
    if (bounds != null) {
      return believedAmounts.getOrDefault(bounds, local.of(value));
    }
    return knowledge.stream(Node.ANY, Vocabulary.WAS_DERIVED_FROM, value)
        .map(triple -> labels.of(triple.getSubject()))
        .min(String::compareTo)
        .orElseGet(() -> local.of(value));
  }

  static @Nullable Node object(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .min(Comparator.comparing(Node::toString))
        .orElse(null);
  }

  private static final Comparator<Source> BY_ARTICLE =
      Comparator.comparing((Source s) -> s.date() == null ? "9999" : s.date())
          .thenComparing(Source::key)
          .thenComparing(Source::sentence)
          .thenComparing(Source::mentionStart)
          .thenComparing(s -> String.valueOf(s.rule()))
          .thenComparing(s -> String.valueOf(s.confidence()));
}
