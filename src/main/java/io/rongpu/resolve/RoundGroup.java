package io.rongpu.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Round claims believed to tell one round so far. Grows; not thread-safe. */
final class RoundGroup {

  private final List<RoundClaim> claims = new ArrayList<>(1);
  private final List<RoundClaim> variants = new ArrayList<>(1);
  private final Set<Node> articles = new HashSet<>(2);
  private final Span all = new Span();
  private final Span told = new Span();
  private @Nullable String stage;
  private boolean isRetold;
  private boolean isOpen;

  RoundGroup(RoundClaim claim) {
    claims.add(claim);
    variants.add(claim);
    articles.add(claim.claim().source().article());
    stage = claim.stage();
    isOpen = claim.isOpen();
    all.add(claim);
    if (!claim.isNews()) {
      told.add(claim);
    }
  }

  List<RoundClaim> claims() {
    return claims;
  }

  boolean isDated() {
    return all.first != null;
  }

  /**
   * Whether the two can be one round: no article tells both, not two stages, all dates within half
   * a year, or a year where one of them is planned or a date is doubted for a reason.
   *
   * @param isRetold whether one is known to tell what is older than its date, so that dates of the
   *     day don't count
   */
  boolean canTake(RoundGroup other, long days, boolean isRetold) {
    boolean ignoresNews = isRetold || this.isRetold || other.isRetold;
    return (stage == null || other.stage == null || stage.equals(other.stage))
        && (ignoresNews ? told.spread(other.told) : all.spread(other.all))
            <= (isOpen || other.isOpen ? Math.max(days, RoundPair.LONG_DAYS) : days)
        && Collections.disjoint(articles, other.articles)
        && variants.stream()
            .noneMatch(
                one -> other.variants.stream().anyMatch(two -> new RoundPair(one, two).excludes()));
  }

  /** Takes over a group of one claim that tells what one of these tells. */
  void takeAlike(RoundGroup other) {
    take(other, false);
    variants.removeAll(other.variants);
  }

  /** Takes over everything of the other, which is of no use afterwards. */
  void take(RoundGroup other, boolean isRetold) {
    claims.addAll(other.claims);
    variants.addAll(other.variants);
    articles.addAll(other.articles);
    stage = stage == null ? other.stage : stage;
    this.isRetold = isRetold || this.isRetold || other.isRetold;
    isOpen = isOpen || other.isOpen;
    all.add(other.all);
    told.add(other.told);
  }

  /** The days that several dates have between them; empty at first. */
  private static final class Span {
    @Nullable LocalDate last;
    @Nullable LocalDate first;

    void add(RoundClaim claim) {
      if (claim.date() != null) {
        last = later(last, claim.date().earliest());
        first = earlier(first, claim.date().latest());
      }
    }

    void add(Span other) {
      last = later(last, other.last);
      first = earlier(first, other.first);
    }

    /** Days between the two dates of both that are furthest apart; below 0 when vague. */
    long spread(Span other) {
      LocalDate earliest = later(last, other.last);
      LocalDate latest = earlier(first, other.first);
      return earliest == null || latest == null
          ? Long.MIN_VALUE
          : ChronoUnit.DAYS.between(latest, earliest);
    }
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}
