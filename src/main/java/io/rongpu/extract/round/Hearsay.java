package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Objects;

/**
 * Finds rounds that an article knows from hearsay: its headline begins with 传, or its opening tells
 * the same amount from people who want no name. One per document.
 */
final class Hearsay {

  /** "传云杉完成A轮融资"; 传统, 传奇 and the like are other words. */
  private static final Pattern HEADLINE =
      Pattern.compile("^\\s*(?:有?传(?![统奇音媒感承播染真递送说动世家教导])|据传|有?传闻|坊间传|市场传)");

  private static final Pattern UNNAMED_SOURCE =
      Pattern.compile(
          "(?:据|有|[多几两数]位|[\\s，]|^)[^，。；]{0,12}(?:知情人士|知情者|消息人士)[^，。；]{0,6}(?:透露|称|表示|说|爆料|证实|的(?:消息|话|说法))|据传|有传闻|有传言|传闻称");

  private static final int OPENING = 2;

  private final MarkedText marked;

  Hearsay(MarkedText marked) {
    this.marked = marked;
  }

  /** Marks those of {@code rounds} that are told as done and known from hearsay. */
  void mark(List<RoundDraft> rounds) {
    for (RoundDraft round : rounds) {
      if (round.status.equals(Terms.COMPLETED) && !round.past && isHearsay(round)) {
        round.status = Terms.RUMOURED;
      }
    }
  }

  private boolean isHearsay(RoundDraft round) {
    List<Span> blocks = marked.document().blockSpans();
    Money amount = round.amount == null ? null : round.amount.value();
    if (amount == null) {
      return false;
    }
    Span headline = blocks.get(0);
    if (HEADLINE.matcher(headline.of(marked.text())).find() && tells(headline, amount)) {
      return true;
    }
    return marked.document().sentences().stream()
        .filter(sentence -> sentence.block() > 0 && sentence.block() <= OPENING)
        .map(sentence -> sentence.span())
        .anyMatch(
            span -> tells(span, amount) && UNNAMED_SOURCE.matcher(span.of(marked.text())).find());
  }

  private boolean tells(Span span, Money amount) {
    return marked.amounts(span).stream()
        .map(Mention::value)
        .anyMatch(
            other ->
                other.currency().equals(amount.currency())
                    && Objects.equals(other.min(), amount.min()));
  }
}
