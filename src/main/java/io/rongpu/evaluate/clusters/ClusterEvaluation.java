package io.rongpu.evaluate.clusters;

import java.util.List;

/**
 * What comes of holding knowledge against clusters.
 *
 * @param scores of organisations, of persons, of all
 * @param forbiddenPairs how many pairs of names must not be one
 * @param forbidden those that are one, each a line
 * @param merges entities of gold that are one in knowledge, each a line, most mentions first
 * @param splits entities of gold that are several in knowledge, each a line, most mentions first
 */
public record ClusterEvaluation(
    List<ClusterScore> scores,
    int forbiddenPairs,
    List<String> forbidden,
    List<String> merges,
    List<String> splits) {

  /** Whether all reach a bar, told in per cent, and nothing forbidden is one. */
  public boolean reaches(double bar) {
    return forbidden.isEmpty() && scores.stream().allMatch(score -> score.reaches(bar));
  }
}
