package io.rongpu.run;

import io.rongpu.model.Fact;
import io.rongpu.model.Terms;
import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.Outcome;
import io.rongpu.pipeline.UnreadSentence;
import io.rongpu.rdf.Iris;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read, with its claims as a graph that passed the shapes.
 *
 * @param claims not to be changed
 */
public record ArticleClaims(Outcome.Extracted extracted, Graph claims) {

  /** The article's key. */
  public String key() {
    return extracted.key();
  }

  /** The claims as the one named graph of a dataset; not to be changed. */
  public DatasetGraph dataset(Iris iris) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral(); // links graphs, copies none
    dataset.addGraph(iris.article(key()), claims);
    return dataset;
  }

  ArticleReport report(@Nullable String sameTextAs) {
    int rounds =
        (int)
            extracted.facts().stream()
                .filter(fact -> fact instanceof Fact.Event event && isRound(event))
                .count();
    String text = extracted.document().text();
    List<UnreadSentence> unread =
        extracted.unreadDeals().stream()
            .map(deal -> new UnreadSentence(deal.sentence().of(text), deal.trigger().of(text)))
            .toList();
    return new ArticleReport(key(), extracted.facts().size(), rounds, unread, sameTextAs);
  }

  private static boolean isRound(Fact.Event event) {
    return event.type().equals(Terms.FUNDING_ROUND);
  }
}
