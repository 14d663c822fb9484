package io.rongpu.evaluate;

import java.util.List;

/**
 * One reading of one rule, judged.
 *
 * @param article the article's key
 * @param fact the property that was read, or the class of an event that is read as one
 * @param rule id of the rule
 * @param features what else tells how far to trust it
 * @param right whether gold agrees
 * @param stated how sure the rule said it was
 */
public record Reading(
    String article, String fact, String rule, List<String> features, boolean right, double stated) {

  public Reading {
    features = List.copyOf(features);
  }
}
