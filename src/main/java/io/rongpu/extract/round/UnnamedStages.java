package io.rongpu.extract.round;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;

/** Tells the kind of a round that has no name by how the money comes in. Thread-safe. */
final class UnnamedStages {

  /** New shares for chosen buyers. */
  private static final Pattern ISSUES =
      Pattern.compile("定向增发|定增|增资扩股|配售|非公开发行(?:股[票份]|[^，。；]{0,8}股)");

  private UnnamedStages() {}

  /**
   * Gives {@code draft} its stage when it has none.
   *
   * @param start where {@code words} begin
   * @param words those that speak of the round, to the end of its clause
   */
  static void add(RoundDraft draft, int start, String words, Anchor anchor, String masked) {
    if (draft.stage != null) {
      return;
    }
    Matcher issue = ISSUES.matcher(words);
    if (draft.amount != null && issue.find()) {
      Span place = new Span(start + issue.start(), start + issue.end());
      draft.stage = draft.found("equity", place, "round/stage");
    } else if (draft.date != null
        && !draft.investors.isEmpty()
        && AnchorFinder.PARTNER.matcher(anchor.span().of(masked)).lookingAt()) {
      draft.stage = draft.found("strategic", anchor.span(), "round/stage");
    }
  }
}
