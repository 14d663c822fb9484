package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static io.rongpu.serve.pages.Values.part;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The page of a company, an investor, another organisation or a person: whatever they did. */
final class AgentPage {

  private static final List<String> KINDS =
      List.of("Company", "InvestmentFirm", "Organization", "Person");
  private static final List<String> FACTS =
      List.of("legalName", "foundingDate", "headquarters", "founder", "totalRaised");

  private final Visit visit;
  private final Thing agent;
  private final Statements statements;

  private AgentPage(Visit visit, Thing agent) {
    this.visit = visit;
    this.agent = agent;
    this.statements = new Statements(visit, agent);
  }

  static boolean fits(Thing thing) {
    return KINDS.stream().anyMatch(thing::is);
  }

  static Page of(Visit visit, Thing agent) {
    return new AgentPage(visit, agent).page();
  }

  private Page page() {
    Portfolio portfolio = new Portfolio(visit, agent);
    DomContent partners = portfolio.coInvestors();
    Page page =
        Page.of(
            agent.name(),
            h1(Html.spoken(visit, agent.name())),
            p(each(kinds(), kind -> span(kind).withClass("badge"))),
            names(),
            statements.table(FACTS),
            part("group", visit.pick("隶属关系", "Belongs together"), Belonging.of(visit, agent)),
            part(
                "rounds",
                visit.pick("融资历程", "Funding rounds"),
                Rounds.timeline(visit, agent.of("company"))),
            part("portfolio", visit.pick("投资组合", "Portfolio"), portfolio.deals()),
            part(
                "invested",
                visit.pick("还投过（轮次不详）", "Also invested in (round not told)"),
                portfolio.others()),
            part("partners", visit.pick("合投", "Co-investors"), partners),
            part("people", visit.pick("创始人与人员", "Founders and people"), People.of(visit, agent)),
            part("posts", visit.pick("职务", "Posts"), People.posts(visit, agent)),
            part("founded", visit.pick("创办的公司", "Founded"), told(agent.of("founder"), "founder")),
            part(
                "backers",
                visit.pick("还有这些投资方（轮次不详）", "Also backed by (round not told)"),
                told(agent.of("investedIn"), "investedIn")),
            part("deals", visit.pick("收购", "Acquisitions"), acquisitions()),
            part(
                "advised",
                visit.pick("担任财务顾问的融资", "Rounds advised"),
                linksOrNull(newest(agent.of("financialAdvisor")))),
            part("articles", visit.pick("相关文章", "Articles"), articles()),
            Values.asRdf(visit, agent));
    return partners == null ? page : page.withScripts(Assets.NETWORK_LIBRARY, Assets.NETWORK);
  }

  private List<String> kinds() {
    return KINDS.stream()
        .filter(agent::is)
        .map(kind -> Thing.orEmpty(agent.knowledge().word(Vocabulary.term(kind))))
        .toList();
  }

  private DomContent names() {
    List<String> others =
        Stream.concat(
                agent.knowledge().objects(agent.node(), Vocabulary.PREF_LABEL),
                agent.knowledge().objects(agent.node(), Vocabulary.ALT_LABEL))
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .distinct()
            .filter(name -> !name.equals(agent.name()))
            .sorted()
            .toList();
    List<String> same =
        agent
            .knowledge()
            .objects(agent.node(), Vocabulary.EXACT_MATCH)
            .filter(Node::isURI)
            .map(Node::getURI)
            .sorted()
            .toList();
    if (others.isEmpty() && same.isEmpty()) {
      return text("");
    }
    return dl(
            others.isEmpty()
                ? text("")
                : div(
                    dt(visit.pick("又名", "Also known as")),
                    dd(ul(each(others, name -> li(Html.spoken(visit, name)))).withClass("chips"))),
            same.isEmpty()
                ? text("")
                : div(dt(visit.pick("同一事物", "Same as")), dd(each(same, iri -> p(iri)))))
        .withClass("statements");
  }

  /** Things that have this one as a value of a property, each with the sentences that say so. */
  private @Nullable DomContent told(List<Thing> things, String property) {
    return things.isEmpty()
        ? null
        : ul(each(
                things.stream().limit(60),
                thing ->
                    li(
                        Values.link(visit, thing),
                        Evidence.of(visit, Statements.behind(visit, thing, property, agent)))))
            .withClass("chips");
  }

  private @Nullable DomContent linksOrNull(List<Thing> things) {
    return things.isEmpty()
        ? null
        : div(
            Values.links(visit, things.stream().limit(60).toList()),
            things.size() > 60
                ? p(visit.pick("共 " + things.size(), things.size() + " in all")).withClass("quiet")
                : text(""));
  }

  private @Nullable DomContent acquisitions() {
    List<Thing> deals = new ArrayList<>(agent.of("target"));
    deals.addAll(agent.of("acquirer"));
    if (deals.isEmpty()) {
      return null;
    }
    return ul(
        each(
            deals.stream().limit(40),
            deal ->
                li(
                    Values.link(visit, deal),
                    text(" " + Thing.orEmpty(deal.text("announcedDate")) + " "),
                    deal.money("amount") == null
                        ? text("")
                        : Values.money(visit, deal.money("amount")),
                    Values.status(deal),
                    Evidence.of(visit, new Statements(visit, deal).all()))));
  }

  private @Nullable DomContent articles() {
    List<Thing> articles =
        agent.all("reportedBy").stream()
            .sorted(
                Comparator.comparing((Thing t) -> Thing.orEmpty(t.text(Vocabulary.DATE_PUBLISHED)))
                    .reversed())
            .toList();
    if (articles.isEmpty()) {
      return null;
    }
    int from = visit.number("articles", 0, 0, Math.max(0, articles.size() - 1));
    return div(
        ul(
            each(
                articles.stream().skip(from).limit(30),
                article ->
                    li(
                        text(Thing.orEmpty(article.text(Vocabulary.DATE_PUBLISHED)) + " "),
                        Values.link(visit, article)))),
        Paging.of(visit, "articles", from, 30, articles.size()));
  }

  private static List<Thing> newest(List<Thing> deals) {
    return deals.stream().sorted(Thing.NEWEST_FIRST).toList();
  }
}
