package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.button;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Finds things by a part of a name. */
final class SearchPage implements PageMaker {

  private static final int SHOWN = 50;
  private static final List<String> KINDS =
      List.of("Company", "InvestmentFirm", "Person", "Organization", "Place");

  /** A plain form that needs no script. */
  static DomContent form(Visit visit, String id) {
    String asked = visit.path().equals("/search") ? visit.parameter("q") : null;
    return j2html.TagCreator.form(
            label(visit.pick("搜索公司、投资方、人物", "Search companies, investors, people"))
                .withFor(id)
                .withClass("unseen"),
            input()
                .withId(id)
                .withName("q")
                .withType("search")
                .attr("autocomplete", "off")
                .withPlaceholder(visit.pick("公司、投资方、人物", "Company, investor, person"))
                .withCondValue(asked != null, Thing.orEmpty(asked)),
            visit.chosen()
                ? input().withType("hidden").withName("lang").withValue(visit.language().tag())
                : text(""),
            button(visit.pick("搜索", "Search")).withType("submit"))
        .withAction("/search")
        .withMethod("get")
        .attr("role", "search")
        .attr("aria-label", visit.pick("搜索 ", "Search ") + id)
        .withClass("search");
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    String asked = visit.parameter("q");
    String title = visit.pick("搜索", "Search");
    if (asked == null) {
      return Page.of(title, h1(title), form(visit, "search"));
    }
    List<Hit> hits = hits(knowledge, asked.toLowerCase(Locale.ROOT));
    return Page.of(
        asked + " · " + title,
        h1(visit.pick("“" + asked + "”的搜索结果", "Results for “" + asked + "”")),
        hits.isEmpty()
            ? p(
                visit.pick(
                    "没有名称含有这些字的公司、投资方或人物。试试更短的写法，或只写名称的一部分。",
                    "No company, investor or person has a name with these letters in it. Try a"
                        + " shorter part of the name."))
            : ol(each(hits.stream().limit(SHOWN), hit -> li(hit(visit, knowledge, hit))))
                .withClass("hits"),
        hits.size() > SHOWN
            ? p(visit.pick(
                    "只列前 " + SHOWN + " 个，共 " + hits.size() + " 个。",
                    "The first " + SHOWN + " of " + hits.size() + "."))
                .withClass("quiet")
            : text(""));
  }

  /** A thing and the name of it that fits best. */
  private record Hit(Node node, String name, int rank, long articles) {}

  private static List<Hit> hits(Knowledge knowledge, String asked) {
    Map<Node, String> best = new HashMap<>();
    Stream.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)
        .flatMap(property -> knowledge.graph().stream(Node.ANY, property, Node.ANY))
        .filter(triple -> triple.getObject().isLiteral())
        .filter(
            triple ->
                triple.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT).contains(asked))
        .forEach(
            triple ->
                best.merge(
                    triple.getSubject(),
                    triple.getObject().getLiteralLexicalForm(),
                    (a, b) -> rank(a, asked) <= rank(b, asked) ? a : b));
    return best.entrySet().stream()
        .map(
            e ->
                new Hit(
                    e.getKey(),
                    e.getValue(),
                    rank(e.getValue(), asked),
                    knowledge.objects(e.getKey(), Vocabulary.REPORTED_BY).count()))
        .sorted(
            Comparator.comparing(Hit::rank)
                .thenComparing(hit -> -hit.articles())
                .thenComparing(hit -> hit.node().toString()))
        .toList();
  }

  private static int rank(String name, String asked) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals(asked) ? 0 : lower.startsWith(asked) ? 1 : 2;
  }

  private static DomContent hit(Visit visit, Knowledge knowledge, Hit hit) {
    Thing thing = knowledge.thing(hit.node());
    return span(
        Values.link(visit, thing),
        text(" "),
        each(
            KINDS.stream().filter(thing::is).limit(1),
            kind -> span(Thing.orEmpty(knowledge.word(Vocabulary.term(kind)))).withClass("badge")),
        text(hit.name().equals(thing.name()) ? " " : " " + hit.name() + " "),
        span(visit.pick(
                hit.articles() + " 篇文章",
                hit.articles() + (hit.articles() == 1 ? " article" : " articles")))
            .withClass("quiet"));
  }
}
