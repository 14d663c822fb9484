package io.rongpu.resolve;

import java.util.List;

/**
 * Whether two are one, with the reasons both ways.
 *
 * @param reasons in the order they were found
 */
record Judgement(List<Reason> reasons) {

  /** From this on two are taken for one. */
  static final int ENOUGH = 50;

  /** From this on, and below {@link #ENOUGH}, a person should look. */
  static final int DOUBTFUL = 25;

  int score() {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }

  boolean isEnough() {
    return score() >= ENOUGH;
  }
}
