package io.rongpu.pipeline;

import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import java.util.List;
import java.util.stream.Stream;

/** Counts the sentences that speak of a deal, to tell what a reading may have missed. */
final class DealSentences {

  /** Words that hardly ever stand in a sentence without a deal in it. */
  private static final List<String> TRIGGERS = List.of("融资", "领投", "获投");

  private DealSentences() {}

  /**
   * The number of sentences with a trigger from which no funding round was read. The title doesn't
   * count: what it tells is told again below it, and evidence is taken from there.
   */
  static int unread(Document document, List<Fact> facts) {
    List<Span> read =
        facts.stream()
            .filter(Fact.Event.class::isInstance)
            .map(Fact.Event.class::cast)
            .filter(event -> event.type().equals(Terms.FUNDING_ROUND))
            .flatMap(DealSentences::evidence)
            .map(Evidence::quote)
            .toList();
    int unread = 0;
    for (Sentence sentence : document.sentences()) {
      if (document.blockOf(sentence).kind() != Block.Kind.TITLE
          && speaksOfDeal(sentence.span().of(document.text()))
          && read.stream().noneMatch(sentence.span()::overlaps)) {
        unread++;
      }
    }
    return unread;
  }

  private static boolean speaksOfDeal(String sentence) {
    return TRIGGERS.stream().anyMatch(sentence::contains);
  }

  private static Stream<Evidence> evidence(Fact.Event event) {
    return Stream.concat(
        event.roles().stream().map(Fact.Role::evidence),
        event.details().stream().map(Fact.Detail::evidence));
  }
}
