package io.rongpu.text.regex;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The characters that one step of a pattern matches.
 *
 * @param units those that are one UTF-16 unit
 * @param pairs which of those beyond the basic plane; null for none
 */
record CharClass(CharSet units, @Nullable IntPredicate pairs) {

  static CharClass of(char c) {
    return new CharClass(CharSet.of(c), null);
  }

  CharClass or(CharClass other) {
    IntPredicate mine = pairs;
    IntPredicate theirs = other.pairs;
    return new CharClass(
        units.or(other.units), mine == null ? theirs : theirs == null ? mine : mine.or(theirs));
  }

  CharClass not() {
    IntPredicate mine = pairs;
    return new CharClass(units.not(), mine == null ? c -> true : mine.negate());
  }

  /** The units that a match can begin with. */
  CharSet first() {
    return pairs == null ? units : units.or(CharSet.HIGH_SURROGATES);
  }

  /** How many units the character at {@code i} has if it is one of these, else 0. */
  int at(String text, int i, int to) {
    char c = text.charAt(i);
    if (pairs != null && Character.isHighSurrogate(c) && i + 1 < text.length()) {
      char low = text.charAt(i + 1);
      if (Character.isLowSurrogate(low)) {
        return i + 1 < to && pairs.test(Character.toCodePoint(c, low)) ? 2 : 0;
      }
    }
    return units.has(c) ? 1 : 0;
  }
}
