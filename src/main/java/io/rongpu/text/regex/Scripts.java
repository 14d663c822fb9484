package io.rongpu.text.regex;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The classes of characters that have a name. To ask of every character what script it is of would
 * take as long as to read an article, so only those are asked that can be of it; a test asks all.
 */
final class Scripts {

  static final CharClass HAN =
      script(
          UnicodeScript.HAN,
          List.of(range(0x3400, 0x4CFF), range(0x4E00, 0x9EFF)),
          List.of(
              range(0x2E00, 0x33FF),
              range(0x4D00, 0x4DFF),
              range(0x9F00, 0x9FFF),
              range(0xF900, 0xFAFF)));

  static final CharClass LATIN =
      script(
          UnicodeScript.LATIN,
          List.of(range('A', 'Z'), range('a', 'z')),
          List.of(
              range(0x80, 0x2FF),
              range(0x1D00, 0x1EFF),
              range(0x2000, 0x21FF),
              range(0x2C00, 0x2CFF),
              range(0xA700, 0xA7FF),
              range(0xAB00, 0xABFF),
              range(0xFB00, 0xFBFF),
              range(0xFF00, 0xFFFF)));

  static final CharClass LETTERS =
      new CharClass(CharSet.of(Character::isLetter), Character::isLetter);

  private Scripts() {}

  private static CharSet range(int from, int to) {
    return CharSet.of((char) from, (char) to);
  }

  private static CharClass script(UnicodeScript script, List<CharSet> all, List<CharSet> some) {
    IntPredicate in = c -> UnicodeScript.of(c) == script;
    StringBuilder found = new StringBuilder();
    for (char c : CharSet.union(some).toArray()) {
      if (in.test(c)) {
        found.append(c);
      }
    }
    return new CharClass(CharSet.union(all).or(CharSet.of(found.toString())), in);
  }
}
