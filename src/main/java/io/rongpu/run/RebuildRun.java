package io.rongpu.run;

import io.rongpu.pipeline.RunReport;
import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import io.rongpu.store.StoredReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Reads every article of a store again, with the present program and from what the store holds, and
 * makes the knowledge anew: the store is then what a fresh build of the same inputs would give. As
 * many articles as fit in one commit are in memory.
 */
public final class RebuildRun {

  private final KnowledgeStore store;
  private final BuildOptions options;
  private final String readers;
  private final Supplier<ClaimsPipeline> makesPipeline;

  /** What is read again of one input. */
  private record Kept(InputEntry entry, List<StoredReading> readings) {}

  /**
   * A rebuild of an open store.
   *
   * @param pipeline asked for once, and only if there is something to read
   */
  public RebuildRun(KnowledgeStore store, BuildOptions options, Supplier<ClaimsPipeline> pipeline) {
    this(store, options, KeptReadings.readers(), pipeline);
  }

  /** As above, with another fingerprint of the present readers. */
  RebuildRun(
      KnowledgeStore store,
      BuildOptions options,
      String readers,
      Supplier<ClaimsPipeline> pipeline) {
    this.store = store;
    this.options = options;
    this.readers = readers;
    this.makesPipeline = pipeline;
  }

  /**
   * Reads all of it again.
   *
   * @param resume whether to leave out what the present program has read already
   * @throws MissingReadingsException if an older program read some of it; nothing is changed
   * @throws StoppedException if a stop was asked for; transactions that ended before are kept
   * @throws io.rongpu.store.StoreException if the store fails; as above
   */
  public BuildReport run(boolean resume) {
    SortedMap<String, InputEntry> ledger = store.read(StoreReader::inputs);
    requireReadings(ledger.values());
    BuildState state = new BuildState(ledger.values());
    List<InputEntry> old = new ArrayList<>();
    for (InputEntry entry : ledger.values()) {
      if (resume && entry.fingerprint().equals(options.fingerprint())) {
        state.report(
            InputReports.of(new InputReading.Unchanged(ReadAgain.named(entry.key()), entry)));
      } else {
        old.add(entry);
      }
    }
    options.progress().begin("Reading", old.size());
    Change change = Change.NONE;
    ReadAgain again =
        new ReadAgain(options.fingerprint(), readers, new LazyPipeline(makesPipeline));
    Iterator<InputEntry> entries = old.iterator();
    while (entries.hasNext()) {
      change = change.plus(write(next(entries), state, again));
    }
    options.stop().check();
    change = change.plus(store.write(KnowledgeUpdate::rebuild));
    return new BuildReport(new RunReport(state.reports()), change, store.read(KnowledgeCounts::of));
  }

  /** An input that can't be had has nothing to read; all others have. */
  private void requireReadings(Collection<InputEntry> entries) {
    List<String> missing =
        store.read(
            reader ->
                entries.stream()
                    .filter(entry -> !entry.sha256().isEmpty() || !entry.articles().isEmpty())
                    .map(InputEntry::key)
                    .filter(key -> !reader.hasReadings(key))
                    .toList());
    if (!missing.isEmpty()) {
      throw new MissingReadingsException(store.dir(), missing.size(), missing.get(0));
    }
  }

  /**
   * What goes into one commit. It is fetched here and not by the threads that read: those are
   * interrupted when a stop is asked for, and Java closes the file under an interrupted thread.
   */
  private List<Kept> next(Iterator<InputEntry> entries) {
    return store.read(
        reader -> {
          List<Kept> kept = new ArrayList<>();
          for (int n = 0; n < options.articlesPerCommit() && entries.hasNext(); ) {
            InputEntry entry = entries.next();
            List<StoredReading> readings = reader.readings(entry.key());
            kept.add(new Kept(entry, readings));
            n += readings.size();
          }
          return kept;
        });
  }

  private Change write(List<Kept> kept, BuildState state, ReadAgain again) {
    try (OrderedWork<Kept, InputReading> work =
        new OrderedWork<>(kept, one -> again.read(one.entry(), one.readings()), options.jobs())) {
      return store.write(
          writer -> {
            BuildBatch batch = new BuildBatch(writer, state, again);
            while (work.hasNext()) {
              options.stop().check();
              batch.take(work.next());
              options.progress().step();
            }
            options.stop().check();
            batch.finish();
            options.stop().check();
          });
    }
  }
}
