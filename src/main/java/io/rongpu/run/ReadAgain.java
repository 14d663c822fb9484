package io.rongpu.run;

import io.rongpu.source.Input;
import io.rongpu.source.ReadResult;
import io.rongpu.store.InputEntry;
import io.rongpu.store.StoredReading;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads inputs again from what the store keeps of them. An input whose articles were made of bytes
 * by other readers than the present ones keeps its fingerprint in the ledger, so that a later build
 * that is given its file reads that. Thread-safe.
 *
 * @param fingerprint of the program
 * @param readers fingerprint of its readers
 * @param pipeline asked for when there is something to read
 */
record ReadAgain(String fingerprint, String readers, Supplier<ClaimsPipeline> pipeline) {

  /** What an input gives now; unchanged, when nothing is kept of it. */
  InputReading read(InputEntry entry, List<StoredReading> kept) {
    if (kept.isEmpty() && entry.refusal() == null) {
      return new InputReading.Unchanged(named(entry.key()), entry);
    }
    if (kept.isEmpty()) {
      return new InputReading.Unreadable(entry.key(), "", String.valueOf(entry.refusal()));
    }
    boolean sameReaders = kept.stream().allMatch(reading -> reading.readers().equals(readers));
    List<ReadResult> results = KeptReadings.results(kept);
    return new InputReading.Fresh(
        named(entry.key()),
        entry.sha256(),
        sameReaders ? fingerprint : entry.fingerprint(),
        kept,
        pipeline.get().run(results));
  }

  /** The input as reports name it: its file is not known. */
  static Input named(String key) {
    return Input.of("", key, new byte[0]);
  }
}
