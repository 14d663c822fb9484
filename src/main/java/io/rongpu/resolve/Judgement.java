package io.rongpu.resolve;

import java.util.List;

/**
 * Whether two are one, with the reasons both ways.
 *
 * @param reasons in the order they were found
 * @param threshold how much is enough
 */
record Judgement(List<Reason> reasons, Threshold threshold) {

  int score() {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }

  boolean isEnough() {
    return score() >= threshold.enough();
  }

  /** Enough to have a person look. */
  boolean isDoubtful() {
    return score() >= threshold.doubtful();
  }
}
