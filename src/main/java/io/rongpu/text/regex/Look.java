package io.rongpu.text.regex;

/** Looks whether something stands ahead or behind, and goes on at the same place. */
abstract class Look extends Node {

  final Node inner;
  final boolean wanted;
  final Node next;

  private Look(Node inner, boolean wanted, Node next, CharSet first) {
    super(first, next.atEnd);
    this.inner = inner;
    this.wanted = wanted;
    this.next = next;
  }

  static Look ahead(Node inner, boolean wanted, Node next) {
    return new Ahead(inner, wanted, next);
  }

  /**
   * A look behind.
   *
   * @param least how many units at least stand between {@code inner} and here
   */
  static Look behind(Node inner, int least, int most, boolean wanted, Node next) {
    return new Behind(inner, least, most, wanted, next);
  }

  private static final class Ahead extends Look {

    Ahead(Node inner, boolean wanted, Node next) {
      super(inner, wanted, next, wanted ? next.first.and(inner.first) : next.first);
    }

    @Override
    boolean match(Matcher matcher, int i) {
      int to = matcher.to;
      if (matcher.transparent) {
        matcher.to = matcher.text.length();
      }
      boolean stands = inner.tryAt(matcher, i);
      matcher.to = to;
      return stands == wanted && next.tryAt(matcher, i);
    }
  }

  private static final class Behind extends Look {

    private final int least;
    private final int most;

    Behind(Node inner, int least, int most, boolean wanted, Node next) {
      super(inner, wanted, next, next.first);
      this.least = least;
      this.most = most;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      return stands(matcher, i) == wanted && next.tryAt(matcher, i);
    }

    private boolean stands(Matcher matcher, int i) {
      int from = matcher.from;
      int behindTo = matcher.behindTo;
      int earliest = Math.max(i - most, matcher.transparent ? 0 : from);
      matcher.behindTo = i;
      if (matcher.transparent) {
        matcher.from = 0;
      }
      boolean stands = false;
      for (int at = i - least; !stands && at >= earliest; at--) {
        stands = inner.tryAt(matcher, at);
      }
      matcher.from = from;
      matcher.behindTo = behindTo;
      return stands;
    }
  }
}
