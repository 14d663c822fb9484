package io.rongpu.evaluate.report;

import io.rongpu.evaluate.Mistake;

/** A mistake in words. */
final class MistakeText {

  private MistakeText() {}

  /** On one line: what, of whom, read, expected, by which rules. */
  static String heading(Mistake mistake) {
    String what = kind(mistake) + " " + mistake.role();
    String of = mistake.of().isEmpty() ? "" : " of " + mistake.of();
    String rules =
        mistake.rules().isEmpty() ? "" : "  [" + String.join(", ", mistake.rules()) + "]";
    return what + of + ": " + values(mistake) + rules;
  }

  static String kind(Mistake mistake) {
    return switch (mistake.kind()) {
      case WRONG -> "wrong";
      case MISSED -> "missed";
      case DIFFERENT -> "different";
    };
  }

  private static String values(Mistake mistake) {
    return switch (mistake.kind()) {
      case WRONG -> "" + mistake.read();
      case MISSED -> "" + mistake.expected();
      case DIFFERENT -> "read " + mistake.read() + ", gold " + mistake.expected();
    };
  }
}
