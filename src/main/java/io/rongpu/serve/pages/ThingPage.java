package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static io.rongpu.serve.pages.Values.part;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The page of whatever an address names; a round and other deals show who said what. */
final class ThingPage implements PageMaker {

  private static final String FOLDER = "/page/";
  private static final List<String> ORDER =
      List.of(
          "company",
          "acquirer",
          "target",
          "roundType",
          "status",
          "announcedDate",
          "amount",
          "valuation",
          "valuationKind",
          "leadInvestor",
          "investor",
          "financialAdvisor",
          "holder",
          "organization",
          "jobTitle",
          "former");

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    Node node = asked(visit);
    if (node == null || !knowledge.knows(node)) {
      return null;
    }
    Thing thing = knowledge.thing(node);
    if (thing.is("Article")) {
      return ArticlePage.of(visit, thing);
    }
    return AgentPage.fits(thing) ? AgentPage.of(visit, thing) : event(visit, thing);
  }

  private static @Nullable Node asked(Visit visit) {
    String iri = visit.parameter("iri");
    if (iri != null) {
      return NodeFactory.createURI(iri);
    }
    String rest = visit.path().startsWith(FOLDER) ? visit.path().substring(FOLDER.length()) : "";
    int slash = rest.indexOf('/');
    if (slash <= 0 || slash == rest.length() - 1) {
      return null;
    }
    String kind = rest.substring(0, slash);
    String name = rest.substring(slash + 1);
    return kind.equals("article") ? visit.iris().article(name) : visit.iris().thing(kind, name);
  }

  private static Page event(Visit visit, Thing thing) {
    String title = Values.title(visit, thing);
    Statements statements = new Statements(visit, thing);
    Money money = thing.money("amount");
    return Page.of(
        title,
        h1(Html.spoken(visit, title)),
        p(
            each(
                thing.knowledge().objects(thing.node(), Vocabulary.TYPE),
                type -> span(Thing.orEmpty(thing.knowledge().word(type))).withClass("badge")),
            text(" "),
            Values.status(thing)),
        money == null
            ? thing.is("FundingRound") ? p(Values.amount(visit, thing)) : text("")
            : amount(visit, money),
        part(
            "said",
            visit.pick("谁说了什么", "Who said what"),
            div(
                p(visit.pick(
                        "每项先列采信的值（✓），再列其他说法；点开可见原文。",
                        "Of each property the believed value (✓) first, then what else is told;"
                            + " open one to read the sentences."))
                    .withClass("quiet"),
                statements.wholeTable(ORDER))),
        part("seats", visit.pick("总部在此的公司", "Companies seated here"), seated(visit, thing)),
        part("articles", visit.pick("来源文章", "Reported by"), articles(visit, thing)),
        Values.asRdf(visit, thing));
  }

  /** The amount, drawn, and what the drawing means. */
  private static DomContent amount(Visit visit, Money money) {
    Interval scale = Interval.over(List.of(money));
    return div(
        div(Values.money(visit, money), scale.draw(visit, money)).withClass("amount"),
        p(scale.caption(visit)).withClass("quiet"));
  }

  private static @Nullable DomContent seated(Visit visit, Thing place) {
    List<Thing> companies = place.of("headquarters");
    int from = visit.number("seats", 0, 0, Math.max(0, companies.size() - 1));
    return companies.isEmpty()
        ? null
        : div(
            Values.links(visit, companies.stream().skip(from).limit(100).toList()),
            Paging.of(visit, "seats", from, 100, companies.size()));
  }

  private static @Nullable DomContent articles(Visit visit, Thing thing) {
    List<Thing> articles = thing.all("reportedBy");
    return articles.isEmpty()
        ? null
        : ul(
            each(
                articles.stream().limit(50),
                article ->
                    li(
                        text(Thing.orEmpty(article.text(Vocabulary.DATE_PUBLISHED)) + " "),
                        Values.link(visit, article))));
  }
}
