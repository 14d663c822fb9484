package io.rongpu.rdf;

import io.rongpu.model.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes the evidence nodes of one article: what is supported, the quote and its place in the
 * stored text, and who read it.
 */
final class EvidenceWriter {

  private final Iris iris;
  private final Node article;
  private final String text;
  private final CodePoints codePoints;
  private final Graph graph;

  EvidenceWriter(Iris iris, Node article, String text, Graph graph) {
    this.iris = iris;
    this.article = article;
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.graph = graph;
  }

  void write(Triple statement, Evidence evidence) {
    Node start = Literals.integer(codePoints.before(evidence.quote().start()));
    Node end = Literals.integer(codePoints.before(evidence.quote().end()));
    Node mentionStart = Literals.integer(codePoints.before(evidence.mention().start()));
    Node mentionEnd = Literals.integer(codePoints.before(evidence.mention().end()));
    Node confidence =
        Literals.decimal(
            BigDecimal.valueOf(evidence.confidence()).setScale(3, RoundingMode.HALF_UP));

    Node node =
        iris.local(
            article,
            Iris.EVIDENCE,
            Iris.digest(
                Nodes.content(article, statement.getSubject()),
                Nodes.content(article, statement.getPredicate()),
                Nodes.content(article, statement.getObject()),
                start.getLiteralLexicalForm(),
                end.getLiteralLexicalForm(),
                mentionStart.getLiteralLexicalForm(),
                mentionEnd.getLiteralLexicalForm(),
                evidence.rule(),
                confidence.getLiteralLexicalForm()));
    graph.add(node, Vocabulary.TYPE, Vocabulary.EVIDENCE);
    graph.add(node, Vocabulary.SUBJECT, statement.getSubject());
    graph.add(node, Vocabulary.PREDICATE, statement.getPredicate());
    graph.add(node, Vocabulary.OBJECT, statement.getObject());
    graph.add(node, Vocabulary.EXACT, Literals.text(evidence.quote().of(text)));
    graph.add(node, Vocabulary.START, start);
    graph.add(node, Vocabulary.END, end);
    graph.add(node, Vocabulary.MENTION_START, mentionStart);
    graph.add(node, Vocabulary.MENTION_END, mentionEnd);
    graph.add(node, Vocabulary.WAS_DERIVED_FROM, article);
    graph.add(node, Vocabulary.RULE, Literals.text(evidence.rule()));
    graph.add(node, Vocabulary.CONFIDENCE, confidence);
  }
}
