package io.rongpu.extract.mention;

/** Text with full-width digits, letters and signs as their ASCII forms, offset by offset. */
final class HalfWidth {

  private static final String SIGNS = "＋－．＄＃～";

  /** No full-width form comes before it: neither do the characters of Chinese. */
  private static final char FIRST = '\uFF00';

  private HalfWidth() {}

  /**
   * {@code text} folded, of the same length in UTF-16. Full-width punctuation of sentences (，：（)
   * stays: it means something else than its ASCII form.
   */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c < FIRST) {
        continue;
      }
      if (c >= '０' && c <= '９'
          || c >= 'Ａ' && c <= 'Ｚ'
          || c >= 'ａ' && c <= 'ｚ'
          || SIGNS.indexOf(c) >= 0) {
        folded[i] = (char) (c - '０' + '0');
      }
    }
    return new String(folded);
  }
}
