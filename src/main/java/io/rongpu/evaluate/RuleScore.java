package io.rongpu.evaluate;

/**
 * How often a rule is right.
 *
 * @param rule id of the rule
 * @param role what it read
 * @param hits how often gold agrees
 * @param wrong how often it doesn't
 * @param stated how sure the rule said it was, on average
 */
public record RuleScore(String rule, Role role, int hits, int wrong, double stated) {

  /** Share that is right. */
  public double precision() {
    return (double) hits / (hits + wrong);
  }
}
