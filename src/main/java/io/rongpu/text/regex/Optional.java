package io.rongpu.text.regex;

/** A part that may be left out. */
final class Optional extends Node {

  private final Node with;
  private final Node without;
  private final boolean lazy;

  /**
   * Both ways.
   *
   * @param with the part with what comes after it
   * @param without what comes after it
   */
  Optional(Node with, Node without, boolean lazy) {
    super(with.first.or(without.first), with.atEnd || without.atEnd);
    this.with = with;
    this.without = without;
    this.lazy = lazy;
  }

  @Override
  boolean match(Matcher matcher, int i) {
    return lazy
        ? without.tryAt(matcher, i) || with.tryAt(matcher, i)
        : with.tryAt(matcher, i) || without.tryAt(matcher, i);
  }
}
