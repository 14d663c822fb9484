package io.rongpu.query.statistics;

import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Lists what may have been missed, from the claims of all articles. */
public final class UnreadDeals {

  private static final Comparator<UnreadDeal> IN_ORDER =
      Comparator.comparing(UnreadDeal::key).thenComparing(UnreadDeal::start);

  private UnreadDeals() {}

  /** All of them, by article and in the order of its text. */
  public static List<UnreadDeal> in(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.UNREAD_DEAL)
                .filter(quad -> !quad.isDefaultGraph())
                .map(quad -> read(dataset, quad))
                .sorted(IN_ORDER)
                .toList());
  }

  private static UnreadDeal read(DatasetGraph dataset, Quad deal) {
    String key = text(dataset, deal.getGraph(), deal.getGraph(), Vocabulary.KEY);
    String start = text(dataset, deal.getGraph(), deal.getSubject(), Vocabulary.START);
    return new UnreadDeal(
        key.isEmpty() ? deal.getGraph().toString() : key,
        start.isEmpty() ? 0 : Integer.parseInt(start),
        text(dataset, deal.getGraph(), deal.getSubject(), Vocabulary.TRIGGER),
        text(dataset, deal.getGraph(), deal.getSubject(), Vocabulary.EXACT));
  }

  private static String text(DatasetGraph dataset, Node graph, Node subject, Node property) {
    return dataset.stream(graph, subject, property, Node.ANY)
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse("");
  }
}
