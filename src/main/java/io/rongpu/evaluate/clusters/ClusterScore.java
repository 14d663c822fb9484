package io.rongpu.evaluate.clusters;

import io.rongpu.evaluate.Count;

/**
 * How well mentions are put together.
 *
 * @param part what of: organisations, persons or both
 * @param mentions how many gold has
 * @param found how many of them the claims have; the rest isn't scored
 * @param entities of how many entities the found ones are
 * @param pairs of two found mentions that are one entity: in knowledge, in gold
 * @param precision B³: the mean share, over mentions, of those put with it that belong to it
 * @param recall B³: the mean share, over mentions, of those that belong to it that are with it
 */
public record ClusterScore(
    String part,
    int mentions,
    int found,
    int entities,
    Count pairs,
    double precision,
    double recall) {

  /** Harmonic mean of B³ precision and recall. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  /** Whether both F1 reach a bar, told in per cent, as they are printed; nothing reaches any. */
  public boolean reaches(double bar) {
    boolean hasPairs = pairs.read() + pairs.expected() > 0;
    return found == 0 || rounded(f1()) >= bar && (!hasPairs || rounded(pairs.f1()) >= bar);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 10.0;
  }
}
