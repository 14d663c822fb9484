package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameBook;
import io.rongpu.model.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes over into a round what another draft tells of it. Thread-safe. */
final class RoundAbsorber {

  /** The characters that a short sentence between two has at most. */
  private static final int RIGHT_BEHIND = 40;

  private RoundAbsorber() {}

  /** Adds to {@code round} what {@code more} tells and it lacks. */
  static void absorb(
      RoundDraft round, RoundDraft more, NameBook book, @Nullable LocalDate published) {
    if (more.stage != null
        && (round.stage == null
            || RoundLikeness.isWeak(RoundLikeness.value(round))
                && !RoundLikeness.isWeak(RoundLikeness.value(more)))) {
      round.stage = more.stage;
    }
    if (round.amount == null) {
      round.amount = more.amount;
    }
    boolean entry = more.registered && !round.registered;
    if (round.date == null
        && !entry
        && (round.past || !RoundLikeness.isPast(more, published) || datesStage(more, round))) {
      round.date = more.date;
    }
    boolean later =
        RoundLikeness.isPast(round, published)
            && more.refersBack
            && !more.past
            && !(more.refersToLast && isRightBehind(more, round));
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
        if (!more.title || RoundLikeness.contains(round.investors, lead, book)) {
          addAll(round.leads, List.of(lead), book);
        }
      }
    }
    if (round.status.equals(Terms.COMPLETED) && more.status.equals(Terms.DENIED)) {
      round.status = Terms.DENIED;
    }
    if (round.status.equals(Terms.COMPLETED) && more.refersBack && more.unconfirmed) {
      round.status = Terms.RUMOURED;
    }
    if (round.announced && more.title && more.status.equals(Terms.COMPLETED)) {
      round.status = Terms.COMPLETED;
      round.announced = false;
    }
    round.past &= more.past || !more.tells();
  }

  /** "2016年，云杉完成B轮融资。融资后估值达10亿": the next sentence may tell what the round was priced at. */
  private static boolean isRightBehind(RoundDraft more, RoundDraft round) {
    int gap = more.sentence.start() - round.sentence.end();
    return !more.title && gap >= 0 && gap < RIGHT_BEHIND;
  }

  /** A mention of the same stage that tells more than its name says when it was. */
  private static boolean datesStage(RoundDraft more, RoundDraft round) {
    return !more.refersBack
        && !more.title
        && !round.news
        && more.stage != null
        && RoundLikeness.value(more).equals(RoundLikeness.value(round))
        && !RoundLikeness.isWeak(RoundLikeness.value(more))
        && (more.amount != null || !more.investors.isEmpty());
  }

  private static void addAll(
      List<RoundDraft.Found<Name>> to, List<RoundDraft.Found<Name>> from, NameBook book) {
    for (RoundDraft.Found<Name> found : from) {
      if (!RoundLikeness.contains(to, found, book)) {
        to.add(found);
      }
    }
  }
}
