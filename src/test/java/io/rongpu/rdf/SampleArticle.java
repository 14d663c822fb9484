package io.rongpu.rdf;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An article of two lines with facts of every shape; a character outside the BMP comes first. */
final class SampleArticle {

  static final String KEY = "2024/spruce";
  static final String TITLE = "🚀云杉机器人完成A+轮融资";
  static final String BODY = "云杉机器人（Spruce Robotics）宣布完成数千万元A+轮融资，由北岸资本领投，林一跟投，投后估值5亿元。";
  static final String SECOND = "公司由林一创立于2019年3月，总部在苏州，林一任CEO，此前曾任青禾智能副总裁。";
  static final String TEXT = TITLE + "\n" + BODY + "\n" + SECOND;

  static final Entity SPRUCE = Entity.of(Entity.Kind.COMPANY, "云杉机器人", "Spruce Robotics", "云杉");
  static final Entity NORTH = Entity.of(Entity.Kind.INVESTMENT_FIRM, "北岸资本");
  static final Entity LIN = Entity.of(Entity.Kind.PERSON, "林一");
  static final Entity SUZHOU = Entity.of(Entity.Kind.PLACE, "苏州");
  static final Entity QINGHE =
      new Entity(
          Entity.Kind.COMPANY,
          List.of("青禾智能"),
          List.of("https://36kr.com/projectDetails/1", "no address"));

  private SampleArticle() {}

  static Document document() {
    return document("https://example.org/p/1");
  }

  static Document document(String url) {
    Article article =
        new Article(
            KEY,
            TITLE,
            LocalDate.of(2024, 5, 6),
            url,
            "阿文",
            "示例科技",
            List.of(Block.of(Block.Kind.PARAGRAPH, BODY), Block.of(Block.Kind.PARAGRAPH, SECOND)));
    return new Document(article, TEXT, List.of(), List.of(), List.of());
  }

  static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(round(BODY));
    facts.add(new Fact.Relation(SPRUCE, Terms.FOUNDER, LIN, evidence(SECOND, "林一")));
    facts.add(
        new Fact.Attribute(
            SPRUCE, Terms.FOUNDING_DATE, new PartialDate(2019, 3, 0), evidence(SECOND, "2019年3月")));
    facts.add(new Fact.Relation(SPRUCE, Terms.HEADQUARTERS, SUZHOU, evidence(SECOND, "苏州")));
    facts.add(position(SPRUCE, "CEO", false));
    facts.add(position(QINGHE, "副总裁", true));
    return facts;
  }

  static Fact.Event round(String quote) {
    return new Fact.Event(
        Terms.FUNDING_ROUND,
        List.of(
            new Fact.Role(Terms.COMPANY, SPRUCE, evidence(BODY, "云杉机器人")),
            new Fact.Role(Terms.LEAD_INVESTOR, NORTH, evidence(BODY, "北岸资本")),
            new Fact.Role(Terms.INVESTOR, LIN, evidence(BODY, "林一"))),
        List.of(
            new Fact.Detail(
                Terms.ROUND_TYPE,
                new Value.Term(Value.Term.Scheme.ROUND_TYPE, "a-plus"),
                evidence(quote, "A+轮")),
            new Fact.Detail(
                Terms.AMOUNT, money("10000000", "100000000", "数千万元"), evidence(BODY, "数千万元")),
            new Fact.Detail(
                Terms.ANNOUNCED_DATE, new PartialDate(2024, 5, 6), evidence(BODY, "宣布")),
            new Fact.Detail(Terms.STATUS, term(Terms.COMPLETED), evidence(BODY, "完成")),
            new Fact.Detail(
                Terms.VALUATION, money("500000000", "500000000", "5亿元"), evidence(BODY, "5亿元")),
            new Fact.Detail(Terms.VALUATION_KIND, term(Terms.POST_MONEY), evidence(BODY, "投后"))));
  }

  static Value.Term term(String name) {
    return new Value.Term(Value.Term.Scheme.ONTOLOGY, name);
  }

  static Value.Money money(String min, String max, String verbatim) {
    return new Value.Money(new BigDecimal(min), new BigDecimal(max), "CNY", verbatim);
  }

  /** Evidence that quotes a line of the text, with the first mention in it. */
  static Evidence evidence(String quote, String mention) {
    int start = TEXT.indexOf(quote);
    int mentionStart = TEXT.indexOf(mention, start);
    return new Evidence(
        new Span(start, start + quote.length()),
        new Span(mentionStart, mentionStart + mention.length()),
        "test/rule",
        0.9);
  }

  private static Fact position(Entity organization, String title, boolean former) {
    List<Fact.Detail> details = new ArrayList<>();
    details.add(new Fact.Detail(Terms.JOB_TITLE, new Value.Text(title), evidence(SECOND, title)));
    if (former) {
      details.add(new Fact.Detail(Terms.FORMER, new Value.Flag(true), evidence(SECOND, "曾任")));
    }
    return new Fact.Event(
        Terms.POSITION,
        List.of(
            new Fact.Role(Terms.ORGANIZATION, organization, evidence(SECOND, title)),
            new Fact.Role(Terms.HOLDER, LIN, evidence(SECOND, "林一"))),
        details);
  }
}
