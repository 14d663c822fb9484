package io.rongpu.extract.round;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Terms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When rounds were announced: the told date, for the news of the day the article's. One per
 * document.
 */
final class AnnouncedDates {

  /** What stands behind so many characters is no longer the opening of an article. */
  private static final int OPENING = 250;

  private final DocumentContext context;
  private final @Nullable LocalDate published;

  AnnouncedDates(DocumentContext context) {
    this.context = context;
    this.published = context.document().article().published();
  }

  /**
   * The date of a round; null when none is told and the round is no news of the day. A date after
   * the article's is left out unless the round is planned.
   */
  RoundDraft.@Nullable Found<PartialDate> of(RoundDraft round) {
    if (round.date != null) {
      return isAhead(round.date.value(), round) ? null : round.date;
    }
    if (published == null || round.past || isByTheWay(round)) {
      return null;
    }
    return round.found(PartialDate.of(published), round.anchor, "round/date-of-article");
  }

  private boolean isAhead(PartialDate date, RoundDraft round) {
    return published != null
        && !round.status.equals(Terms.PLANNED)
        && date.earliest().isAfter(published);
  }

  /**
   * Another company's round, in a later sentence that doesn't say that it is news: of some earlier
   * day.
   */
  private boolean isByTheWay(RoundDraft round) {
    return !round.title
        && !round.news
        && round.status.equals(Terms.COMPLETED)
        && round.sentence.start() > OPENING
        && isSentence(round)
        && !isAbout(round);
  }

  /** Items of a digest are headings, and news each. */
  private boolean isSentence(RoundDraft round) {
    return "。；！？".indexOf(context.document().text().charAt(round.sentence.end() - 1)) >= 0;
  }

  /** Whether the article is about the company, or names it in its title. */
  private boolean isAbout(RoundDraft round) {
    if (round.company == null) {
      return false;
    }
    Name company = round.company.value();
    Name focus = context.focus();
    String title = context.document().blockSpans().get(0).of(context.document().text());
    return focus != null && context.book().same(focus, company)
        || context.book().entity(company).names().stream().anyMatch(title::contains);
  }
}
