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
                  List.of(
                      Block.of(Block.Kind.PARAGRAPH, "甲公司完成A轮融资。乙资本领投。行业不景气。丙收购丁。"),
                      Block.of(Block.Kind.CAPTION, "图：融资历史"))));

  @Test
  void findsSentencesWithWordsOfADealThatGaveNone() {
    assertThat(unread()).containsExactly("融资: 甲公司完成A轮融资。", "领投: 乙资本领投。", "收购: 丙收购丁。");
  }

  @Test
  void leavesOutTheSentenceThatADealWasReadFrom() {
    assertThat(unread(event("FundingRound", "甲公司完成A轮融资。"), event("Acquisition", "丙收购丁。")))
        .containsExactly("领投: 乙资本领投。");
    assertThat(unread(holding("乙资本领投。"))).doesNotContain("领投: 乙资本领投。");
  }

  @Test
  void findsASentenceThatGaveSomethingElse() {
    assertThat(unread(event("Position", "甲公司完成A轮融资。"))).contains("融资: 甲公司完成A轮融资。");
  }

  @Test
  void leavesOutTitleAndCaptions() {
    assertThat(unread()).noneMatch(told -> told.contains("甲公司融资") || told.contains("图"));
  }

  private static List<String> unread(Fact... facts) {
    return DealSentences.unread(DOCUMENT, List.of(facts)).stream()
        .map(
            deal -> deal.trigger().of(DOCUMENT.text()) + ": " + deal.sentence().of(DOCUMENT.text()))
        .toList();
  }

  private static Fact.Relation holding(String sentence) {
    return new Fact.Relation(
        Entity.of(Entity.Kind.INVESTMENT_FIRM, "乙资本"),
        "investedIn",
        Entity.of(Entity.Kind.COMPANY, "甲公司"),
        evidence(sentence));
  }

  private static Fact.Event event(String type, String sentence) {
    return new Fact.Event(
        type,
        List.of(
            new Fact.Role("company", Entity.of(Entity.Kind.COMPANY, "甲公司"), evidence(sentence))),
        List.of());
  }

  private static Evidence evidence(String sentence) {
    int start = DOCUMENT.text().indexOf(sentence);
    Span quote = new Span(start, start + sentence.length());
    return new Evidence(quote, new Span(start, start + 3), "test", 1);
  }
}
