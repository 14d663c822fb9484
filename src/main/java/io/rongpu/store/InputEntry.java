package io.rongpu.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input file, as the ledger keeps it.
 *
 * @param key the input's path below the input folder
 * @param sha256 digest of its bytes, hexadecimal
 * @param fingerprint of the code and dictionaries that read it ({@link CodeFingerprint})
 * @param articles keys of the articles it gave, sorted, no repeats; none when it was refused
 * @param waiting keys of the articles that it would give if no other input gave one of that key,
 *     sorted, no repeats
 * @param refusal why it was refused, or null when it was read; a file of many articles can give
 *     some and a refusal of the rest
 */
public record InputEntry(
    String key,
    String sha256,
    String fingerprint,
    List<String> articles,
    List<String> waiting,
    @Nullable String refusal) {

  public InputEntry {
    articles = articles.stream().distinct().sorted().toList();
    waiting = waiting.stream().distinct().sorted().toList();
    if (key.isEmpty()) {
      throw new IllegalArgumentException("An input has a key");
    }
  }

  /** An input that was read. */
  public static InputEntry read(
      String key, String sha256, String fingerprint, List<String> articles) {
    return new InputEntry(key, sha256, fingerprint, articles, List.of(), null);
  }

  /** An input that was refused. */
  public static InputEntry refused(String key, String sha256, String fingerprint, String reason) {
    return new InputEntry(key, sha256, fingerprint, List.of(), List.of(), reason);
  }

  /** Whether anything in the input was refused. */
  public boolean isRefused() {
    return refusal != null;
  }

  /** The same without an article, given or waiting, and without a digest: it counts as changed. */
  public InputEntry without(String article) {
    return new InputEntry(
        key, "", fingerprint, others(articles, article), others(waiting, article), refusal);
  }

  private static List<String> others(List<String> all, String one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  /** Whether reading these bytes with this code would give the same again. */
  public boolean isCurrent(String otherSha256, String otherFingerprint) {
    return sha256.equals(otherSha256) && fingerprint.equals(otherFingerprint);
  }
}
