package io.rongpu.text.regex;

/** Characters of one class, a number of times: {@code [^，。]{2,24}?}. */
final class Chars extends Node {

  private final CharClass chars;
  private final int least;
  private final int most;
  private final Syntax.Mode mode;
  private final Node next;

  Chars(CharClass chars, int least, int most, Syntax.Mode mode, Node next) {
    super(least > 0 ? chars.first() : chars.first().or(next.first), least == 0 && next.atEnd);
    this.chars = chars;
    this.least = least;
    this.most = most;
    this.mode = mode;
    this.next = next;
  }

  @Override
  boolean match(Matcher matcher, int i) {
    return mode == Syntax.Mode.LAZY ? lazy(matcher, i) : greedy(matcher, i);
  }

  private boolean lazy(Matcher matcher, int i) {
    int at = i;
    for (int count = 0; ; count++) {
      if (count >= least && next.tryAt(matcher, at)) {
        return true;
      }
      int width = count < most && at < matcher.to ? chars.at(matcher.text, at, matcher.to) : 0;
      if (width == 0) {
        return false;
      }
      at += width;
    }
  }

  private boolean greedy(Matcher matcher, int i) {
    int at = i;
    int count = 0;
    while (count < most && at < matcher.to) {
      int width = chars.at(matcher.text, at, matcher.to);
      if (width == 0) {
        break;
      }
      at += width;
      count++;
    }
    if (mode == Syntax.Mode.POSSESSIVE) {
      return count >= least && next.tryAt(matcher, at);
    }
    for (; count >= least; count--) {
      if (next.tryAt(matcher, at)) {
        return true;
      }
      if (count > 0) {
        at -= widthBefore(matcher.text, at, i);
      }
    }
    return false;
  }

  private static int widthBefore(String text, int at, int from) {
    return at - 2 >= from
            && Character.isLowSurrogate(text.charAt(at - 1))
            && Character.isHighSurrogate(text.charAt(at - 2))
        ? 2
        : 1;
  }
}
