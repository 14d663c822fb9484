package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.div;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.google.gson.Gson;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What an investor put money into, and with whom. */
final class Portfolio {

  private static final int ROWS = 50;
  private static final int PARTNERS = 30;
  private static final int DRAWN = 20;

  private final Visit visit;
  private final Thing investor;
  private final List<Thing> rounds;
  private final Map<Node, Set<Thing>> partners = new HashMap<>();

  Portfolio(Visit visit, Thing investor) {
    this.visit = visit;
    this.investor = investor;
    this.rounds =
        investor.of("investor").stream()
            .filter(t -> t.is("FundingRound"))
            .sorted(Thing.NEWEST_FIRST)
            .toList();
    for (Thing round : rounds) {
      investor
          .knowledge()
          .objects(round.node(), io.rongpu.rdf.Vocabulary.term("investor"))
          .filter(other -> !other.equals(investor.node()))
          .forEach(other -> partners.computeIfAbsent(other, o -> new LinkedHashSet<>()).add(round));
    }
  }

  /** The rounds, newest first; null when there are none. */
  @Nullable DomContent deals() {
    if (rounds.isEmpty()) {
      return null;
    }
    int from = visit.number("deals", 0, 0, Math.max(0, rounds.size() - 1));
    return div(
        Tables.of(
            visit.pick("参与的融资，共 " + rounds.size() + " 次", "Rounds taken part in: " + rounds.size()),
            List.of(
                visit.pick("日期", "Date"),
                visit.pick("公司", "Company"),
                visit.pick("轮次", "Round"),
                visit.pick("金额", "Amount"),
                visit.pick("角色", "Role"),
                visit.pick("原文", "Sentences")),
            rounds.stream().skip(from).limit(ROWS).map(this::deal).toList()),
        Paging.of(visit, "deals", from, ROWS, rounds.size()));
  }

  private List<DomContent> deal(Thing round) {
    Thing company = round.one("company");
    return List.of(
        span(Thing.orEmpty(round.text("announcedDate"))).withClass("date"),
        company == null ? text("") : Values.link(visit, company),
        span(
            j2html.TagCreator.a(Values.stage(visit, round)).withHref(visit.page(round.node())),
            text(" "),
            Values.status(round)),
        Values.amount(visit, round),
        round.has("leadInvestor", investor)
            ? strong(visit.pick("领投", "lead")).withClass("badge lead")
            : text(visit.pick("参投", "took part")),
        Evidence.of(visit, Statements.behind(visit, round, "investor", investor)));
  }

  /** Companies of which only "invested in" is told. */
  @Nullable DomContent others() {
    List<Thing> companies = investor.all("investedIn");
    return companies.isEmpty()
        ? null
        : ul(each(
                companies,
                company ->
                    li(
                        Values.link(visit, company),
                        Evidence.of(
                            visit, Statements.behind(visit, investor, "investedIn", company)))))
            .withClass("chips");
  }

  /** Who else was in those rounds, the most frequent first; null when nobody. */
  @Nullable DomContent coInvestors() {
    List<Thing> first =
        partners.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Node, Set<Thing>> e) -> -e.getValue().size())
                    .thenComparing(e -> e.getKey().toString()))
            .limit(PARTNERS)
            .map(e -> investor.knowledge().thing(e.getKey()))
            .toList();
    if (first.isEmpty()) {
      return null;
    }
    return div(
        div()
            .withId("network")
            .attr("data-graph", network(first.stream().limit(DRAWN).toList()))
            .attr("data-label", visit.pick("合投网络图", "Network of co-investors"))
            .attr("hidden"),
        Tables.of(
            visit.pick(
                "共同投资方，共 " + partners.size() + " 家", "Invested together with: " + partners.size()),
            List.of(
                visit.pick("投资方", "Investor"),
                visit.pick("共同轮次", "Rounds together"),
                visit.pick("公司", "Companies")),
            first.stream().map(this::partner).toList()),
        partners.size() > PARTNERS
            ? p(visit.pick("只列前 " + PARTNERS + " 家", "The first " + PARTNERS)).withClass("quiet")
            : text(""));
  }

  private List<DomContent> partner(Thing partner) {
    Set<Thing> together = rounds(partner);
    List<Thing> companies = new ArrayList<>();
    together.forEach(
        round -> {
          Thing company = round.one("company");
          if (company != null && !companies.contains(company)) {
            companies.add(company);
          }
        });
    return List.of(
        Values.link(visit, partner),
        text(Integer.toString(together.size())),
        span(
            each(
                companies.stream().limit(6),
                company -> span(Values.link(visit, company), text(" "))),
            text(companies.size() > 6 ? "…" : "")));
  }

  private Set<Thing> rounds(Thing partner) {
    return partners.getOrDefault(partner.node(), Set.of());
  }

  /** Nodes and edges for the drawing; the table says the same in words. */
  private String network(List<Thing> drawn) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    List<Map<String, Object>> edges = new ArrayList<>();
    nodes.add(Map.of("id", "0", "name", investor.name(), "href", "", "weight", rounds.size()));
    for (int i = 0; i < drawn.size(); i++) {
      Thing partner = drawn.get(i);
      Map<String, Object> node = new LinkedHashMap<>();
      node.put("id", Integer.toString(i + 1));
      node.put("name", partner.name());
      node.put("href", visit.page(partner.node()));
      node.put("weight", rounds(partner).size());
      nodes.add(node);
      edges.add(edge(0, i + 1, rounds(partner).size()));
      for (int j = 0; j < i; j++) {
        Set<Thing> both =
            rounds(drawn.get(j)).stream()
                .filter(rounds(partner)::contains)
                .collect(Collectors.toSet());
        if (!both.isEmpty()) {
          edges.add(edge(j + 1, i + 1, both.size()));
        }
      }
    }
    return new Gson().toJson(Map.of("nodes", nodes, "edges", edges));
  }

  private static Map<String, Object> edge(int from, int to, int weight) {
    return Map.of(
        "source", Integer.toString(from), "target", Integer.toString(to), "weight", weight);
  }
}
