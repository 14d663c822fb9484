package io.rongpu.extract.people;

import io.rongpu.model.Sentence;

/** How far back in a sentence a reader looks: of a very long one only the last stretch. */
final class Stretch {

  private static final int LENGTH = 400;

  private Stretch() {}

  /** Where the stretch of {@code sentence} begins that ends at {@code end}. */
  static int start(Sentence sentence, int end) {
    return Math.max(sentence.span().start(), end - LENGTH);
  }
}
