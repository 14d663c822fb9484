package io.rongpu.query.explain;

import io.rongpu.query.explain.Explanation.Source;
import io.rongpu.rdf.Vocabulary;
import java.math.BigDecimal;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Reads one evidence node of an article's claims. */
final class EvidenceReader {

  private final Graph knowledge;
  private final Node article;
  private final Graph claims;

  /**
   * @param knowledge where the article's title and date are
   * @param article the article, which is the name of the graph
   * @param claims the article's graph
   */
  EvidenceReader(Graph knowledge, Node article, Graph claims) {
    this.knowledge = knowledge;
    this.article = article;
    this.claims = claims;
  }

  Source read(Node evidence) {
    String quote = Objects.requireNonNullElse(text(claims, evidence, Vocabulary.EXACT), "");
    int length = quote.codePointCount(0, quote.length());
    int start = offset(evidence, Vocabulary.MENTION_START);
    int end = offset(evidence, Vocabulary.MENTION_END);
    boolean inside = start >= 0 && start <= end && end <= length;
    String confidence = text(claims, evidence, Vocabulary.CONFIDENCE);
    return new Source(
        Objects.requireNonNullElse(ofArticle(Vocabulary.KEY), article.toString()),
        ofArticle(Vocabulary.HEADLINE),
        ofArticle(Vocabulary.DATE_PUBLISHED),
        quote,
        inside ? start : -1,
        inside ? end : -1,
        text(claims, evidence, Vocabulary.RULE),
        confidence == null ? null : new BigDecimal(confidence));
  }

  /** Code points from the beginning of the quote, or -1. */
  private int offset(Node evidence, Node property) {
    String quoteStart = text(claims, evidence, Vocabulary.START);
    String inText = text(claims, evidence, property);
    return quoteStart == null || inText == null
        ? -1
        : Integer.parseInt(inText) - Integer.parseInt(quoteStart);
  }

  private @Nullable String ofArticle(Node property) {
    String known = text(knowledge, article, property);
    return known == null ? text(claims, article, property) : known;
  }

  private static @Nullable String text(Graph graph, Node subject, Node property) {
    Node value = StatementReader.object(graph, subject, property);
    return value == null || !value.isLiteral() ? null : value.getLiteralLexicalForm();
  }
}
