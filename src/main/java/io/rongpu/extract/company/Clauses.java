package io.rongpu.extract.company;

/** Where clauses begin; a bracket or quote inside a clause is a part of it. */
final class Clauses {

  private static final String MARKS = "，。；：！？\n";

  private Clauses() {}

  /** The start of the clause that ends at {@code end}, not before {@code from}. */
  static int start(String masked, int from, int end) {
    return start(masked, from, end, MARKS);
  }

  /** As {@link #start(String, int, int)}, where each of {@code marks} parts clauses. */
  static int start(String masked, int from, int end, String marks) {
    int start = end;
    while (start > from && marks.indexOf(masked.charAt(start - 1)) < 0) {
      char before = masked.charAt(start - 1);
      int open =
          before == '）' || before == ')'
              ? opening(masked, from, start - 1, "（(")
              : before == '”' && marks.indexOf('“') >= 0
                  ? opening(masked, from, start - 1, "“")
                  : -1;
      start = open >= 0 ? open : start - 1;
    }
    return start;
  }

  /**
   * The bracket or quote that the one at {@code close} closes; -1 when it is far away or missing.
   */
  private static int opening(String masked, int from, int close, String marks) {
    for (int i = close - 1; i >= Math.max(from, close - 60); i--) {
      if (marks.indexOf(masked.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
