package io.rongpu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Takes the tiers one after the other, each thing where it fits best: better-known things first,
 * articles last and the newest of them first, the rest by name. What may be spelled wrongly is
 * looked for when hardly anything else was found and nothing has that very name.
 */
final class Ranking {

  private static final int ENOUGH = 3;

  /** Names inside a long question are sorted by length, so all of them are read. */
  private static final int MOST_INSIDE = 500;

  private static final Sort ORDER =
      new Sort(
          new SortField(Documents.IS_ARTICLE, SortField.Type.INT),
          new SortField(Documents.CLAIMS, SortField.Type.LONG, true),
          new SortField(Documents.DAY, SortField.Type.STRING, true),
          new SortField(Documents.BY_NAME, SortField.Type.STRING),
          new SortField(Documents.BY_IRI, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final NameForm form;
  private final Asked asked;
  private final Unseen unseen;
  private final List<Hit> hits = new ArrayList<>();
  private long total;

  /** Whether what is asked is the name of something: nothing is spelled wrongly then. */
  private boolean isNamed;

  Ranking(IndexSearcher searcher, NameForm form, Asked asked) {
    this.searcher = searcher;
    this.form = form;
    this.asked = asked;
    this.unseen = new Unseen(searcher.getIndexReader().maxDoc());
  }

  Found find(List<Tiers.Tier> tiers) {
    try {
      for (Tiers.Tier tier : tiers) {
        boolean isLoose = tier.match() == Match.FUZZY || tier.match() == Match.INSIDE;
        if (!isLoose || total < ENOUGH && !isNamed) {
          long before = total;
          find(tier);
          isNamed |= tier.isWhole() && total > before;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Found(hits, total);
  }

  private void find(Tiers.Tier tier) throws IOException {
    Query query = restricted(tier.query());
    long skipped = Math.max(0, asked.from() - total);
    int wanted = asked.limit() - hits.size();
    boolean isInside = tier.match() == Match.INSIDE;
    int most = isInside ? MOST_INSIDE : (int) Math.min(skipped + wanted, Asked.DEEPEST);
    TopFieldCollector best =
        new TopFieldCollectorManager(ORDER, Math.max(1, most), null, Integer.MAX_VALUE)
            .newCollector();
    searcher.search(query, unseen.of(best));
    TopDocs found = best.topDocs();
    total += found.totalHits.value;
    if (wanted <= 0) {
      return;
    }
    List<Hit> fitting = new ArrayList<>();
    for (int i = isInside ? 0 : (int) skipped; i < found.scoreDocs.length; i++) {
      fitting.add(hit(found.scoreDocs[i], tier.match()));
    }
    if (isInside) {
      // Sorting is stable.
      fitting.sort(Comparator.comparing((Hit hit) -> -hit.matched().length()));
      fitting = fitting.subList((int) Math.min(skipped, fitting.size()), fitting.size());
    }
    hits.addAll(fitting.subList(0, Math.min(wanted, fitting.size())));
  }

  private Query restricted(Query query) {
    BooleanQuery.Builder rest = new BooleanQuery.Builder().add(query, Occur.FILTER);
    if (!asked.kinds().isEmpty()) {
      BooleanQuery.Builder kinds = new BooleanQuery.Builder();
      for (Kind kind : asked.kinds()) {
        kinds.add(new TermQuery(new Term(Documents.KIND, kind.term())), Occur.SHOULD);
      }
      rest.add(kinds.build(), Occur.FILTER);
    }
    return rest.build();
  }

  private Hit hit(ScoreDoc found, Match match) throws IOException {
    Document document =
        searcher
            .storedFields()
            .document(
                found.doc,
                Set.of(Documents.THING, Documents.KIND, Documents.NAMES, Documents.CLAIMS));
    Kind kind = Kind.of(document.get(Documents.KIND));
    List<String> names = List.of(document.getValues(Documents.NAMES));
    return new Hit(
        NodeFactory.createURI(document.get(Documents.THING)),
        kind == null ? Kind.ORGANIZATION : kind,
        names,
        Likeness.best(form, asked.text(), names, match),
        match,
        document.getField(Documents.CLAIMS).numericValue().longValue());
  }
}
