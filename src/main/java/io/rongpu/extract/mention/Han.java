package io.rongpu.extract.mention;

import java.lang.Character.UnicodeScript;

/** Asks for Chinese characters without a regular expression. */
public final class Han {

  private static final char FIRST_COMMON = '\u4E00';
  private static final char LAST_COMMON = '\u9FA5';

  private Han() {}

  /** Whether {@code text} is {@code least} to {@code most} Chinese characters and nothing else. */
  public static boolean isAll(String text, int least, int most) {
    int count = 0;
    for (int i = 0; i < text.length(); count++) {
      int c = text.codePointAt(i);
      if (!is(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return least <= count && count <= most;
  }

  /** Whether a Chinese character stands in {@code text}: no word of the sentence is without. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code c} is a Chinese character. */
  public static boolean is(int c) {
    return FIRST_COMMON <= c && c <= LAST_COMMON || UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
