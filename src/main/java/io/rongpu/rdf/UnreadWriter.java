package io.rongpu.rdf;

import io.rongpu.model.UnreadDeal;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes the sentences of one article that speak of a deal and gave none. */
final class UnreadWriter {

  private UnreadWriter() {}

  static void write(List<UnreadDeal> unread, Node article, Iris iris, String text, Graph graph) {
    CodePoints codePoints = CodePoints.of(text);
    for (UnreadDeal deal : unread) {
      Node start = Literals.integer(codePoints.before(deal.sentence().start()));
      Node end = Literals.integer(codePoints.before(deal.sentence().end()));
      String trigger = deal.trigger().of(text);
      Node node =
          iris.local(
              article,
              Iris.UNREAD,
              Iris.digest(start.getLiteralLexicalForm(), end.getLiteralLexicalForm(), trigger));
      graph.add(node, Vocabulary.TYPE, Vocabulary.UNREAD_DEAL);
      graph.add(node, Vocabulary.EXACT, Literals.text(deal.sentence().of(text)));
      graph.add(node, Vocabulary.START, start);
      graph.add(node, Vocabulary.END, end);
      graph.add(node, Vocabulary.TRIGGER, Literals.text(trigger));
      graph.add(node, Vocabulary.WAS_DERIVED_FROM, article);
    }
  }
}
