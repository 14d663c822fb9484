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
        BigDecimal number = round.amount.value().min();
        if (number != null && same(number, round.amount.value().max())) {
          RoundDraft.Found<Money> told = inBody(round.amount, number);
          round.amount = told == null ? round.amount : told;
        }
      }
    }
  }

  /** The first amount of the body that is about {@code number}; null when one is just that. */
  private RoundDraft.@Nullable Found<Money> inBody(
      RoundDraft.Found<Money> amount, BigDecimal number) {
    RoundDraft.Found<Money> first = null;
    for (Sentence sentence : marked.document().sentences()) {
      if (sentence.block() > 0 && !SUM.matcher(sentence.span().of(marked.text())).find()) {
        for (Mention<Money> other : marked.amounts(sentence.span())) {
          Money told = other.value();
          boolean from = same(number, told.min());
          boolean to = same(number, told.max());
          if (!told.currency().equals(amount.value().currency())) {
            continue;
          }
          if (from && to) {
            return null;
          }
          if (first == null && (from && told.max() == null || to)) {
            first = new RoundDraft.Found<>(told, other.span(), sentence.span(), amount.rule());
          }
        }
      }
    }
    return first;
  }

  private static boolean same(BigDecimal one, @Nullable BigDecimal other) {
    return other != null && one.compareTo(other) == 0;
  }
}
