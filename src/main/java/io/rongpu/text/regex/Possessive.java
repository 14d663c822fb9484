package io.rongpu.text.regex;

/**
 * A part as often as it can be had, and nothing given back; each time the first way that matches.
 */
final class Possessive extends Node {

  private final Node inner;
  private final int least;
  private final int most;
  private final Node next;

  Possessive(Node inner, int least, int most, Node next) {
    super(
        least > 0 ? inner.first : inner.first.or(next.first),
        least > 0 ? inner.atEnd : inner.atEnd || next.atEnd);
    this.inner = inner;
    this.least = least;
    this.most = most;
    this.next = next;
  }

  @Override
  boolean match(Matcher matcher, int i) {
    int at = i;
    int count = 0;
    while (count < most && inner.tryAt(matcher, at)) {
      count++;
      if (matcher.innerEnd == at && count >= least) {
        break;
      }
      at = matcher.innerEnd;
    }
    return count >= least && next.tryAt(matcher, at);
  }
}
