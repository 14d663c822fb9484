package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static io.rongpu.serve.pages.Values.part;
import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;

import io.rongpu.query.NamedQueries;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Where one begins: a search box, what is new, how much there is, ten questions. */
final class HomePage implements PageMaker {

  private static final int NEWEST = 12;

  /** What is only planned lies in the future and is no news of a round. */
  private static final Node PLANNED = Vocabulary.term("Planned");

  /** What is counted, and what English calls one of it and several. */
  private static final List<List<String>> COUNTED =
      List.of(
          List.of("Article", "article", "articles"),
          List.of("FundingRound", "funding round", "funding rounds"),
          List.of("Company", "company", "companies"),
          List.of("InvestmentFirm", "investment firm", "investment firms"),
          List.of("Person", "person", "people"),
          List.of("Acquisition", "acquisition", "acquisitions"));

  /** The named questions to begin with. */
  static final List<String> QUESTIONS =
      List.of(
          "recent-rounds",
          "biggest-rounds",
          "lead-league",
          "advisor-league",
          "rounds-per-month",
          "rounds-by-stage",
          "people-on-the-move",
          "acquisitions",
          "conflicting-reports",
          "planned-or-rumoured");

  private final NamedQueries queries;

  HomePage(NamedQueries queries) {
    this.queries = queries;
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    return Page.of(
        visit.pick("首页", "Home"),
        h1(visit.pick("中国创投新闻的知识图谱", "Chinese venture news as a knowledge graph")),
        p(visit.pick(
                "谁投了谁、投了多少、谁创办、谁任职；每一条都附原文。",
                "Who funds whom, how much, who founded and who works where; each with its"
                    + " sentence."))
            .withClass("lead-text"),
        SearchPage.form(visit, "home-search", visit.pick("在首页搜索", "Search from home")),
        sizes(visit, knowledge),
        part("new", visit.pick("最新融资", "Newest rounds"), newest(visit, knowledge)),
        part("questions", visit.pick("问一问", "Questions to click"), questions(visit)));
  }

  private static DomContent sizes(Visit visit, Knowledge knowledge) {
    return dl(each(COUNTED, counted -> size(visit, knowledge, counted))).withClass("sizes");
  }

  private static DomContent size(Visit visit, Knowledge knowledge, List<String> counted) {
    String type = counted.get(0);
    long count = knowledge.remembered("size " + type, () -> knowledge.instances(type).count());
    return div(
        dt(
            visit.pick(
                Thing.orEmpty(knowledge.word(Vocabulary.term(type))),
                counted.get(count == 1 ? 1 : 2))),
        dd(Html.number(count)));
  }

  private static @Nullable DomContent newest(Visit visit, Knowledge knowledge) {
    List<Node> newest = knowledge.remembered("newest", () -> newest(knowledge));
    return newest.isEmpty()
        ? p(
            visit.pick(
                "库里还没有融资。用 rongpu build 读入文章。",
                "There are no rounds yet. Read articles with rongpu build."))
        : Rounds.news(visit, newest.stream().map(knowledge::thing).toList());
  }

  private static List<Node> newest(Knowledge knowledge) {
    return knowledge
        .instances("FundingRound")
        .filter(round -> !round.has("status", knowledge.thing(PLANNED)))
        .map(round -> new Dated(Thing.orEmpty(round.text("announcedDate")), round.node()))
        .sorted(
            Comparator.comparing(Dated::date)
                .reversed()
                .thenComparing(dated -> dated.round().toString()))
        .limit(NEWEST)
        .map(Dated::round)
        .toList();
  }

  private record Dated(String date, Node round) {}

  private DomContent questions(Visit visit) {
    return ol(each(
            QUESTIONS,
            name ->
                li(
                    a(visit.pick(queries.find(name).zh(), queries.find(name).en()))
                        .withHref(visit.to("/ask/" + name)))))
        .withClass("questions");
  }
}
