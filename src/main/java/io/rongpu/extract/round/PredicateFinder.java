package io.rongpu.extract.round;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the predicate of a clause begins, and so where its subject ends: what {@code
 * ^[^stops]*?predicate} finds. The predicate is tried only where a character stands that it can
 * begin with; the regular expression would try its hundred words everywhere. Immutable and
 * thread-safe.
 */
final class PredicateFinder {

  private static final String WHITE_SPACE = " \t\n\u000B\f\r";

  private final Pattern predicate;
  private final String stops;
  private final BitSet firsts = new BitSet();

  private PredicateFinder(Pattern predicate, String stops) {
    this.predicate = predicate;
    this.stops = stops;
    (predicate.pattern() + WHITE_SPACE)
        .chars()
        .filter(first -> canBegin(predicate, (char) first))
        .forEach(firsts::set);
  }

  /**
   * A finder of {@code predicate}, which matches no empty text and begins with characters that are
   * written in it, or with white space.
   *
   * @param stops characters that no subject has
   */
  static PredicateFinder of(String predicate, String stops) {
    return new PredicateFinder(Pattern.compile(predicate), stops);
  }

  /** A pattern that can't begin with a character gives up before it looks for another. */
  private static boolean canBegin(Pattern pattern, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Where the predicate begins in {@code clause}; -1 when it has none. */
  int find(String clause) {
    Matcher matcher = predicate.matcher(clause);
    for (int i = 0; i < clause.length(); i++) {
      char c = clause.charAt(i);
      if (firsts.get(c) && matcher.region(i, clause.length()).lookingAt()) {
        return i;
      }
      if (stops.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
