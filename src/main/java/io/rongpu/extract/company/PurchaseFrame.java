package io.rongpu.extract.company;

import io.rongpu.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One purchase as its words tell it.
 *
 * @param acquirer the words before the verb, its adverbs left out; empty when it has none
 * @param target the words that tell what is bought; empty when a clause before tells it
 * @param clause from the start of the verb's clause to the end of what is bought
 * @param stake whether the words say "51%股权" and the like: then a company stands before them
 * @param otherwise how the same words read when this names nobody
 */
record PurchaseFrame(
    Span acquirer,
    Span target,
    Span clause,
    boolean stake,
    String rule,
    @Nullable PurchaseFrame otherwise) {

  /** "B（A收购）". */
  static final String BRACKET = "acquisition/bracket";

  /** "A将B收购". */
  static final String TAKEN_RULE = "acquisition/taken";

  /** Read only where both sides are names for certain. */
  static final String LOOSE = "acquisition/loose";

  /** "A收购的B…": the bought company begins what follows. */
  static final String RELATIVE = "acquisition/relative";

  PurchaseFrame(Span acquirer, Span target, Span clause, boolean stake, String rule) {
    this(acquirer, target, clause, stake, rule, null);
  }

  PurchaseFrame or(@Nullable PurchaseFrame other) {
    return new PurchaseFrame(acquirer, target, clause, stake, rule, other);
  }

  PurchaseFrame behind(int by) {
    return new PurchaseFrame(
        moved(acquirer, by),
        moved(target, by),
        moved(clause, by),
        stake,
        rule,
        otherwise == null ? null : otherwise.behind(by));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
