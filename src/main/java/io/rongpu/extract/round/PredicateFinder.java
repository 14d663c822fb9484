package io.rongpu.extract.round;

import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;

/**
 * Finds where the predicate of a clause begins, and so where its subject ends: what {@code
 * ^[^stops]*?(adverb){0,most}verb} finds. The regular expression would run through the adverbs at
 * every place; this one goes no further than the last verb. Immutable and thread-safe.
 */
final class PredicateFinder {

  private final Pattern verb;
  private final Pattern adverbsAndVerb;
  private final String stops;

  private PredicateFinder(String adverb, int most, String verb, String stops) {
    this.verb = Pattern.compile(verb);
    this.adverbsAndVerb = Pattern.compile(adverb + "{1," + most + "}" + verb);
    this.stops = stops;
  }

  /**
   * A finder of a verb with adverbs before it. Both match no empty text; neither looks at what
   * stands before it.
   *
   * @param adverb a group
   * @param most how many adverbs there may be
   * @param verb a group
   * @param stops characters that no subject has
   */
  static PredicateFinder of(String adverb, int most, String verb, String stops) {
    return new PredicateFinder(adverb, most, verb, stops);
  }

  /** Where the predicate begins in {@code clause}; -1 when it has none. */
  int find(String clause) {
    Matcher verbs = verb.matcher(clause);
    int last = clause.length() - 1;
    while (last >= 0 && !isAt(verbs, clause, last)) {
      last--;
    }
    Matcher adverbs = adverbsAndVerb.matcher(clause);
    for (int i = 0; i <= last; i++) {
      if (isAt(verbs, clause, i) || isAt(adverbs, clause, i)) {
        return i;
      }
      if (stops.indexOf(clause.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAt(Matcher matcher, String clause, int at) {
    return matcher.region(at, clause.length()).lookingAt();
  }
}
