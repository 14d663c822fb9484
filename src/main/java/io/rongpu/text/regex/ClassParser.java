package io.rongpu.text.regex;

/** Reads a class of characters in a pattern: {@code [^a-z\s]}, {@code \p{IsHan}}. */
final class ClassParser {

  static final CharClass ANY = new CharClass(CharSet.ALL, c -> true);
  static final CharClass DOT = all("\n\r\u0085\u2028\u2029").not();

  private static final CharClass SPACE = all(" \t\n\u000B\f\r");
  private static final CharClass DIGIT = new CharClass(CharSet.of('0', '9'), null);
  private static final CharClass WORD =
      DIGIT
          .or(new CharClass(CharSet.of('a', 'z'), null))
          .or(new CharClass(CharSet.of('A', 'Z'), null))
          .or(CharClass.of('_'));

  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private final String pattern;
  private final boolean anyCase;
  private int at;
  private boolean literal;

  /** Whether the last item was a character or a range, not a class with a name. */
  private boolean isWritten;

  ClassParser(String pattern, int at, boolean anyCase) {
    this.pattern = pattern;
    this.at = at;
    this.anyCase = anyCase;
  }

  private static CharClass all(String chars) {
    return new CharClass(CharSet.of(chars), null);
  }

  static boolean hasCase(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  /** The same characters, and letters of ASCII in the other case. */
  static CharClass anyCase(CharClass chars) {
    CharSet units = chars.units();
    CharSet other = CharSet.NONE;
    for (char c = 'a'; c <= 'z'; c++) {
      char capital = Character.toUpperCase(c);
      if (units.has(c) || units.has(capital)) {
        other = other.or(CharSet.of(c)).or(CharSet.of(capital));
      }
    }
    return new CharClass(units.or(other), chars.pairs());
  }

  /** Behind what was read. */
  int at() {
    return at;
  }

  /** Whether the last escape was for one character. */
  boolean isLiteral() {
    return literal;
  }

  /** What follows an opening bracket, up to the closing one. */
  CharClass bracket() throws Parser.Unknown {
    boolean negated = at < pattern.length() && pattern.charAt(at) == '^';
    at += negated ? 1 : 0;
    CharClass chars = new CharClass(CharSet.NONE, null);
    boolean first = true;
    while (at < pattern.length() && pattern.charAt(at) != ']') {
      if (pattern.startsWith("&&", at)) {
        throw new Parser.Unknown("an intersection");
      }
      CharClass item = item();
      chars = chars.or(anyCase && isWritten ? anyCase(item) : item);
      first = false;
    }
    if (first || at >= pattern.length()) {
      throw new Parser.Unknown("a class without end or content");
    }
    at++;
    return negated ? chars.not() : chars;
  }

  private CharClass item() throws Parser.Unknown {
    CharClass start = single();
    isWritten = literal;
    boolean range =
        literal
            && at + 1 < pattern.length()
            && pattern.charAt(at) == '-'
            && "]&".indexOf(pattern.charAt(at + 1)) < 0;
    if (!range) {
      return start;
    }
    at++;
    CharClass end = single();
    char from = start.units().toArray()[0];
    char to = end.units().toArray()[0];
    if (!literal || to < from) {
      throw new Parser.Unknown("a range");
    }
    return new CharClass(CharSet.of(from, to), null);
  }

  private CharClass single() throws Parser.Unknown {
    char c = pattern.charAt(at++);
    if (c == '\\') {
      return escape();
    }
    if (c == '[') {
      throw new Parser.Unknown("a class in a class");
    }
    literal = true;
    return CharClass.of(c);
  }

  /** What follows a backslash. */
  CharClass escape() throws Parser.Unknown {
    if (at >= pattern.length()) {
      throw new Parser.Unknown("a backslash at the end");
    }
    char c = pattern.charAt(at++);
    literal = false;
    switch (c) {
      case 's':
        return SPACE;
      case 'S':
        return SPACE.not();
      case 'd':
        return DIGIT;
      case 'D':
        return DIGIT.not();
      case 'w':
        return WORD;
      case 'W':
        return WORD.not();
      case 'p', 'P':
        CharClass property = property();
        return c == 'p' ? property : property.not();
      default:
        literal = true;
        return CharClass.of(escaped(c));
    }
  }

  private char escaped(char c) throws Parser.Unknown {
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'f':
        return '\f';
      case 'u':
        String digits = pattern.substring(at, Math.min(pattern.length(), at + HEX_DIGITS));
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
          throw new Parser.Unknown("an escape");
        }
        at += HEX_DIGITS;
        return (char) Integer.parseInt(digits, HEX);
      default:
        if (c < 128 && Character.isLetterOrDigit(c)) {
          throw new Parser.Unknown("an escape");
        }
        return c;
    }
  }

  private CharClass property() throws Parser.Unknown {
    int close = pattern.indexOf('}', at);
    if (at >= pattern.length() || pattern.charAt(at) != '{' || close < 0) {
      throw new Parser.Unknown("a property");
    }
    String name = pattern.substring(at + 1, close);
    at = close + 1;
    return switch (name) {
      case "IsHan" -> Scripts.HAN;
      case "IsLatin" -> Scripts.LATIN;
      case "L" -> Scripts.LETTERS;
      default -> throw new Parser.Unknown("a property");
    };
  }
}
