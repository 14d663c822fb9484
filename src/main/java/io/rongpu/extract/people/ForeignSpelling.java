package io.rongpu.extract.people;

import io.rongpu.extract.mention.Lexicon;

/** Knows the characters that foreign names are spelled with: 瓦伦托尔 has no other. */
final class ForeignSpelling {

  private static final Lexicon CHARACTERS = Lexicon.load("characters-of-foreign-names");

  private ForeignSpelling() {}

  /** Whether all of {@code words} may be part of a foreign name. */
  static boolean mayBe(String words) {
    return words.chars().allMatch(c -> CHARACTERS.contains(String.valueOf((char) c)));
  }

  /** Where the run of such characters ends that begins at {@code at} of {@code text}. */
  static int end(String text, int at, int most) {
    int end = at;
    while (end < most && mayBe(text.substring(end, end + 1))) {
      end++;
    }
    return end;
  }
}
