package io.rongpu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Span;
import io.rongpu.text.DocumentBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealSentencesTest {

  private static final Document DOCUMENT =
      new DocumentBuilder((sentence, offset) -> List.of())
          .build(
              new Article(
                  "a",
                  "甲公司融资",
                  null,
                  null,
                  null,
                  null,
                  List.of(Block.of(Block.Kind.PARAGRAPH, "甲公司完成A轮融资。乙资本领投。行业不景气。"))));

  @Test
  void countsSentencesWithWordsOfADealThatGaveNone() {
    assertThat(DealSentences.unread(DOCUMENT, List.of())).isEqualTo(2);
  }

  @Test
  void leavesOutTheSentenceThatARoundWasReadFrom() {
    assertThat(DealSentences.unread(DOCUMENT, List.of(event("FundingRound", "甲公司完成A轮融资。"))))
        .isEqualTo(1);
  }

  @Test
  void countsASentenceThatGaveSomethingElse() {
    assertThat(DealSentences.unread(DOCUMENT, List.of(event("Position", "甲公司完成A轮融资。"))))
        .isEqualTo(2);
  }

  private static Fact.Event event(String type, String sentence) {
    int start = DOCUMENT.text().indexOf(sentence);
    Span quote = new Span(start, start + sentence.length());
    Evidence evidence = new Evidence(quote, new Span(start, start + 3), "test", 1);
    return new Fact.Event(
        type,
        List.of(new Fact.Role("company", Entity.of(Entity.Kind.COMPANY, "甲公司"), evidence)),
        List.of());
  }
}
