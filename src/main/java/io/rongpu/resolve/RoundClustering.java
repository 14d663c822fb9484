package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The rounds of one company. In this order:
 *
 * <ol>
 *   <li>claims that tell exactly the same (type, date, amount, investors) are one round;
 *   <li>dated claims of one stage, the closest first ({@link RoundPair#canBeOneStage});
 *   <li>the same money from a common investor, told again later as if it were news ({@link
 *       RoundPair#isRetold});
 *   <li>undated claims of a stage join the dated round of that stage, when several can be meant the
 *       only one with a common investor or a like amount, else one another;
 *   <li>claims without a stage join by what they have in common ({@link RoundPair#canBeOne}): a
 *       common investor and a like amount, an investor, an amount; near before far.
 * </ol>
 *
 * Two rounds of one article never become one, nor two stages. Claims whose amounts can't both be
 * true are one round, with its amount disputed, only when the days or a common investor say so; see
 * {@code docs/decisions/0016}. Not thread-safe.
 */
final class RoundClustering {

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
    clustering.joinDatedOfOneStage();
    clustering.joinRetold();
    clustering.joinUndatedOfOneStage();
    clustering.joinWithoutStage();
    return clustering.rounds();
  }

  /** One group for all claims of one content, or several where an article has two of them. */
  private void add(RoundClaim claim, List<RoundClaim> alike) {
    groups.put(claim, new RoundGroup(claim));
    for (RoundClaim first : alike) {
      RoundGroup group = groupOf(first);
      if (group.canTake(groupOf(claim), RoundPair.STAGE_DAYS, false)) {
        group.takeAlike(groupOf(claim));
        groups.put(claim, group);
        return;
      }
    }
    alike.add(claim);
    variants.add(claim);
  }

  private void joinDatedOfOneStage() {
    byStage().values().stream()
        .flatMap(same -> pairs(same, pair -> pair.isDated() && pair.canBeOneStage()).stream())
        .sorted(RoundPair.CLOSEST_FIRST)
        .forEach(pair -> join(pair, false));
  }

  private void joinRetold() {
    pairs(variants, RoundPair::isRetold).stream()
        .sorted(RoundPair.CLOSEST_FIRST)
        .forEach(pair -> join(pair, true));
  }

  private void joinUndatedOfOneStage() {
    for (List<RoundClaim> same : byStage().values()) {
      List<RoundClaim> dated = same.stream().filter(claim -> groupOf(claim).isDated()).toList();
      List<RoundClaim> undated = same.stream().filter(claim -> !groupOf(claim).isDated()).toList();
      List<RoundClaim> bins = new ArrayList<>();
      for (RoundClaim claim : undated) {
        if (!joinDated(claim, dated) && bins.stream().noneMatch(bin -> joinStage(bin, claim))) {
          bins.add(claim);
        }
      }
    }
  }

  /** Joins an undated claim with the one dated round that it can mean. */
  private boolean joinDated(RoundClaim undated, List<RoundClaim> dated) {
    List<RoundPair> possible =
        dated.stream()
            .map(claim -> new RoundPair(claim, undated))
            .filter(pair -> pair.canBeOneStage() && !pair.isToldBefore())
            .sorted(RoundPair.BEST_FIRST)
            .toList();
    boolean isOne = rounds(possible) == 1;
    List<RoundPair> reasoned = possible.stream().filter(pair -> pair.reasons() > 0).toList();
    List<RoundPair> meant = isOne ? possible : rounds(reasoned) == 1 ? reasoned : List.of();
    return meant.stream().anyMatch(pair -> join(pair, false));
  }

  private long rounds(List<RoundPair> pairs) {
    return pairs.stream().map(pair -> groupOf(pair.left())).distinct().count();
  }

  private boolean joinStage(RoundClaim one, RoundClaim other) {
    RoundPair pair = new RoundPair(one, other);
    return pair.canBeOneStage() && join(pair, false);
  }

  private void joinWithoutStage() {
    pairs(variants, pair -> !pair.isOfOneStage() && pair.canBeOne()).stream()
        .sorted(RoundPair.BEST_FIRST)
        .forEach(pair -> join(pair, false));
  }

  private static List<RoundPair> pairs(List<RoundClaim> claims, Predicate<RoundPair> possible) {
    List<RoundPair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        RoundPair pair = new RoundPair(claims.get(i), claims.get(j));
        if (possible.test(pair)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private Map<String, List<RoundClaim>> byStage() {
    Map<String, List<RoundClaim>> byStage = new TreeMap<>();
    for (RoundClaim variant : variants) {
      if (variant.stage() != null) {
        byStage.computeIfAbsent(variant.stage(), stage -> new ArrayList<>()).add(variant);
      }
    }
    return byStage;
  }

  private boolean join(RoundPair pair, boolean isRetold) {
    RoundGroup left = groupOf(pair.left());
    RoundGroup right = groupOf(pair.right());
    if (left == right) {
      return true;
    }
    long days = pair.isTelling() ? RoundPair.LONG_DAYS : RoundPair.STAGE_DAYS;
    if (!left.canTake(right, days, isRetold)) {
      return false;
    }
    left.take(right, isRetold);
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
}
