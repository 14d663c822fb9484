package io.rongpu.extract.round;

import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sentence where a round is named: by its stage, its amount, both, or a plain word
 * ("新一轮融资").
 *
 * @param span from the first to the last of these
 * @param stage the stage, or null
 * @param amount the amount, or null
 * @param refersBack whether the words point to a round told before ("本轮融资")
 * @param sibling whether it is listed with the anchor before it ("A轮和A+轮")
 * @param paying whether nothing but a verb of paying names it ("某某投资了X"): a round only when
 *     somebody pays somebody on a day told
 */
record Anchor(
    Span span,
    @Nullable Mention<String> stage,
    @Nullable Mention<Money> amount,
    boolean refersBack,
    boolean sibling,
    boolean paying) {

  /** An anchor of a stage, an amount or both. */
  static Anchor of(
      Span span,
      @Nullable Mention<String> stage,
      @Nullable Mention<Money> amount,
      boolean refersBack,
      boolean sibling) {
    return new Anchor(span, stage, amount, refersBack, sibling, false);
  }

  /** The same, a round only when somebody pays somebody. */
  Anchor ofPayment() {
    return new Anchor(span, stage, amount, refersBack, sibling, true);
  }
}
