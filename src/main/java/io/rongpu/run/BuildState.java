package io.rongpu.run;

import io.rongpu.pipeline.InputReport;
import io.rongpu.store.InputEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a build knows of its inputs: their part of the ledger, kept up to date, and the reports so
 * far. Entries may be asked for by any thread; all else is for the one that writes.
 */
final class BuildState {

  private final Map<String, InputEntry> entries = new ConcurrentHashMap<>();
  private final List<InputReport> reports = new ArrayList<>();

  /** {@code entries} are what the ledger says of the inputs that are to be built. */
  BuildState(Collection<InputEntry> entries) {
    entries.forEach(this::put);
  }

  @Nullable InputEntry entry(String inputKey) {
    return entries.get(inputKey);
  }

  /**
   * Whether something has to be written. Content that can't be had takes nothing back, for it may
   * be there again tomorrow: what the input gave before stays, and so does its entry.
   */
  boolean isNews(InputReading reading, String fingerprint) {
    if (reading instanceof InputReading.Unreadable unreadable) {
      InputEntry entry = entry(unreadable.key());
      return entry == null
          || entry.articles().isEmpty()
              && entry.waiting().isEmpty()
              && !unreadable.entry(fingerprint).equals(entry);
    }
    return reading instanceof InputReading.Fresh;
  }

  /** The same with what the ledger says by now: another input may have come in between. */
  InputReading.Unchanged current(InputReading.Unchanged unchanged) {
    InputEntry entry = entry(unchanged.entry().key());
    return entry == null ? unchanged : new InputReading.Unchanged(unchanged.input(), entry);
  }

  void put(InputEntry entry) {
    entries.put(entry.key(), entry);
  }

  void report(InputReport report) {
    reports.add(report);
  }

  List<InputReport> reports() {
    return reports;
  }
}
