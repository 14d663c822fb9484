package io.rongpu.resolve;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Two clusters that stayed two though something speaks for their being one.
 *
 * @param pair the two
 * @param standing what keeps them apart for all that speaks for it, or null
 * @param isSettled whether the dictionary or a decision does
 */
record OpenPair(Pair pair, @Nullable String standing, boolean isSettled) {

  /**
   * What keeps two apart that are two in a clustering.
   *
   * @param areApart which clusters must not become one
   * @param settled the words for that
   */
  static OpenPair of(
      Pair pair,
      Clustering clustering,
      BiPredicate<List<Claim>, List<Claim>> areApart,
      String settled) {
    boolean isSettled =
        areApart.test(clustering.clusterOf(pair.one()), clustering.clusterOf(pair.other()));
    String standing =
        clustering.areToldApart(pair.one(), pair.other()) ? "an article tells the two apart" : null;
    return new OpenPair(pair, isSettled ? settled : standing, isSettled);
  }
}
