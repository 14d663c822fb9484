package io.rongpu.model;

import java.io.Serializable;

/**
 * Where a fact was read.
 *
 * @param quote the words that show it, normally one sentence, in the document's text
 * @param mention the words inside the quote that carry the value (a name, an amount)
 * @param rule id of the rule or model that read it, such as {@code round/amount}; stable, it is
 *     written to the graph
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Evidence(Span quote, Span mention, String rule, double confidence)
    implements Serializable {

  public Evidence {
    if (!quote.contains(mention)) {
      throw new IllegalArgumentException(
          "The mention " + mention + " is outside the quote " + quote);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence is between 0 and 1, not " + confidence);
    }
  }
}
