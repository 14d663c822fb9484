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
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Claims put together, never two of one article that it tells apart: there it is right. The caller
 * joins the strongest reasons first, so it is the weakest join that is cut. Not thread-safe.
 */
final class Clustering {

  private final List<Claim> claims;
  private final Map<Claim, Group> groups = new IdentityHashMap<>();
  private final BiPredicate<Claim, Claim> areTwo;
  private final BiPredicate<List<Claim>, List<Claim>> areApart;

  /** Every claim by itself; an article never speaks twice of one thing. */
  Clustering(Collection<Claim> claims) {
    this(claims, (one, other) -> true, (one, other) -> false);
  }

  /**
   * Every claim by itself.
   *
   * @param areTwo whether an article tells two of its claims apart
   * @param areApart which clusters must not become one, whatever the articles tell
   */
  Clustering(
      Collection<Claim> claims,
      BiPredicate<Claim, Claim> areTwo,
      BiPredicate<List<Claim>, List<Claim>> areApart) {
    this.claims = claims.stream().sorted(Claim.ORDER).toList();
    this.claims.forEach(claim -> groups.put(claim, new Group(claim)));
    this.areTwo = areTwo;
    this.areApart = areApart;
  }

  /**
   * Puts the clusters of two claims together.
   *
   * @return whether they are in one cluster now; false when that would unite what has to stay apart
   */
  boolean join(Claim a, Claim b) {
    return join(a, b, false);
  }

  /** As {@link #join}, whatever articles tell apart. */
  boolean unite(Claim a, Claim b) {
    return join(a, b, true);
  }

  private boolean join(Claim a, Claim b, boolean isCertain) {
    Group left = groupOf(a);
    Group right = groupOf(b);
    if (left == right) {
      return true;
    }
    Group small = left.members.size() < right.members.size() ? left : right;
    Group large = small == left ? right : left;
    if (!isCertain && areToldApart(small, large) || areApart.test(small.members, large.members)) {
      return false;
    }
    large.members.addAll(small.members);
    small.byArticle.forEach(
        (article, members) ->
            large.byArticle.merge(
                article,
                members,
                (own, more) -> {
                  List<Claim> both = new ArrayList<>(own);
                  both.addAll(more);
                  return both;
                }));
    if (Claim.ORDER.compare(small.first, large.first) < 0) {
      large.first = small.first;
    }
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

  /** Whether one article tells members of the two clusters apart. */
  boolean areToldApart(Claim a, Claim b) {
    return areToldApart(groupOf(a), groupOf(b));
  }

  private boolean areToldApart(Group a, Group b) {
    Group small = a.byArticle.size() < b.byArticle.size() ? a : b;
    Group large = small == a ? b : a;
    return small.byArticle.entrySet().stream()
        .anyMatch(
            entry ->
                large.byArticle.getOrDefault(entry.getKey(), List.of()).stream()
                    .anyMatch(
                        one ->
                            entry.getValue().stream().anyMatch(other -> areTwo.test(one, other))));
  }

  /** The first claim, by IRI, of this claim's cluster. */
  Claim first(Claim claim) {
    return groupOf(claim).first;
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

    final Map<Node, List<Claim>> byArticle = new HashMap<>(2);
    Claim first;

    Group(Claim claim) {
      members.add(claim);
      byArticle.put(claim.source().article(), List.of(claim));
      first = claim;
    }
  }
}
