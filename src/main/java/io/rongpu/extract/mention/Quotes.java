package io.rongpu.extract.mention;

/** The marks that names are quoted with. */
final class Quotes {

  private static final String OPEN = "“\"「『‘【〖《";
  private static final String CLOSE = "”\"」』’】〗》";

  private Quotes() {}

  static boolean opens(char c) {
    return OPEN.indexOf(c) >= 0;
  }

  /** Whether a quote opens right before {@code at}. */
  static boolean openBefore(String text, int at) {
    return at > 0 && opens(text.charAt(at - 1));
  }

  static boolean closes(char c) {
    return CLOSE.indexOf(c) >= 0;
  }
}
