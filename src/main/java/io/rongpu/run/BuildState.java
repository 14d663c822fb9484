package io.rongpu.run;

import io.rongpu.pipeline.InputReport;
import io.rongpu.store.InputEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a build knows of inputs: the ledger, kept up to date, and the reports so far. Entries may be
 * asked for by any thread; all else is for the one that writes.
 */
final class BuildState {

  private final Map<String, InputEntry> entries;
  private final Map<String, String> inputOfArticle = new HashMap<>();
  private final List<InputReport> reports = new ArrayList<>();
  private final boolean programChanged;

  BuildState(SortedMap<String, InputEntry> ledger, String fingerprint) {
    entries = new ConcurrentHashMap<>(ledger);
    ledger
        .values()
        .forEach(entry -> entry.articles().forEach(key -> inputOfArticle.put(key, entry.key())));
    programChanged =
        ledger.values().stream().anyMatch(entry -> !entry.fingerprint().equals(fingerprint));
  }

  /** Whether some input was read by another program, whose knowledge may differ from ours. */
  boolean programChanged() {
    return programChanged;
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
      return articlesOf(unreadable.key()).isEmpty()
          && !unreadable.entry(fingerprint).equals(entry(unreadable.key()));
    }
    return reading instanceof InputReading.Fresh;
  }

  /** The articles an input gave the last time. */
  List<String> articlesOf(String inputKey) {
    InputEntry entry = entries.get(inputKey);
    return entry == null ? List.of() : entry.articles();
  }

  /** The other input that an article belongs to, or null. */
  @Nullable String otherInputOf(String articleKey, String inputKey) {
    String input = inputOfArticle.get(articleKey);
    return input == null || input.equals(inputKey) ? null : input;
  }

  void put(InputEntry entry) {
    articlesOf(entry.key()).forEach(inputOfArticle::remove);
    entry.articles().forEach(key -> inputOfArticle.put(key, entry.key()));
    entries.put(entry.key(), entry);
  }

  void report(InputReport report) {
    reports.add(report);
  }

  List<InputReport> reports() {
    return reports;
  }
}
