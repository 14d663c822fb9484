package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The rounds of one company. In this order:
 *
 * <ol>
 *   <li>claims that tell exactly the same (type, date, amount, investors) are one round;
 *   <li>dated claims of one type, the closest first, while all their dates stay within {@link
 *       RoundGroup#SPREAD_DAYS};
 *   <li>undated claims of a type join its dated round when there is only one, else one another;
 *   <li>a claim without a type joins a claim at most {@link #NEAR_DAYS} away with a common investor
 *       or an overlapping amount: both before one, investor before amount, near before far, exact
 *       dates before vague ones.
 * </ol>
 *
 * Two rounds of one article never become one, nor two types. Not thread-safe.
 */
final class RoundClustering {

  /** How far a claim without a type may be from the round it joins, days. */
  static final long NEAR_DAYS = 45;

  /** One claim of each content, sorted; what it tells holds for its like. */
  private final List<RoundClaim> variants = new ArrayList<>();

  private final Map<RoundClaim, RoundGroup> groups = new IdentityHashMap<>();

  private RoundClustering() {}

  /** The rounds, sorted, each sorted. */
  static List<List<Claim>> of(List<RoundClaim> claims) {
    RoundClustering clustering = new RoundClustering();
    Map<String, List<RoundClaim>> byContent = new HashMap<>();
    claims.stream()
        .sorted(Comparator.comparing(RoundClaim::claim, Claim.ORDER))
        .forEach(
            claim ->
                clustering.add(
                    claim, byContent.computeIfAbsent(claim.content(), c -> new ArrayList<>(1))));
    clustering.joinDatedOfOneType();
    clustering.joinUndatedOfOneType();
    clustering.joinUntyped();
    return clustering.rounds();
  }

  /** One group for all claims of one content, or several where an article has two of them. */
  private void add(RoundClaim claim, List<RoundClaim> alike) {
    groups.put(claim, new RoundGroup(claim));
    if (alike.stream().noneMatch(first -> join(first, claim))) {
      alike.add(claim);
      variants.add(claim);
    }
  }

  private void joinDatedOfOneType() {
    List<Pair> pairs = new ArrayList<>();
    byType()
        .values()
        .forEach(same -> addPairs(same.stream().filter(v -> v.date() != null).toList(), pairs));
    pairs.sort(Pair.CLOSEST_FIRST);
    pairs.forEach(pair -> join(pair.left, pair.right));
  }

  private void addPairs(List<RoundClaim> same, List<Pair> pairs) {
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < same.size(); j++) {
        Pair pair = new Pair(same.get(i), same.get(j));
        if (pair.gap() <= RoundGroup.SPREAD_DAYS) {
          pairs.add(pair);
        }
      }
    }
  }

  private void joinUndatedOfOneType() {
    for (List<RoundClaim> same : byType().values()) {
      List<RoundGroup> dated =
          same.stream().map(this::groupOf).filter(RoundGroup::isDated).distinct().toList();
      List<RoundClaim> bins = new ArrayList<>();
      if (dated.size() == 1) {
        bins.add(dated.get(0).claims().get(0));
      }
      for (RoundClaim claim : same) {
        if (!groupOf(claim).isDated() && bins.stream().noneMatch(bin -> join(bin, claim))) {
          bins.add(claim);
        }
      }
    }
  }

  private void joinUntyped() {
    List<Pair> pairs = new ArrayList<>();
    for (RoundClaim untyped : variants) {
      if (untyped.type() == null && untyped.date() != null) {
        for (RoundClaim other : variants) {
          Pair pair = new Pair(untyped, other);
          if (other != untyped
              && other.date() != null
              && pair.reasons() > 0
              && pair.gap() <= NEAR_DAYS) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.reasons()).thenComparing(Pair.CLOSEST_FIRST));
    pairs.forEach(pair -> join(pair.left, pair.right));
  }

  private Map<String, List<RoundClaim>> byType() {
    Map<String, List<RoundClaim>> byType = new TreeMap<>();
    for (RoundClaim variant : variants) {
      if (variant.type() != null) {
        byType.computeIfAbsent(variant.type(), type -> new ArrayList<>()).add(variant);
      }
    }
    return byType;
  }

  private boolean join(RoundClaim a, RoundClaim b) {
    RoundGroup left = groupOf(a);
    RoundGroup right = groupOf(b);
    if (left == right) {
      return true;
    }
    if (!left.canTake(right)) {
      return false;
    }
    left.take(right);
    right.claims().forEach(claim -> groups.put(claim, left));
    return true;
  }

  private RoundGroup groupOf(RoundClaim claim) {
    return Objects.requireNonNull(groups.get(claim));
  }

  private List<List<Claim>> rounds() {
    return variants.stream()
        .map(this::groupOf)
        .distinct()
        .map(group -> group.claims().stream().map(RoundClaim::claim).sorted(Claim.ORDER).toList())
        .sorted(Comparator.comparing((List<Claim> round) -> round.get(0), Claim.ORDER))
        .toList();
  }

  private record Pair(RoundClaim left, RoundClaim right) {

    static final Comparator<Pair> CLOSEST_FIRST =
        Comparator.comparingLong(Pair::gap)
            .thenComparingLong(Pair::width)
            .thenComparing(pair -> pair.right.type() == null)
            .thenComparing(pair -> pair.left.claim(), Claim.ORDER)
            .thenComparing(pair -> pair.right.claim(), Claim.ORDER);

    /** 3 for a common investor and a like amount, 2 for an investor, 1 for an amount. */
    int reasons() {
      return (left.sharesInvestor(right) ? 2 : 0) + (left.hasLikeAmount(right) ? 1 : 0);
    }

    long gap() {
      return left.date() == null || right.date() == null
          ? Long.MAX_VALUE
          : Dates.gap(left.date(), right.date());
    }

    long width() {
      return left.date() == null || right.date() == null
          ? Long.MAX_VALUE
          : Dates.width(left.date()) + Dates.width(right.date());
    }
  }
}
