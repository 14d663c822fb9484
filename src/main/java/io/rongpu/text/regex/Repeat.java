package io.rongpu.text.regex;

/** A part of more than one character, a number of times. */
final class Repeat extends Node {

  private final int least;
  private final int most;
  private final boolean lazy;
  private final int countSlot;
  private final int beginSlot;
  private final Node body;
  private final Node next;

  /** Comes after the part each time. */
  private static final class Again extends Node {
    private final Repeat[] owner;

    Again(CharSet first, boolean atEnd, Repeat[] owner) {
      super(first, atEnd);
      this.owner = owner;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      return owner[0].again(matcher, i);
    }
  }

  private Repeat(
      CharSet first,
      boolean atEnd,
      int least,
      int most,
      boolean lazy,
      int slot,
      Node body,
      Node next) {
    super(first, atEnd);
    this.least = least;
    this.most = most;
    this.lazy = lazy;
    this.countSlot = slot;
    this.beginSlot = slot + 1;
    this.body = body;
    this.next = next;
  }

  /** Makes the part, given what comes after it. */
  interface Maker {
    Node make(Node after) throws Parser.Unknown;
  }

  /**
   * A repetition.
   *
   * @param slot the first of two slots for its count and the place where the part began
   */
  static Repeat of(int least, int most, boolean lazy, int slot, Maker part, Node next)
      throws Parser.Unknown {
    // What the part can begin with, were it the last: nothing else can come first.
    Node alone = part.make(next);
    CharSet first = alone.first.or(next.first);
    boolean atEnd = alone.atEnd || next.atEnd;
    Repeat[] owner = new Repeat[1];
    Node body = part.make(new Again(first, atEnd, owner));
    owner[0] =
        new Repeat(
            least > 0 ? body.first : first,
            least > 0 ? body.atEnd : atEnd,
            least,
            most,
            lazy,
            slot,
            body,
            next);
    return owner[0];
  }

  @Override
  boolean match(Matcher matcher, int i) {
    int[] slots = matcher.slots;
    int count = slots[countSlot];
    int begin = slots[beginSlot];
    slots[countSlot] = 0;
    slots[beginSlot] = -1;
    boolean matched = again(matcher, i);
    slots[countSlot] = count;
    slots[beginSlot] = begin;
    return matched;
  }

  private boolean again(Matcher matcher, int i) {
    int count = matcher.slots[countSlot];
    if (count > 0 && i == matcher.slots[beginSlot]) {
      return next.tryAt(matcher, i); // of nothing there is enough
    }
    if (count < least) {
      return once(matcher, i, count);
    }
    boolean more = count < most;
    return lazy
        ? next.tryAt(matcher, i) || more && once(matcher, i, count)
        : more && once(matcher, i, count) || next.tryAt(matcher, i);
  }

  private boolean once(Matcher matcher, int i, int count) {
    int[] slots = matcher.slots;
    int begin = slots[beginSlot];
    slots[countSlot] = count + 1;
    slots[beginSlot] = i;
    boolean matched = body.tryAt(matcher, i);
    slots[countSlot] = count;
    slots[beginSlot] = begin;
    return matched;
  }
}
