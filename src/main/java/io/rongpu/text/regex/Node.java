package io.rongpu.text.regex;

/**
 * A step of a pattern, with all that comes after it. Knows what its matches can begin with, so that
 * whoever would try it may look first. Immutable.
 */
abstract class Node {

  /** The units that can stand where a match begins before the end of the region. */
  final CharSet first;

  /** Whether there may be a match at the end of the region. */
  final boolean atEnd;

  private final boolean any;

  Node(CharSet first, boolean atEnd) {
    this.first = first;
    this.atEnd = atEnd;
    this.any = first.isAll();
  }

  /** Whether this step and all after it match at {@code i}. */
  abstract boolean match(Matcher matcher, int i);

  /** As {@link #match}, after a look at what stands at {@code i}. */
  final boolean tryAt(Matcher matcher, int i) {
    if (i < matcher.to ? any || first.has(matcher.text.charAt(i)) : atEnd) {
      return match(matcher, i);
    }
    return false;
  }

  /** The end of the pattern. */
  static final class Accept extends Node {
    Accept() {
      super(CharSet.ALL, true);
    }

    @Override
    boolean match(Matcher matcher, int i) {
      if (matcher.whole && i != matcher.to) {
        return false;
      }
      matcher.last = i;
      return true;
    }
  }

  /** The end of what is looked for ahead, or of an atomic group. */
  static final class InnerEnd extends Node {
    InnerEnd() {
      super(CharSet.ALL, true);
    }

    @Override
    boolean match(Matcher matcher, int i) {
      matcher.innerEnd = i;
      return true;
    }
  }

  /** The end of what is looked for behind. */
  static final class BehindEnd extends Node {
    BehindEnd() {
      super(CharSet.ALL, true);
    }

    @Override
    boolean match(Matcher matcher, int i) {
      return i == matcher.behindTo;
    }
  }

  /** One character. */
  static final class One extends Node {
    private final CharClass chars;
    private final Node next;

    One(CharClass chars, Node next) {
      super(chars.first(), false);
      this.chars = chars;
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      if (i >= matcher.to) {
        return false;
      }
      int width = chars.at(matcher.text, i, matcher.to);
      return width > 0 && next.tryAt(matcher, i + width);
    }
  }

  /** Several characters that stand in the pattern. */
  static final class Words extends Node {
    private final String words;
    private final int length;
    private final Node next;

    Words(String words, Node next) {
      super(CharSet.of(words.charAt(0)), false);
      this.words = words;
      this.length = words.length();
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      int end = i + words.length();
      return end <= matcher.to && matcher.text.startsWith(words, i) && next.tryAt(matcher, end);
    }
  }

  static final class Begin extends Node {
    private final Node next;

    Begin(Node next) {
      super(next.first, next.atEnd);
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      return i == (matcher.anchoring ? matcher.from : 0) && next.match(matcher, i);
    }
  }

  /** The end, or right before the line break that ends the text. */
  static final class End extends Node {
    private static final CharSet BREAKS = CharSet.of("\n\r\u0085\u2028\u2029");

    private final Node next;

    End(Node next) {
      super(next.first.and(BREAKS), next.atEnd);
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      String text = matcher.text;
      int end = matcher.anchoring ? matcher.to : text.length();
      if (i < end) {
        char c = text.charAt(i);
        boolean pair = c == '\r' && i + 2 == end && text.charAt(i + 1) == '\n';
        boolean half = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        if (!pair && (i + 1 < end || half || !BREAKS.has(c))) {
          return false;
        }
      }
      return next.match(matcher, i);
    }
  }

  static final class GroupBegin extends Node {
    private final int slot;
    private final Node next;

    /**
     * The begin of a group.
     *
     * @param slot where it is remembered until the group ends
     */
    GroupBegin(int slot, Node next) {
      super(next.first, next.atEnd);
      this.slot = slot;
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      int before = matcher.slots[slot];
      matcher.slots[slot] = i;
      boolean matched = next.match(matcher, i);
      matcher.slots[slot] = before;
      return matched;
    }
  }

  static final class GroupEnd extends Node {
    private final int group;
    private final int slot;
    private final Node next;

    GroupEnd(int group, int slot, Node next) {
      super(next.first, next.atEnd);
      this.group = group;
      this.slot = slot;
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      int[] groups = matcher.groups;
      int from = groups[2 * group];
      int to = groups[2 * group + 1];
      groups[2 * group] = matcher.slots[slot];
      groups[2 * group + 1] = i;
      if (next.tryAt(matcher, i)) {
        return true;
      }
      groups[2 * group] = from;
      groups[2 * group + 1] = to;
      return false;
    }
  }

  static final class Atomic extends Node {
    private final Node inner;
    private final Node next;

    Atomic(Node inner, Node next) {
      super(inner.first, inner.atEnd);
      this.inner = inner;
      this.next = next;
    }

    @Override
    boolean match(Matcher matcher, int i) {
      return inner.match(matcher, i) && next.tryAt(matcher, matcher.innerEnd);
    }
  }
}
