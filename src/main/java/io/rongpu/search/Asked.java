package io.rongpu.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is sought.
 *
 * @param text a name, a part of one, its pinyin or initials; any text, maybe empty
 * @param kinds what it may be; empty for anything
 * @param from how many of the best to leave out
 * @param limit how many to find at most
 */
public record Asked(String text, Set<Kind> kinds, int from, int limit) {

  /** Longer ones are cut: no name is that long. */
  static final int LONGEST = 200;

  /** How far one may turn pages. */
  static final int DEEPEST = 10_000;

  public Asked {
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    from = Math.max(0, Math.min(from, DEEPEST));
    limit = Math.max(0, Math.min(limit, DEEPEST));
  }

  /** The best things of any kind. */
  public static Asked of(String text, int limit) {
    return new Asked(text, Set.of(), 0, limit);
  }
}
