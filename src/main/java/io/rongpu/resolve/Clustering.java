package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Claims put together, never two of one article: an article that tells two things apart is always
 * right. The caller joins the strongest reasons first, so it is the weakest join that is cut. Not
 * thread-safe.
 */
final class Clustering {

  private final List<Claim> claims;
  private final Map<Claim, Group> groups = new IdentityHashMap<>();

  /** Every claim by itself. */
  Clustering(Collection<Claim> claims) {
    this.claims = claims.stream().sorted(Claim.ORDER).toList();
    this.claims.forEach(claim -> groups.put(claim, new Group(claim)));
  }

  /**
   * Puts the clusters of two claims together.
   *
   * @return whether they are in one cluster now; false when that would unite two claims of one
   *     article
   */
  boolean join(Claim a, Claim b) {
    Group left = groupOf(a);
    Group right = groupOf(b);
    if (left == right) {
      return true;
    }
    Group small = left.members.size() < right.members.size() ? left : right;
    Group large = small == left ? right : left;
    if (small.articles.stream().anyMatch(large.articles::contains)) {
      return false;
    }
    large.members.addAll(small.members);
    large.articles.addAll(small.articles);
    small.members.forEach(member -> groups.put(member, large));
    return true;
  }

  /**
   * Joins all claims that share a key, the key that most claims share first. Where a key's claims
   * can't all be one, each goes to the first cluster that can take it.
   *
   * @param keysOf the keys of a claim, maybe none
   * @param first which of the claims that share a key come first; ties go by IRI
   */
  void joinByKey(
      Function<Claim, ? extends Collection<String>> keysOf,
      Function<List<Claim>, Comparator<Claim>> first) {
    index(claims, keysOf).entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Claim>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              List<Claim> sharing = new ArrayList<>(entry.getValue());
              sharing.sort(first.apply(sharing).thenComparing(Claim.ORDER));
              joinFirstFit(sharing);
            });
  }

  /** As {@link #joinByKey(Function, Function)}, in the order of the IRIs. */
  void joinByKey(Function<Claim, ? extends Collection<String>> keysOf) {
    joinByKey(keysOf, sharing -> Claim.ORDER);
  }

  /** Joins each claim with the first of those before it that it can be one with. */
  private void joinFirstFit(List<Claim> ordered) {
    List<Claim> firsts = new ArrayList<>();
    for (Claim claim : ordered) {
      if (firsts.stream().noneMatch(first -> join(first, claim))) {
        firsts.add(claim);
      }
    }
  }

  /** The claims of this claim's cluster, in no order; don't keep it past the next join. */
  List<Claim> clusterOf(Claim claim) {
    return groupOf(claim).members;
  }

  /** All clusters, sorted, each sorted. */
  List<List<Claim>> clusters() {
    Set<Group> seen = new HashSet<>();
    List<List<Claim>> clusters = new ArrayList<>();
    for (Claim claim : claims) {
      Group group = groupOf(claim);
      if (seen.add(group)) {
        clusters.add(group.members.stream().sorted(Claim.ORDER).toList());
      }
    }
    return clusters;
  }

  /** Claims by each of their keys. */
  static Map<String, List<Claim>> index(
      Collection<Claim> claims, Function<Claim, ? extends Collection<String>> keysOf) {
    Map<String, List<Claim>> index = new HashMap<>();
    for (Claim claim : claims) {
      for (String key : new HashSet<>(keysOf.apply(claim))) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    return index;
  }

  private Group groupOf(Claim claim) {
    Group group = groups.get(claim);
    if (group == null) {
      throw new IllegalArgumentException("Not a claim of this clustering: " + claim);
    }
    return group;
  }

  private static final class Group {
    final List<Claim> members = new ArrayList<>(1);
    final Set<Node> articles = new HashSet<>(2);

    Group(Claim claim) {
      members.add(claim);
      articles.add(claim.source().article());
    }
  }
}
