package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Notes what one transaction does to knowledge, claims and loaded graphs, so that it can be taken
 * back in thought; at the end the transaction is a moment. A new graph is noted by name alone: to
 * take it back is to drop it.
 */
final class ChangeLog {

  /** Rows that become one literal of the store: enough to compress well, few enough for memory. */
  private static final int PIECE_BYTES = 1 << 20;

  private static final int ROWS_BETWEEN_LOOKS = 1_000;

  private final DatasetGraph dataset;
  private final GraphNames names;
  private final Moments moments;
  private final Clock clock;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

  /** The articles that were touched, and whether they were there before the transaction. */
  private final Map<Node, Boolean> articles = new LinkedHashMap<>();

  private long number;
  private int pieces;
  private long added;
  private long removed;

  ChangeLog(DatasetGraph dataset, GraphNames names, Clock clock) {
    this.dataset = dataset;
    this.names = names;
    this.moments = new Moments(dataset, names);
    this.clock = clock;
  }

  /** Notes what is about to be applied to a graph. */
  void note(Node graph, GraphDifference difference) {
    boolean nothing = difference.missing().isEmpty() && difference.surplus().isEmpty();
    if (nothing || !Quad.isDefaultGraph(graph) && names.isInternal(graph)) {
      return;
    }
    if (number == 0) {
      number = moments.latest().number() + 1;
    }
    boolean isThere = dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY);
    if (Quad.isDefaultGraph(graph)) {
      added += difference.missing().size();
      removed += difference.surplus().size();
    }
    if (names.isArticle(graph)) {
      articles.putIfAbsent(graph, isThere);
    }
    if (isThere) {
      write(difference, Quad.isDefaultGraph(graph) ? null : graph);
    } else {
      RDFChangesWriterText writer = RDFChangesWriterText.create(rows);
      writer.header(PatchPiece.NEW_GRAPH, graph);
      writer.finish();
      cut(PIECE_BYTES);
    }
  }

  private void write(GraphDifference difference, @Nullable Node graph) {
    write(difference.surplus(), graph, false);
    write(difference.missing(), graph, true);
  }

  private void write(List<Triple> triples, @Nullable Node graph, boolean isAdded) {
    for (int from = 0; from < triples.size(); from += ROWS_BETWEEN_LOOKS) {
      RDFChangesWriterText writer = RDFChangesWriterText.create(rows);
      int to = Math.min(triples.size(), from + ROWS_BETWEEN_LOOKS);
      for (Triple t : triples.subList(from, to)) {
        if (isAdded) {
          writer.add(graph, t.getSubject(), t.getPredicate(), t.getObject());
        } else {
          writer.delete(graph, t.getSubject(), t.getPredicate(), t.getObject());
        }
      }
      writer.finish();
      cut(PIECE_BYTES);
    }
  }

  private void cut(int least) {
    if (rows.size() >= least) {
      moments.putPatch(number, pieces++, PatchPiece.of(rows.toByteArray()));
      rows.reset();
    }
  }

  /** Makes a moment of what was noted, if anything was. */
  void close() {
    if (number == 0) {
      return;
    }
    cut(1);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant before = moments.latest().time();
    Instant time = now.isBefore(before) ? before : now;
    long fresh = 0;
    long changed = 0;
    long gone = 0;
    for (Map.Entry<Node, Boolean> article : articles.entrySet()) {
      boolean wasThere = article.getValue();
      boolean isThere = dataset.contains(article.getKey(), Node.ANY, Node.ANY, Node.ANY);
      if (isThere && !wasThere) {
        fresh++;
        moments.putEntered(article.getKey(), time);
      } else if (isThere) {
        changed++;
        moments.putChanged(article.getKey(), time);
      } else if (wasThere) {
        gone++;
        moments.removeArticle(article.getKey());
      }
    }
    moments.put(new Moment(number, time, fresh, changed, gone, added, removed));
  }
}
