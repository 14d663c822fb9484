package io.rongpu.model;

import java.io.Serializable;

/**
 * A sentence that speaks of a deal, and of which no deal was read.
 *
 * @param sentence its place in the document's text
 * @param trigger the word inside it that speaks of a deal
 */
public record UnreadDeal(Span sentence, Span trigger) implements Serializable {

  public UnreadDeal {
    if (!sentence.contains(trigger)) {
      throw new IllegalArgumentException(
          "The trigger " + trigger + " is outside the sentence " + sentence);
    }
  }
}
