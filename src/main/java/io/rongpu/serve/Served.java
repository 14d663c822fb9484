package io.rongpu.serve;

import io.rongpu.rdf.Iris;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.pages.ReviewQueue;
import io.rongpu.serve.protocol.Version;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.Moment;
import io.rongpu.store.StoreReader;
import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers from.
 *
 * @param dataset transactional; stays open when the server is closed
 * @param iris what minted its IRIs
 * @param version which state it is in
 * @param index finds its things by name; the server closes it
 * @param review what a person should look at; null if that can't be told
 */
public record Served(
    DatasetGraph dataset,
    Iris iris,
    Version version,
    SearchIndex index,
    @Nullable ReviewQueue review) {

  /** A dataset without a history, with the standard base. */
  public static Served of(DatasetGraph dataset) {
    return new Served(dataset, Iris.standard(), Version.UNKNOWN, SearchIndex.of(dataset), null);
  }

  /** A store; its state is its last moment, as this program reads it. */
  public static Served of(KnowledgeStore store) {
    return new Served(
        store.dataset(), store.iris(), new History(store), SearchIndex.of(store), null);
  }

  /** The same, with what a person should look at. */
  public Served reviewing(ReviewQueue queue) {
    return new Served(dataset, iris, version, index, queue);
  }

  private record History(KnowledgeStore store) implements Version {
    private static final String PROGRAM = CodeFingerprint.ofProgram();

    @Override
    public @Nullable String tag() {
      Moment latest = latest();
      // The numbers tell apart what two stores of one time and number hold.
      return latest.number() == 0 ? null : latest + PROGRAM;
    }

    @Override
    public @Nullable Instant modified() {
      Moment latest = latest();
      return latest.number() == 0 ? null : latest.time();
    }

    /** Asked before the answer is read: at worst a new answer carries an old tag. */
    private Moment latest() {
      return store.read(StoreReader::latestMoment);
    }
  }
}
