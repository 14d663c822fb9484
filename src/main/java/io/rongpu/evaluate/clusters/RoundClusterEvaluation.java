package io.rongpu.evaluate.clusters;

import io.rongpu.evaluate.Count;
import java.util.List;

/**
 * What comes of holding rounds of knowledge against clusters.
 *
 * @param mentions how many gold has
 * @param found how many of them the claims have; the rest isn't scored
 * @param rounds how many rounds the found ones are
 * @param pairs of two found mentions that are one round: in knowledge, in gold
 * @param merges pairs that are one in knowledge alone, each a line
 * @param splits pairs that are one in gold alone, each a line
 */
public record RoundClusterEvaluation(
    int mentions, int found, int rounds, Count pairs, List<String> merges, List<String> splits) {

  /** Whether F1 reaches a bar, told in per cent, as it is printed; nothing found reaches none. */
  public boolean reaches(double bar) {
    return found > 0 && Math.round(pairs.f1() * 1000) / 10.0 >= bar;
  }
}
