package io.rongpu.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Joins the clusters of which enough speaks for being one, the best first. What was joined is
 * weighed anew, as a whole, before it is joined with more.
 */
final class PairJoiner {

  private PairJoiner() {}

  /**
   * @param pairs the pairs of clusters as they are when asked, the best first
   */
  static void join(Clustering clustering, Supplier<List<Pair>> pairs) {
    boolean isJoined = true;
    while (isJoined) {
      isJoined = false;
      Set<Claim> touched = new HashSet<>();
      for (Pair pair : pairs.get()) {
        if (!pair.judgement().isEnough()) {
          continue;
        }
        Claim one = clustering.first(pair.one());
        Claim other = clustering.first(pair.other());
        boolean isStale = touched.contains(one) || touched.contains(other);
        if (one != other && !isStale && clustering.join(one, other)) {
          isJoined = true;
          touched.add(clustering.first(one));
        }
      }
    }
  }
}
