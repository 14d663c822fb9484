package io.rongpu.extract.mention;

/** Parts of a Chinese sentence that a half-width semicolon parts: "…A轮融资;2016年获得…". */
final class Semicolons {

  private Semicolons() {}

  /**
   * {@code text} with the full-width mark there, so that clause patterns need to know one alone.
   */
  static String widened(String text) {
    int at = text.indexOf(';');
    if (at < 0) {
      return text;
    }
    char[] widened = text.toCharArray();
    for (; at >= 0; at = text.indexOf(';', at + 1)) {
      if (isChinese(text, at - 1, -1) && isChinese(text, at + 1, 1)) {
        widened[at] = '；';
      }
    }
    return new String(widened);
  }

  /**
   * Whether the next character from {@code at} on, blanks left out, is one of a Chinese sentence.
   */
  private static boolean isChinese(String text, int at, int step) {
    int i = at;
    while (i >= 0 && i < text.length() && text.charAt(i) == ' ') {
      i += step;
    }
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Han.is(c) || c >= '0' && c <= '9' || "）】」”（“「【".indexOf(c) >= 0;
  }
}
