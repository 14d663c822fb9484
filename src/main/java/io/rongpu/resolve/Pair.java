package io.rongpu.resolve;

import java.util.Comparator;

/**
 * Two clusters that something speaks for being one, each by its first claim.
 *
 * @param one the one whose IRI is first
 * @param other the other
 * @param judgement what speaks for and against
 */
record Pair(Claim one, Claim other, Judgement judgement) {

  static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt((Pair pair) -> -pair.judgement().score())
          .thenComparing(Pair::one, Claim.ORDER)
          .thenComparing(Pair::other, Claim.ORDER);
}
