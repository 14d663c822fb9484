package io.rongpu.resolve;

import io.rongpu.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Two claims of rounds of one company, and what speaks for and against their being one.
 *
 * @param left the one
 * @param right the other
 */
record RoundPair(RoundClaim left, RoundClaim right) {

  /** How far apart two tellings of one stage may be, days. */
  static final long STAGE_DAYS = 180;

  /** How far a telling without a stage may be from the round it joins, days. */
  static final long NEAR_DAYS = 45;

  /** How far apart two tellings may be whose amounts can't both be true, days. */
  static final long CORRECTED_DAYS = 14;

  /** How long a round that is planned or rumoured may take, and how far a date may be off, days. */
  static final long LONG_DAYS = 366;

  /** The closest first, exact dates before vague ones, those with a type before those without. */
  static final Comparator<RoundPair> CLOSEST_FIRST =
      Comparator.comparingLong(RoundPair::gap)
          .thenComparingLong(RoundPair::width)
          .thenComparing(pair -> pair.right.type() == null)
          .thenComparing(pair -> pair.left.claim(), Claim.ORDER)
          .thenComparing(pair -> pair.right.claim(), Claim.ORDER);

  /** Those of one type first, then those with the best reasons, see {@link #reasons}. */
  static final Comparator<RoundPair> BEST_FIRST =
      Comparator.comparing((RoundPair pair) -> !pair.isOfOneSort())
          .thenComparing(pair -> -pair.reasons())
          .thenComparing(CLOSEST_FIRST);

  /** 3 for a common investor and a like amount, 2 for an investor, 1 for an amount. */
  int reasons() {
    return (sharesInvestor() ? 2 : 0) + (hasLikeAmount() ? 1 : 0);
  }

  boolean isOfOneStage() {
    return left.stage() != null && left.stage().equals(right.stage());
  }

  boolean isOfTwoStages() {
    return left.stage() != null && right.stage() != null && !left.stage().equals(right.stage());
  }

  boolean isDated() {
    return left.date() != null && right.date() != null;
  }

  /**
   * Whether the amounts can't both be true; amounts in two currencies can. Money that is told to
   * the yuan leaves no room, so a wrong figure is told from another round by days and investors.
   */
  boolean contradicts() {
    Amount a = left.amount();
    Amount b = right.amount();
    return a != null && b != null && a.currency().equals(b.currency()) && !a.overlaps(b);
  }

  /** The same money from a common investor: enough to doubt a date. */
  boolean isTelling() {
    return sharesInvestor() && left.amount() != null && left.amount().equals(right.amount());
  }

  /** Whether the two can't be one even when others tell them together: other money, other days. */
  boolean excludes() {
    if (!isOfOneStage() && isNext()) {
      return true;
    }
    return contradicts()
        && (isOfOneStage() ? areStrangers() && gap() > CORRECTED_DAYS : !isCorrected());
  }

  /**
   * Whether one is told to be planned or rumoured some time after the other was told to be done:
   * the next round, when no stage says that it is the same.
   */
  private boolean isNext() {
    return isNext(left, right) || isNext(right, left);
  }

  private static boolean isNext(RoundClaim open, RoundClaim done) {
    LocalDate first = done.claim().source().published();
    LocalDate then = open.claim().source().published();
    return open.isOpen()
        && !done.isOpen()
        && first != null
        && then != null
        && then.isAfter(first.plusDays(RoundClaim.NEWS_DAYS));
  }

  /** Whether the dates are near enough for what else is told of two rounds of one stage. */
  boolean canBeOneStage() {
    if (!isDated()) {
      return !contradicts() || sharesInvestor();
    }
    long days = STAGE_DAYS;
    if (isTelling() || earlier().isOpen() && !later().isOpen()) {
      days = LONG_DAYS;
    } else if (contradicts() && !sharesInvestor()) {
      days = areStrangers() ? CORRECTED_DAYS : NEAR_DAYS;
    }
    return gap() <= days;
  }

  /** Whether two rounds, at least one without a stage, tell enough in common. */
  boolean canBeOne() {
    if (isOfTwoStages() || isNext()) {
      return false;
    }
    if (!isDated()) {
      return isTelling() && !isToldBefore();
    }
    if (isOfOneSort()) {
      return contradicts() ? isCorrected() : gap() <= (areStrangers() ? 0 : NEAR_DAYS);
    }
    if (left.type() != null && right.type() != null) {
      return isTelling() && gap() <= CORRECTED_DAYS;
    }
    if (reasons() == 0) {
      return false;
    }
    if (contradicts()) {
      return isCorrected();
    }
    return gap() <= (isTelling() ? LONG_DAYS : areStrangers() ? CORRECTED_DAYS : NEAR_DAYS);
  }

  /** Both strategic, both equity and so on. */
  private boolean isOfOneSort() {
    return left.type() != null && left.type().equals(right.type());
  }

  /** Other money from a common investor within days: one of the figures is wrong. */
  private boolean isCorrected() {
    return sharesInvestor() && isDated() && width() == 0 && gap() <= CORRECTED_DAYS;
  }

  /**
   * Whether one of them may be news of the day about something older: the same money from the same
   * investor, and its date says only when it was written about.
   */
  boolean isRetold() {
    return isTelling() && isDated() && later().isNews() && !isOfTwoStages();
  }

  /** Whether an undated one was told before the other happened. */
  boolean isToldBefore() {
    return isToldBefore(left, right) || isToldBefore(right, left);
  }

  long gap() {
    PartialDate a = left.date();
    PartialDate b = right.date();
    return a == null || b == null ? Long.MAX_VALUE : Dates.gap(a, b);
  }

  private boolean sharesInvestor() {
    return left.investors().stream().anyMatch(right.investors()::contains);
  }

  private boolean areStrangers() {
    return !left.investors().isEmpty() && !right.investors().isEmpty() && !sharesInvestor();
  }

  private boolean hasLikeAmount() {
    return left.amount() != null && right.amount() != null && left.amount().isLike(right.amount());
  }

  private RoundClaim earlier() {
    return later() == left ? right : left;
  }

  private RoundClaim later() {
    PartialDate a = left.date();
    PartialDate b = right.date();
    return a != null && b != null && a.earliest().isAfter(b.earliest()) ? left : right;
  }

  private long width() {
    return width(left.date()) + width(right.date());
  }

  private static boolean isToldBefore(RoundClaim undated, RoundClaim dated) {
    return undated.date() == null
        && dated.date() != null
        && undated.claim().source().published() != null
        && dated.date().earliest().isAfter(undated.claim().source().day().plusDays(NEAR_DAYS));
  }

  private static long width(@Nullable PartialDate date) {
    return date == null ? LONG_DAYS : Dates.width(date);
  }
}
