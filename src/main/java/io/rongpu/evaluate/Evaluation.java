package io.rongpu.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well was read.
 *
 * @param articles how many articles gold has
 * @param withoutClaims how many of them have no claims, so that all of their facts are missed
 * @param counts what agrees, role by role
 * @param completed rounds told as completed
 * @param falselyCompleted those among them that are planned, rumoured or denied
 * @param rules every rule that read something counted, by role, then by id
 * @param readings every reading that was judged, to calibrate by
 * @param stated whether what the claims say to be so sure is right so often
 * @param crossValidated the same for what a calibration on other articles would say
 * @param mistakes articles with mistakes, most mistakes first
 */
public record Evaluation(
    int articles,
    int withoutClaims,
    Map<Role, Count> counts,
    int completed,
    int falselyCompleted,
    List<RuleScore> rules,
    List<Reading> readings,
    Reliability stated,
    Reliability crossValidated,
    List<ArticleMistakes> mistakes) {

  public Evaluation {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    rules = List.copyOf(rules);
    readings = List.copyOf(readings);
    mistakes = List.copyOf(mistakes);
  }

  /** The count of one role. */
  public Count of(Role role) {
    return counts.getOrDefault(role, Count.NONE);
  }

  /** The count over company, type, amount, lead, investor and date. */
  public Count deal() {
    return Role.OF_DEALS.stream().map(this::of).reduce(Count.NONE, Count::plus);
  }

  /** Share of the rounds told as completed that are planned, rumoured or denied. */
  public double falselyCompletedShare() {
    return completed == 0 ? 0 : (double) falselyCompleted / completed;
  }
}
