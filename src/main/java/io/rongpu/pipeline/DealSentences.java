package io.rongpu.pipeline;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.UnreadDeal;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the sentences that speak of a deal, to tell what a reading may have missed. */
final class DealSentences {

  private static final Pattern TRIGGER =
      Pattern.compile(Lexicon.load("deal-triggers").alternatives());

  private DealSentences() {}

  /**
   * The sentences with a trigger from which no deal was read: no funding round, no acquisition, no
   * holding, no total raised. The title is left out: what it tells is told again below it, and
   * evidence is taken from there; so are captions, which are not read.
   */
  static List<UnreadDeal> unread(Document document, List<Fact> facts) {
    List<Span> read = facts.stream().flatMap(DealSentences::evidence).map(Evidence::quote).toList();
    List<UnreadDeal> unread = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(document.text());
    for (Sentence sentence : document.sentences()) {
      if (!isRead(document.blockOf(sentence).kind())
          || read.stream().anyMatch(sentence.span()::overlaps)) {
        continue;
      }
      trigger.region(sentence.span().start(), sentence.span().end());
      if (trigger.find()) {
        unread.add(new UnreadDeal(sentence.span(), new Span(trigger.start(), trigger.end())));
      }
    }
    return unread;
  }

  private static boolean isRead(Block.Kind kind) {
    return kind != Block.Kind.TITLE && kind != Block.Kind.CAPTION;
  }

  /** The evidence of a deal; none of a fact that is no deal. */
  private static Stream<Evidence> evidence(Fact fact) {
    if (fact instanceof Fact.Relation relation) {
      return relation.property().equals(Terms.INVESTED_IN)
          ? Stream.of(relation.evidence())
          : Stream.empty();
    }
    if (fact instanceof Fact.Attribute attribute) {
      return attribute.property().equals(Terms.TOTAL_RAISED)
          ? Stream.of(attribute.evidence())
          : Stream.empty();
    }
    if (fact instanceof Fact.Event event
        && (event.type().equals(Terms.FUNDING_ROUND) || event.type().equals(Terms.ACQUISITION))) {
      return Stream.concat(
          event.roles().stream().map(Fact.Role::evidence),
          event.details().stream().map(Fact.Detail::evidence));
    }
    return Stream.empty();
  }
}
