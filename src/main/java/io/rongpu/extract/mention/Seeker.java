package io.rongpu.extract.mention;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with the characters that its matches can begin with. It finds what {@link
 * Matcher#find()} finds, but passes over all other places with one look, where a regular expression
 * would try every alternative. Immutable and thread-safe.
 */
final class Seeker {

  private final Pattern pattern;
  private final BitSet firsts = new BitSet();

  private Seeker(Pattern pattern, String firsts) {
    this.pattern = pattern;
    firsts.chars().forEach(this.firsts::set);
  }

  /**
   * A seeker of {@code pattern}, which matches no empty text.
   *
   * @param firsts every character that a match can begin with; more do no harm
   */
  static Seeker of(Pattern pattern, String firsts) {
    return new Seeker(pattern, firsts);
  }

  Pattern pattern() {
    return pattern;
  }

  /** A matcher of {@code text} for {@link #find}. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves {@code matcher} to the first match in {@code text} that begins at or after a place. */
  boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (firsts.get(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
