package io.rongpu.extract.round;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the predicate of a clause begins, and so where its subject ends: what {@code
 * ^[^stops]*?(adverb){0,most}verb} finds. The regular expression would try a hundred words at every
 * place; this one tries them where a character stands that they can begin with, and no further than
 * the last verb. Immutable and thread-safe.
 */
final class PredicateFinder {

  private static final String WHITE_SPACE = " \t\n\u000B\f\r";

  private final Pattern verb;
  private final Pattern adverbsAndVerb;
  private final BitSet verbFirsts;
  private final BitSet adverbFirsts;
  private final String stops;

  private PredicateFinder(String adverb, int most, String verb, String stops) {
    this.verb = Pattern.compile(verb);
    this.adverbsAndVerb = Pattern.compile(adverb + "{1," + most + "}" + verb);
    this.verbFirsts = firsts(this.verb);
    this.adverbFirsts = firsts(Pattern.compile(adverb));
    this.stops = stops;
  }

  /**
   * A finder of a verb with adverbs before it. Both match no empty text and begin with characters
   * that are written in them, or with white space; neither looks at what stands before it.
   *
   * @param adverb a group
   * @param most how many adverbs there may be
   * @param verb a group
   * @param stops characters that no subject has
   */
  static PredicateFinder of(String adverb, int most, String verb, String stops) {
    return new PredicateFinder(adverb, most, verb, stops);
  }

  private static BitSet firsts(Pattern pattern) {
    BitSet firsts = new BitSet();
    (pattern.pattern() + WHITE_SPACE)
        .chars()
        .filter(first -> canBegin(pattern, (char) first))
        .forEach(firsts::set);
    return firsts;
  }

  /** A pattern that can't begin with a character gives up before it looks for another. */
  private static boolean canBegin(Pattern pattern, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Where the predicate begins in {@code clause}; -1 when it has none. */
  int find(String clause) {
    Matcher verbs = verb.matcher(clause);
    int last = clause.length() - 1;
    while (last >= 0 && !isAt(verbs, verbFirsts, clause, last)) {
      last--;
    }
    Matcher adverbs = adverbsAndVerb.matcher(clause);
    for (int i = 0; i <= last; i++) {
      if (isAt(verbs, verbFirsts, clause, i) || isAt(adverbs, adverbFirsts, clause, i)) {
        return i;
      }
      if (stops.indexOf(clause.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAt(Matcher matcher, BitSet firsts, String clause, int at) {
    return firsts.get(clause.charAt(at)) && matcher.region(at, clause.length()).lookingAt();
  }
}
