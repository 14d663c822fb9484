package io.rongpu.extract.round;

import io.rongpu.extract.mention.NameBook;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the drafts of one document together that tell one round: the same company and stage, an
 * amount repeated, "本轮" after the round it points to. The body wins over the headline. Thread-safe.
 */
final class RoundMerger {

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
          draft.refersToLast && last != null && RoundLikeness.sameCompany(last, draft, book)
              ? last
              : target(draft, rounds, book, published);
      if (target == null && draft.title) {
        target = repeated(draft, rounds);
      }
      boolean bare =
          target == null
              && !draft.tells()
              && last != null
              && RoundLikeness.sameCompany(last, draft, book);
      if (!draft.former && !bare) { // "…就拿到了巨额融资": still the round told before
        last = target != null ? target : draft;
      }
      if (target != null) {
        RoundAbsorber.absorb(target, draft, book, published);
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
      boolean stage =
          title.stage != null && RoundLikeness.value(title).equals(RoundLikeness.value(round));
      boolean amount =
          title.amount != null
              && round.amount != null
              && RoundLikeness.same(title.amount.value(), round.amount.value());
      if (stage && (amount || title.amount == null) || amount && title.stage == null) {
        return round;
      }
    }
    return null;
  }

  /**
   * The round in the news of which the body tells the same amount and a stage that the headline has
   * wrong or not in full: "完成2000万元A轮融资" over "2000万元A1轮融资".
   */
  private static @Nullable RoundDraft saidInBody(
      RoundDraft title, List<RoundDraft> rounds, NameBook book, @Nullable LocalDate published) {
    if (title.amount == null || StageOrder.of(RoundLikeness.value(title)) < 0 || title.sibling) {
      return null;
    }
    List<RoundDraft> told =
        rounds.stream()
            .filter(round -> StageOrder.of(RoundLikeness.value(round)) >= 0)
            .filter(round -> !RoundLikeness.isPast(round, published))
            .filter(round -> RoundLikeness.sameCompany(round, title, book))
            .toList();
    return told.size() == 1 && isSaid(title, told.get(0)) ? told.get(0) : null;
  }

  private static boolean isSaid(RoundDraft title, RoundDraft round) {
    if (round.amount == null || title.amount == null || round.sibling) {
      return false;
    }
    Money one = title.amount.value();
    Money other = round.amount.value();
    boolean exact = Objects.equals(one.min(), one.max());
    int letter = StageOrder.of(RoundLikeness.value(title)) / 10;
    return one.currency().equals(other.currency())
        && Objects.equals(one.min(), other.min())
        && Objects.equals(one.max(), other.max())
        && (exact || letter == StageOrder.of(RoundLikeness.value(round)) / 10);
  }

  /** What a headline tells as done is not the round of another amount that is planned. */
  private static boolean isNextOne(RoundDraft round, RoundDraft title) {
    return round.status.equals(Terms.PLANNED)
        && title.status.equals(Terms.COMPLETED)
        && !round.announced
        && !RoundLikeness.amountsFit(round, title);
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
    RoundDraft said = draft.title ? saidInBody(draft, rounds, book, published) : null;
    if (said != null) {
      return said;
    }
    RoundDraft current = null;
    for (RoundDraft round : rounds) {
      if (!RoundLikeness.sameCompany(round, draft, book)) {
        continue;
      }
      if (current == null
          || (draft.refersBack || !RoundLikeness.isPast(draft, published))
              && RoundLikeness.isPast(current, published)
              && !RoundLikeness.isPast(round, published)) {
        current = round; // 本轮 is the one in the news
      }
      if (draft.stage != null
          && round.stage != null
          && RoundLikeness.value(draft).equals(RoundLikeness.value(round))
          && !RoundLikeness.isWeak(RoundLikeness.value(draft))
          && (draft.title || draft.refersBack || RoundLikeness.isOneRound(draft, round))) {
        return round;
      }
      if (draft.stage == null
          && draft.amount != null
          && round.amount != null
          && RoundLikeness.same(draft.amount.value(), round.amount.value())
          && (draft.title
              || RoundLikeness.isPast(draft, published) == RoundLikeness.isPast(round, published)
              || RoundLikeness.isSaidAgain(draft, round))
          && RoundLikeness.datesMeet(draft, round)) {
        return round;
      }
    }
    if (current == null) {
      return null;
    }
    boolean stageFits =
        draft.stage == null && !RoundLikeness.isAnotherPayment(draft, current, book)
            || current.stage == null
            || (RoundLikeness.isWeak(RoundLikeness.value(draft))
                    || RoundLikeness.isWeak(RoundLikeness.value(current)))
                && RoundLikeness.mayBeOneDeal(draft, current, book);
    if (draft.title || draft.refersBack) {
      return draft.title
                  && stageFits
                  && !isEarlier(current, draft, published)
                  && !isNextOne(current, draft)
              || draft.refersBack && stageFits && RoundLikeness.mayBeToldOf(draft, current)
          ? current
          : null;
    }
    boolean now =
        !RoundLikeness.isPast(draft, published) && !RoundLikeness.isPast(current, published);
    boolean planned = draft.status.equals(current.status);
    if (stageFits
        && now
        && planned
        && RoundLikeness.amountsFit(draft, current)
        && RoundLikeness.datesMeet(draft, current)) {
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
        && RoundLikeness.isPast(round, published)
        && !RoundLikeness.isPast(title, published);
  }
}
