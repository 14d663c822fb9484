package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameBook;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two drafts telling one round. Thread-safe. */
final class RoundLikeness {

  private static final int PAST_DAYS = 45;

  /** What is told as former is past when its date is, too, even if only by so many days. */
  private static final int FORMER_DAYS = 7;

  /** A deal may be told with the day it was signed and with the day it was announced. */
  private static final int SAME_DEAL_DAYS = 31;

  private RoundLikeness() {}

  static boolean isPast(RoundDraft draft, @Nullable LocalDate published) {
    if (draft.date != null && published != null) {
      long days = ChronoUnit.DAYS.between(draft.date.value().latest(), published);
      return days > (draft.past ? FORMER_DAYS : PAST_DAYS);
    }
    return draft.past;
  }

  static boolean sameCompany(RoundDraft a, RoundDraft b, NameBook book) {
    return a.company != null
        && b.company != null
        && book.same(a.company.value(), b.company.value());
  }

  static boolean datesMeet(RoundDraft a, RoundDraft b) {
    if (a.date == null || b.date == null) {
      return true;
    }
    PartialDate x = a.date.value();
    PartialDate y = b.date.value();
    int days = x.month() == 0 && y.month() == 0 ? 0 : SAME_DEAL_DAYS; // 2015年 is not 2016年
    return !x.earliest().isAfter(y.latest().plusDays(days))
        && !y.earliest().isAfter(x.latest().plusDays(days));
  }

  static boolean amountsFit(RoundDraft a, RoundDraft b) {
    return a.amount == null || b.amount == null || same(a.amount.value(), b.amount.value());
  }

  /** Of two mentions of one stage that both tell more, dates and amounts must agree. */
  static boolean isOneRound(RoundDraft draft, RoundDraft round) {
    boolean bare = draft.amount == null && draft.investors.isEmpty();
    return bare || datesMeet(draft, round) && amountsAgree(draft, round);
  }

  /** As {@link #amountsFit}, but amounts in two currencies may be one. */
  private static boolean amountsAgree(RoundDraft a, RoundDraft b) {
    return amountsFit(a, b)
        || a.amount != null
            && b.amount != null
            && !a.amount.value().currency().equals(b.amount.value().currency());
  }

  /** Whether two amounts can be one: same currency and intervals that meet. */
  static boolean same(Money a, Money b) {
    if (!a.currency().equals(b.currency())) {
      return false;
    }
    return atMost(a.min(), b.max()) && atMost(b.min(), a.max());
  }

  private static boolean atMost(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high.multiply(new BigDecimal("1.1"))) <= 0;
  }

  /** The round of the day and a former one are one only when both tell the same exact amount. */
  static boolean isSaidAgain(RoundDraft draft, RoundDraft round) {
    Money one = Objects.requireNonNull(draft.amount).value();
    Money other = Objects.requireNonNull(round.amount).value();
    return draft.refersBack
        || one.min() != null && one.min().equals(one.max()) && one.min().equals(other.min());
  }

  /** "2026年，A入股X" is no news of the A round that the article tells without A and without a date. */
  static boolean isAnotherPayment(RoundDraft draft, RoundDraft current, NameBook book) {
    return draft.date != null
        && draft.amount == null
        && current.date == null
        && current.stage != null
        && !isWeak(value(current))
        && !draft.refersBack
        && !draft.investors.isEmpty()
        && draft.investors.stream()
            .allMatch(
                found ->
                    found.rule().equals("round/outgoing")
                        && !contains(current.investors, found, book));
  }

  /** Talks with one more investor are no part of a round that is done. */
  static boolean mayBeToldOf(RoundDraft draft, RoundDraft current) {
    return draft.investors.stream().noneMatch(found -> found.rule().equals("round/talks"))
        || current.status.equals(Terms.PLANNED);
  }

  /** "A+轮战略投资" and later "此次战略投资" are one; a stake that somebody else takes is another. */
  static boolean mayBeOneDeal(RoundDraft draft, RoundDraft current, NameBook book) {
    return draft.title
        || draft.refersBack
        || draft.investors.isEmpty()
        || current.investors.isEmpty()
        || draft.investors.stream().anyMatch(one -> contains(current.investors, one, book));
  }

  static String value(RoundDraft draft) {
    return draft.stage == null ? "" : draft.stage.value();
  }

  static boolean isWeak(String stage) {
    return AnchorFinder.WEAK.contains(stage);
  }

  static boolean contains(
      List<RoundDraft.Found<Name>> list, RoundDraft.Found<Name> name, NameBook book) {
    return list.stream().anyMatch(other -> book.same(other.value(), name.value()));
  }
}
