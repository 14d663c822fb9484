package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameBook;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the drafts of one document together that tell one round: the same company and stage, an
 * amount repeated, "本轮" after the round it points to. The body wins over the headline. Thread-safe.
 */
final class RoundMerger {

  private static final int PAST_DAYS = 45;

  /** What is told as former is past when its date is, too, even if only by so many days. */
  private static final int FORMER_DAYS = 7;

  /** A deal may be told with the day it was signed and with the day it was announced. */
  private static final int SAME_DEAL_DAYS = 31;

  private RoundMerger() {}

  /** The rounds of the document, in the order they are first told. */
  static List<RoundDraft> merge(
      List<RoundDraft> drafts, NameBook book, @Nullable LocalDate published) {
    List<RoundDraft> rounds = new ArrayList<>();
    RoundDraft last = null;
    for (RoundDraft draft : bodyFirst(drafts)) {
      if (draft.company == null) {
        continue;
      }
      RoundDraft target =
          draft.refersToLast && last != null && sameCompany(last, draft, book)
              ? last
              : target(draft, rounds, book, published);
      if (target == null && draft.title) {
        target = repeated(draft, rounds);
      }
      boolean bare =
          target == null && !draft.tells() && last != null && sameCompany(last, draft, book);
      if (!draft.former && !bare) { // "…就拿到了巨额融资": still the round told before
        last = target != null ? target : draft;
      }
      if (target != null) {
        absorb(target, draft, book, published);
      } else if (draft.tells() || isNews(draft)) {
        rounds.add(draft);
      }
    }
    rounds.removeIf(round -> !round.tells());
    return rounds;
  }

  /** The round of the body that a headline repeats, whatever the headline calls the company. */
  private static @Nullable RoundDraft repeated(RoundDraft title, List<RoundDraft> rounds) {
    for (RoundDraft round : rounds) {
      boolean stage = title.stage != null && value(title).equals(value(round));
      boolean amount =
          title.amount != null
              && round.amount != null
              && same(title.amount.value(), round.amount.value());
      if (stage && (amount || title.amount == null) || amount && title.stage == null) {
        return round;
      }
    }
    return null;
  }

  private static boolean isNews(RoundDraft draft) {
    return !draft.refersBack;
  }

  private static List<RoundDraft> bodyFirst(List<RoundDraft> drafts) {
    List<RoundDraft> ordered = new ArrayList<>();
    drafts.stream().filter(draft -> !draft.title).forEach(ordered::add);
    drafts.stream().filter(draft -> draft.title).forEach(ordered::add);
    return ordered;
  }

  private static @Nullable RoundDraft target(
      RoundDraft draft, List<RoundDraft> rounds, NameBook book, @Nullable LocalDate published) {
    RoundDraft current = null;
    for (RoundDraft round : rounds) {
      if (!sameCompany(round, draft, book)) {
        continue;
      }
      if (current == null
          || (draft.refersBack || !isPast(draft, published))
              && isPast(current, published)
              && !isPast(round, published)) {
        current = round; // 本轮 is the one in the news
      }
      if (draft.stage != null
          && round.stage != null
          && value(draft).equals(value(round))
          && !isWeak(value(draft))
          && (draft.title || draft.refersBack || isOneRound(draft, round))) {
        return round;
      }
      if (draft.stage == null
          && draft.amount != null
          && round.amount != null
          && same(draft.amount.value(), round.amount.value())
          && (draft.title
              || isPast(draft, published) == isPast(round, published)
              || isSaidAgain(draft, round))
          && datesMeet(draft, round)) {
        return round;
      }
    }
    if (current == null) {
      return null;
    }
    boolean stageFits =
        draft.stage == null && !isAnotherPayment(draft, current, book)
            || current.stage == null
            || (isWeak(value(draft)) || isWeak(value(current)))
                && mayBeOneDeal(draft, current, book);
    if (draft.title || draft.refersBack) {
      return draft.title && stageFits && !isEarlier(current, draft, published)
              || draft.refersBack && stageFits && mayBeToldOf(draft, current)
          ? current
          : null;
    }
    boolean now = !isPast(draft, published) && !isPast(current, published);
    boolean planned = draft.status.equals(current.status);
    if (stageFits && now && planned && amountsFit(draft, current) && datesMeet(draft, current)) {
      return current;
    }
    if (draft.stage == null && draft.amount == null && draft.investors.isEmpty() && planned) {
      return current;
    }
    return null;
  }

  /**
   * A staged headline is not of the round that the body tells with a day long past and no amount.
   */
  private static boolean isEarlier(
      RoundDraft round, RoundDraft title, @Nullable LocalDate published) {
    return round.stage == null
        && round.amount == null
        && round.date != null
        && title.stage != null
        && isPast(round, published)
        && !isPast(title, published);
  }

  /** The round of the day and a former one are one only when both tell the same exact amount. */
  private static boolean isSaidAgain(RoundDraft draft, RoundDraft round) {
    Money one = Objects.requireNonNull(draft.amount).value();
    Money other = Objects.requireNonNull(round.amount).value();
    return draft.refersBack
        || one.min() != null && one.min().equals(one.max()) && one.min().equals(other.min());
  }

  /** "2026年，A入股X" is no news of the A round that the article tells without A and without a date. */
  private static boolean isAnotherPayment(RoundDraft draft, RoundDraft current, NameBook book) {
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
  private static boolean mayBeToldOf(RoundDraft draft, RoundDraft current) {
    return draft.investors.stream().noneMatch(found -> found.rule().equals("round/talks"))
        || current.status.equals(Terms.PLANNED);
  }

  /** "A+轮战略投资" and later "此次战略投资" are one; a stake that somebody else takes is another. */
  private static boolean mayBeOneDeal(RoundDraft draft, RoundDraft current, NameBook book) {
    return draft.title
        || draft.refersBack
        || draft.investors.isEmpty()
        || current.investors.isEmpty()
        || draft.investors.stream().anyMatch(one -> contains(current.investors, one, book));
  }

  static boolean isPast(RoundDraft draft, @Nullable LocalDate published) {
    if (draft.date != null && published != null) {
      long days = ChronoUnit.DAYS.between(draft.date.value().latest(), published);
      return days > (draft.past ? FORMER_DAYS : PAST_DAYS);
    }
    return draft.past;
  }

  private static boolean sameCompany(RoundDraft a, RoundDraft b, NameBook book) {
    return a.company != null
        && b.company != null
        && book.same(a.company.value(), b.company.value());
  }

  private static boolean datesMeet(RoundDraft a, RoundDraft b) {
    if (a.date == null || b.date == null) {
      return true;
    }
    PartialDate x = a.date.value();
    PartialDate y = b.date.value();
    int days = x.month() == 0 && y.month() == 0 ? 0 : SAME_DEAL_DAYS; // 2015年 is not 2016年
    return !x.earliest().isAfter(y.latest().plusDays(days))
        && !y.earliest().isAfter(x.latest().plusDays(days));
  }

  private static boolean amountsFit(RoundDraft a, RoundDraft b) {
    return a.amount == null || b.amount == null || same(a.amount.value(), b.amount.value());
  }

  /** Of two mentions of one stage that both tell more, dates and amounts must agree. */
  private static boolean isOneRound(RoundDraft draft, RoundDraft round) {
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

  private static String value(RoundDraft draft) {
    return draft.stage == null ? "" : draft.stage.value();
  }

  private static boolean isWeak(String stage) {
    return AnchorFinder.WEAK.contains(stage);
  }

  /** Adds to {@code round} what {@code more} tells and it lacks. */
  private static void absorb(
      RoundDraft round, RoundDraft more, NameBook book, @Nullable LocalDate published) {
    if (more.stage != null
        && (round.stage == null || isWeak(value(round)) && !isWeak(value(more)))) {
      round.stage = more.stage;
    }
    if (round.amount == null) {
      round.amount = more.amount;
    }
    if (round.date == null && (round.past || !isPast(more, published) || datesStage(more, round))) {
      round.date = more.date;
    }
    boolean later = isPast(round, published) && more.refersBack && !more.refersToLast && !more.past;
    if (round.valuation == null && !later) { // "本轮…估值" is not of a round long ago
      round.valuation = more.valuation;
      round.valuationKind = more.valuationKind;
    }
    if (!more.title || round.investors.isEmpty()) {
      addAll(round.investors, more.investors, book);
      addAll(round.advisors, more.advisors, book);
    }
    if (!more.title || round.leads.isEmpty()) {
      for (RoundDraft.Found<Name> lead : more.leads) {
        if (!more.title || contains(round.investors, lead, book)) {
          addAll(round.leads, List.of(lead), book);
        }
      }
    }
    if (round.status.equals(Terms.COMPLETED) && more.status.equals(Terms.DENIED)) {
      round.status = Terms.DENIED;
    }
    round.past &= more.past || !more.tells();
  }

  /** A mention of the same stage that tells more than its name says when it was. */
  private static boolean datesStage(RoundDraft more, RoundDraft round) {
    return !more.refersBack
        && !more.title
        && !round.news
        && more.stage != null
        && value(more).equals(value(round))
        && !isWeak(value(more))
        && (more.amount != null || !more.investors.isEmpty());
  }

  private static boolean contains(
      List<RoundDraft.Found<Name>> list, RoundDraft.Found<Name> name, NameBook book) {
    return list.stream().anyMatch(other -> book.same(other.value(), name.value()));
  }

  private static void addAll(
      List<RoundDraft.Found<Name>> to, List<RoundDraft.Found<Name>> from, NameBook book) {
    for (RoundDraft.Found<Name> found : from) {
      if (!contains(to, found, book)) {
        to.add(found);
      }
    }
  }
}
