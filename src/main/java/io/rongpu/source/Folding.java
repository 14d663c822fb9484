package io.rongpu.source;

/**
 * How white space is folded: any run becomes one space, invisible characters go, and a line break
 * of the source between two Chinese characters is nothing, for Chinese has no spaces between words.
 */
final class Folding {

  /** What stands between two visible characters, weakest first. */
  enum Gap {
    NONE,
    SPACE,
    LINE_BREAK,
    /** A space that is meant: a no-break or ideographic one. */
    MEANT;

    Gap and(int codePoint) {
      Gap other =
          isLineBreak(codePoint)
              ? LINE_BREAK
              : codePoint == ' ' || codePoint == '\t' ? SPACE : MEANT;
      return compareTo(other) >= 0 ? this : other;
    }

    boolean isVisible(int before, int after) {
      return switch (this) {
        case NONE -> false;
        case SPACE, MEANT -> true;
        case LINE_BREAK -> !joins(before, after);
      };
    }
  }

  private Folding() {}

  /** The words on one line, trimmed; empty when there are none. */
  static String fold(String text) {
    BlockText folded = new BlockText();
    folded.append(text);
    return folded.text();
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /**
   * Zero-width and control characters, byte order marks, and code points that are no characters.
   */
  static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL -> true;
      default -> c == 0xFFFC || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    };
  }

  private static boolean isLineBreak(int c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean joins(int before, int after) {
    boolean left = isChinese(before);
    boolean right = isChinese(after);
    return left && (right || isSharedMark(after)) || right && isSharedMark(before);
  }

  private static boolean isChinese(int c) {
    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
      return true;
    }
    return c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFFEF;
  }

  /** Marks that both Chinese and Latin text use: quotes, dashes, the ellipsis, the middle dot. */
  private static boolean isSharedMark(int c) {
    return c >= 0x2014 && c <= 0x201F || c == 0x2026 || c == 0xB7;
  }
}
