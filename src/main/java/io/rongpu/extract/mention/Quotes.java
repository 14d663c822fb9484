package io.rongpu.extract.mention;

/** The marks that names are quoted with. */
final class Quotes {

  private static final String OPEN = "“\"「『‘【〖《";
  private static final String CLOSE = "”\"」』’】〗》";

  private Quotes() {}

  static boolean opens(char c) {
    return OPEN.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSE.indexOf(c) >= 0;
  }
}
