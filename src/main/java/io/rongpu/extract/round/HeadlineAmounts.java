package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headlines round what the body tells exactly: "获1.1亿元" is "超过1.1亿元" there. Gives a round that has
 * its amount from the headline the one of the body. One per document.
 */
final class HeadlineAmounts {

  /** A sum of several rounds may have the same number. */
  private static final Pattern SUM = Pattern.compile("累计|总计|至今|迄今|历史|先后|[两二三四多]轮");

  private final MarkedText marked;

  HeadlineAmounts(MarkedText marked) {
    this.marked = marked;
  }

  /** Puts amounts that the body tells as near, over or under the headline's number in its place. */
  void detail(List<RoundDraft> rounds) {
    Span headline = marked.document().blockSpans().get(0);
    for (RoundDraft round : rounds) {
      if (round.amount != null && headline.contains(round.amount.mention())) {
        RoundDraft.Found<Money> told = inBody(round.amount);
        round.amount = told == null ? round.amount : told;
      }
    }
  }

  /**
   * The first amount of the body that is about this number; null when the body tells it as it is.
   */
  private RoundDraft.@Nullable Found<Money> inBody(RoundDraft.Found<Money> amount) {
    RoundDraft.Found<Money> first = null;
    for (Sentence sentence : marked.document().sentences()) {
      if (sentence.block() > 0 && !SUM.matcher(sentence.span().of(marked.text())).find()) {
        for (Mention<Money> other : marked.amounts(sentence.span())) {
          if (isAsTold(amount.value(), other.value())) {
            return null;
          }
          if (first == null && isAbout(amount.value(), other.value())) {
            first =
                new RoundDraft.Found<>(other.value(), other.span(), sentence.span(), amount.rule());
          }
        }
      }
    }
    return first;
  }

  private static boolean isAsTold(Money exact, Money told) {
    return exact.currency().equals(told.currency())
        && exact.min() != null
        && same(exact.min(), told.min())
        && exact.max() != null
        && same(exact.max(), told.max());
  }

  /** Whether {@code told} is "over" or "nearly" the exact amount {@code exact}. */
  private static boolean isAbout(Money exact, Money told) {
    return exact.min() != null
        && exact.max() != null
        && same(exact.min(), exact.max())
        && exact.currency().equals(told.currency())
        && (same(exact.min(), told.min()) && told.max() == null
            || same(exact.max(), told.max()) && !same(exact.max(), told.min()));
  }

  private static boolean same(BigDecimal one, @Nullable BigDecimal other) {
    return other != null && one.compareTo(other) == 0;
  }
}
