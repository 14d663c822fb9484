package io.rongpu.text.regex;

import java.util.List;

/** The parts of a regular expression. */
sealed interface Syntax {

  int UNBOUNDED = Integer.MAX_VALUE;

  /** One character of a class. */
  record One(CharClass chars) implements Syntax {}

  /** One character that stands in the pattern. */
  record Literal(char c) implements Syntax {}

  record Sequence(List<Syntax> parts) implements Syntax {}

  record Choice(List<Syntax> parts) implements Syntax {}

  record Repeat(Syntax part, int least, int most, Mode mode) implements Syntax {}

  record Group(int index, Syntax part) implements Syntax {}

  record Atomic(Syntax part) implements Syntax {}

  record Look(Syntax part, boolean ahead, boolean wanted) implements Syntax {}

  /** {@code ^} */
  record Begin() implements Syntax {}

  /** {@code $} */
  record End() implements Syntax {}

  enum Mode {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /** The least number of characters of a match. */
  static int least(Syntax part) {
    if (part instanceof One || part instanceof Literal) {
      return 1;
    } else if (part instanceof Sequence all) {
      return all.parts().stream().mapToInt(Syntax::least).sum();
    } else if (part instanceof Choice any) {
      return any.parts().stream().mapToInt(Syntax::least).min().orElse(0);
    } else if (part instanceof Repeat repeat) {
      return repeat.least() * least(repeat.part());
    } else if (part instanceof Group group) {
      return least(group.part());
    } else if (part instanceof Atomic atomic) {
      return least(atomic.part());
    }
    return 0;
  }

  /** The greatest number of characters of a match, maybe {@link #UNBOUNDED}. */
  static int most(Syntax part) {
    if (part instanceof One || part instanceof Literal) {
      return 1;
    } else if (part instanceof Sequence all) {
      return all.parts().stream().mapToInt(Syntax::most).reduce(0, Syntax::plus);
    } else if (part instanceof Choice any) {
      return any.parts().stream().mapToInt(Syntax::most).max().orElse(0);
    } else if (part instanceof Repeat repeat) {
      return times(repeat.most(), most(repeat.part()));
    } else if (part instanceof Group group) {
      return most(group.part());
    } else if (part instanceof Atomic atomic) {
      return most(atomic.part());
    }
    return 0;
  }

  private static int plus(int a, int b) {
    return a == UNBOUNDED || b == UNBOUNDED ? UNBOUNDED : a + b;
  }

  private static int times(int a, int b) {
    return a == 0 || b == 0 ? 0 : a == UNBOUNDED || b == UNBOUNDED ? UNBOUNDED : a * b;
  }
}
