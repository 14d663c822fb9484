package io.rongpu.extract.mention;

/** Text with full-width digits, letters and signs as their ASCII forms, offset by offset. */
final class HalfWidth {

  private static final String SIGNS = "＋－．＄＃～";

  private HalfWidth() {}

  /**
   * {@code text} folded, of the same length in UTF-16. Full-width punctuation of sentences (，：（)
   * stays: it means something else than its ASCII form.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '０' && c <= '９'
          || c >= 'Ａ' && c <= 'Ｚ'
          || c >= 'ａ' && c <= 'ｚ'
          || SIGNS.indexOf(c) >= 0) {
        folded.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return folded.toString();
  }
}
