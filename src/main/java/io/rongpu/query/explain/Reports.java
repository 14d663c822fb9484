package io.rongpu.query.explain;

import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Reads every sentence behind a thing, in the caller's transaction. */
public final class Reports {

  private static final Comparator<Report> IN_ORDER =
      Comparator.comparing((Report r) -> Objects.requireNonNullElse(r.source().date(), "9999"))
          .thenComparing(r -> r.source().key())
          .thenComparing(r -> r.property().toString())
          .thenComparing(Report::words)
          .thenComparing(r -> r.source().sentence())
          .thenComparing(r -> r.source().mentionStart());

  private Reports() {}

  /** All of them, the earliest article first. */
  public static List<Report> about(DatasetGraph dataset, Node thing) {
    return dataset.getDefaultGraph().stream(thing, Vocabulary.WAS_DERIVED_FROM, Node.ANY)
        .map(Triple::getObject)
        .flatMap(claim -> evidence(dataset, claim))
        .map(quad -> read(dataset, quad))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  /** The sentences of an article that something was read from, in the order of its text. */
  public static List<Report> of(DatasetGraph dataset, Node article) {
    return dataset.stream(article, Node.ANY, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .map(quad -> read(dataset, quad))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .sorted(IN_ORDER)
        .toList();
  }

  private static Stream<Quad> evidence(DatasetGraph dataset, Node claim) {
    return dataset.stream(Node.ANY, Node.ANY, Vocabulary.SUBJECT, claim)
        .filter(quad -> !quad.isDefaultGraph());
  }

  private static @Nullable Report read(DatasetGraph dataset, Quad evidence) {
    Graph knowledge = dataset.getDefaultGraph();
    Graph article = dataset.getGraph(evidence.getGraph());
    Node property = StatementReader.object(article, evidence.getSubject(), Vocabulary.PREDICATE);
    Node value = StatementReader.object(article, evidence.getSubject(), Vocabulary.OBJECT);
    if (property == null || value == null) {
      return null;
    }
    return new Report(
        evidence.getGraph(),
        property,
        known(knowledge, value),
        words(new Labels(article), article, value),
        new Labels(article).bounds(value),
        new EvidenceReader(knowledge, evidence.getGraph(), article).read(evidence.getSubject()));
  }

  /** What an amount of money is, whatever the words, such as {@code (1…2 CNY)}; null for others. */
  public static @Nullable String bounds(Graph graph, Node value) {
    return new Labels(graph).bounds(value);
  }

  private static String words(Labels labels, Graph article, Node value) {
    Node verbatim = StatementReader.object(article, value, Vocabulary.VERBATIM);
    return verbatim != null && verbatim.isLiteral()
        ? verbatim.getLiteralLexicalForm()
        : labels.of(value);
  }

  private static Node known(Graph knowledge, Node value) {
    if (!value.isURI()) {
      return value;
    }
    return knowledge.stream(Node.ANY, Vocabulary.WAS_DERIVED_FROM, value)
        .map(Triple::getSubject)
        .min(Comparator.comparing(Node::toString))
        .orElse(value);
  }
}
