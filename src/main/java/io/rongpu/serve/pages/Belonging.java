package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What an organisation belongs to and what belongs to it, each with why that is believed. */
final class Belonging {

  /** How one belongs to another, and what the page of the other calls it. */
  private enum Relation {
    PARENT(Terms.PARENT_ORGANIZATION, "下属组织", "Subsidiaries and units"),
    ARM(Terms.INVESTMENT_ARM_OF, "投资部门", "Investment arms"),
    FUND(Terms.FUND_MANAGER, "管理的基金", "Funds managed");

    private final String property;
    private final String zh;
    private final String en;

    Relation(String property, String zh, String en) {
      this.property = property;
      this.zh = zh;
      this.en = en;
    }
  }

  private Belonging() {}

  /** Null when there is nothing to tell. */
  static @Nullable DomContent of(Visit visit, Thing agent) {
    List<DomContent> rows = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      List<Thing> wholes = agent.all(relation.property);
      if (!wholes.isEmpty()) {
        String name = agent.knowledge().word(Vocabulary.term(relation.property));
        rows.add(
            row(
                name == null ? relation.property : name,
                wholes.stream().map(whole -> item(visit, whole, agent, relation, whole))));
      }
    }
    for (Relation relation : Relation.values()) {
      List<Thing> parts = agent.of(relation.property);
      if (!parts.isEmpty()) {
        rows.add(
            row(
                visit.pick(relation.zh, relation.en),
                parts.stream().map(part -> item(visit, part, part, relation, agent))));
      }
    }
    return rows.isEmpty() ? null : dl(each(rows, row -> row)).withClass("statements");
  }

  private static DomContent row(String name, Stream<DomContent> items) {
    return div(dt(name), dd(ul(each(items, item -> item))));
  }

  private static DomContent item(
      Visit visit, Thing shown, Thing part, Relation relation, Thing whole) {
    return li(
        Values.link(visit, shown),
        each(
            part.all("linkBasis").stream()
                .filter(
                    basis ->
                        Vocabulary.term(relation.property)
                                .equals(node(basis.one(Vocabulary.PREDICATE)))
                            && whole.node().equals(node(basis.one(Vocabulary.OBJECT)))),
            basis -> why(visit, basis)));
  }

  private static DomContent why(Visit visit, Thing basis) {
    String source = basis.text(Vocabulary.PUBLIC_SOURCE);
    return span(
            text(" "),
            text(
                source == null
                    ? visit.pick("名称所示：", "by its name: ")
                    : visit.pick("出处：", "source: ")),
            source == null ? text("") : Phrases.of(visit, source),
            each(basis.all("reportedBy").stream().limit(3), told -> Values.link(visit, told)))
        .withClass("quiet");
  }

  private static @Nullable Node node(@Nullable Thing thing) {
    return thing == null ? null : thing.node();
  }
}
