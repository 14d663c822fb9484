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

  /** Two dates of one round are never further apart than this, days. */
  static final long SPREAD_DAYS = 180;

  private final List<RoundClaim> claims = new ArrayList<>(1);
  private final Set<Node> articles = new HashSet<>(2);
  private @Nullable String type;
  private @Nullable LocalDate lastEarliest;
  private @Nullable LocalDate firstLatest;

  RoundGroup(RoundClaim claim) {
    claims.add(claim);
    articles.add(claim.claim().source().article());
    type = claim.type();
    if (claim.date() != null) {
      lastEarliest = claim.date().earliest();
      firstLatest = claim.date().latest();
    }
  }

  List<RoundClaim> claims() {
    return claims;
  }

  @Nullable String type() {
    return type;
  }

  boolean isDated() {
    return lastEarliest != null;
  }

  /**
   * Whether the two can be one round: no article tells both, not two types, all dates within {@link
   * #SPREAD_DAYS}.
   */
  boolean canTake(RoundGroup other) {
    return (type == null || other.type == null || type.equals(other.type))
        && spread(other) <= SPREAD_DAYS
        && Collections.disjoint(articles, other.articles);
  }

  /** Days between the two dates of both groups that are furthest apart; below 0 when vague. */
  long spread(RoundGroup other) {
    LocalDate earliest = later(lastEarliest, other.lastEarliest);
    LocalDate latest = earlier(firstLatest, other.firstLatest);
    return earliest == null || latest == null
        ? Long.MIN_VALUE
        : ChronoUnit.DAYS.between(latest, earliest);
  }

  /** Takes over everything of the other, which is of no use afterwards. */
  void take(RoundGroup other) {
    claims.addAll(other.claims);
    articles.addAll(other.articles);
    type = type == null ? other.type : type;
    lastEarliest = later(lastEarliest, other.lastEarliest);
    firstLatest = earlier(firstLatest, other.firstLatest);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}
