package io.rongpu.rdf;

import io.rongpu.model.Article;
import io.rongpu.model.Document;
import io.rongpu.model.PartialDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes the article's own node: what its publisher says about it, and its text. */
final class ArticleWriter {

  private ArticleWriter() {}

  static void write(Document document, Node node, Graph graph) {
    Article article = document.article();
    graph.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
    graph.add(node, Vocabulary.KEY, Literals.text(article.key()));
    graph.add(node, Vocabulary.HEADLINE, Literals.text(article.title()));
    graph.add(node, Vocabulary.TEXT, Literals.text(document.text()));
    if (article.published() != null) {
      graph.add(
          node, Vocabulary.DATE_PUBLISHED, Literals.date(PartialDate.of(article.published())));
    }
    if (article.url() != null) {
      Node address = Nodes.webAddress(article.url());
      graph.add(node, Vocabulary.URL, address != null ? address : Literals.text(article.url()));
    }
    if (article.author() != null) {
      graph.add(node, Vocabulary.AUTHOR, Literals.text(article.author()));
    }
    if (article.publisher() != null) {
      graph.add(node, Vocabulary.PUBLISHER, Literals.text(article.publisher()));
    }
  }
}
