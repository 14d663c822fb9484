package io.rongpu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One of each value of the model. */
final class Samples {

  static final Evidence EVIDENCE =
      new Evidence(new Span(0, 20), new Span(2, 6), "round/amount", 0.9);
  static final Entity COMPANY =
      new Entity(
          Entity.Kind.COMPANY,
          List.of("云杉科技", "Yunshan"),
          List.of("https://36kr.com/projectDetails/1"));
  static final Entity PERSON = Entity.of(Entity.Kind.PERSON, "周明");

  private Samples() {}

  static List<Value> values() {
    return List.of(
        new PartialDate(2018, 12, 5),
        new Value.Money(new BigDecimal("80000000"), null, "CNY", "超八千万元"),
        new Value.Text("总裁"),
        new Value.Flag(true),
        new Value.Term(Value.Term.Scheme.ROUND_TYPE, "pre-a-plus"));
  }

  static List<Fact> facts() {
    return List.of(
        new Fact.Attribute(COMPANY, Terms.FOUNDING_DATE, new PartialDate(2014, 12, 0), EVIDENCE),
        new Fact.Relation(COMPANY, Terms.FOUNDER, PERSON, EVIDENCE),
        new Fact.Event(
            Terms.FUNDING_ROUND,
            List.of(new Fact.Role(Terms.COMPANY, COMPANY, EVIDENCE)),
            List.of(new Fact.Detail(Terms.AMOUNT, values().get(1), EVIDENCE))));
  }

  static Document document() {
    Link link = new Link(new Span(0, 4), "https://36kr.com/p/1", null);
    Block title = Block.of(Block.Kind.TITLE, "云杉科技完成融资");
    Block cell = new Block(Block.Kind.TABLE_CELL, "云杉科技", 0, List.of(link));
    Article article =
        new Article(
            "a/1", title.text(), LocalDate.of(2019, 3, 15), null, "作者", null, List.of(cell));
    return new Document(
        article,
        "云杉科技完成融资\n云杉科技",
        List.of(title, cell),
        List.of(new Span(0, 8), new Span(9, 13)),
        List.of(
            new Sentence(new Span(0, 8), 0, List.of(new Token(new Span(0, 4), Tag.NOUN))),
            new Sentence(new Span(9, 13), 1, List.of())));
  }
}
