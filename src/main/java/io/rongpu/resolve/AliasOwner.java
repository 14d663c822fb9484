package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose alias a name is. "红杉" said of 红杉资本中国 in one article and of 红杉资本印度 in another is nobody's;
 * it becomes the one's when more than twice as many sources say it of that one as of all others.
 */
final class AliasOwner {

  private AliasOwner() {}

  /** A claim of the owning cluster, the first by IRI that states the alias; null when none owns. */
  static @Nullable Claim of(List<Claim> stating, Clustering clustering) {
    Map<List<Claim>, Set<Source>> sources = new IdentityHashMap<>();
    for (Claim claim : stating) {
      sources
          .computeIfAbsent(clustering.clusterOf(claim), cluster -> new HashSet<>())
          .add(claim.source());
    }
    long all = sources.values().stream().mapToLong(Source::count).sum();
    List<Claim> ordered = new ArrayList<>(stating);
    ordered.sort(Claim.ORDER);
    for (Claim claim : ordered) {
      long own = Source.count(sources.getOrDefault(clustering.clusterOf(claim), Set.of()));
      if (own > 2 * (all - own)) {
        return claim;
      }
    }
    return null;
  }
}
