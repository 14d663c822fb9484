package io.rongpu.evaluate;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The evidence of one article, by the statement that it supports. */
final class Proofs {

  private final Graph claims;
  private final Map<Triple, List<Proof>> byStatement = new HashMap<>();

  private Proofs(Graph claims) {
    this.claims = claims;
  }

  static Proofs of(Graph claims) {
    Proofs proofs = new Proofs(claims);
    claims.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .forEach(proofs::add);
    return proofs;
  }

  private void add(Node evidence) {
    Triple statement =
        Triple.create(
            object(evidence, Vocabulary.SUBJECT),
            object(evidence, Vocabulary.PREDICATE),
            object(evidence, Vocabulary.OBJECT));
    String confidence = text(evidence, Vocabulary.CONFIDENCE);
    byStatement
        .computeIfAbsent(statement, unused -> new ArrayList<>())
        .add(
            new Proof(
                text(evidence, Vocabulary.RULE),
                confidence.isEmpty() ? 0 : Double.parseDouble(confidence),
                number(evidence, Vocabulary.START),
                quote(evidence)));
  }

  /** One piece of evidence for each rule that read some of these statements, by rule. */
  Collection<Proof> of(List<Triple> statements) {
    SortedMap<String, Proof> byRule = new TreeMap<>();
    for (Triple statement : statements) {
      for (Proof proof : byStatement.getOrDefault(statement, List.of())) {
        byRule.merge(
            proof.rule(),
            proof,
            (one, other) -> other.confidence() > one.confidence() ? other : one);
      }
    }
    return byRule.values();
  }

  private Quote quote(Node evidence) {
    String exact = text(evidence, Vocabulary.EXACT);
    int length = exact.codePointCount(0, exact.length());
    int begin = number(evidence, Vocabulary.START);
    int start = number(evidence, Vocabulary.MENTION_START) - begin;
    int end = number(evidence, Vocabulary.MENTION_END) - begin;
    if (begin < 0 || start < 0 || end < start || end > length) {
      return Quote.unmarked(exact);
    }
    int from = exact.offsetByCodePoints(0, start);
    int to = exact.offsetByCodePoints(0, end);
    return new Quote(exact.substring(0, from), exact.substring(from, to), exact.substring(to));
  }

  private int number(Node evidence, Node property) {
    String number = text(evidence, property);
    return number.isEmpty() ? -1 : Integer.parseInt(number);
  }

  private Node object(Node subject, Node property) {
    return claims.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .min(Comparator.comparing(Node::toString))
        .orElse(Node.ANY);
  }

  private String text(Node subject, Node property) {
    Node object = object(subject, property);
    return object.isLiteral() ? object.getLiteralLexicalForm() : "";
  }
}
