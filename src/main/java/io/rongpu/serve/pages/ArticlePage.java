package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static io.rongpu.serve.pages.Values.part;
import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.rongpu.query.explain.Report;
import io.rongpu.query.explain.Reports;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** An article's text as stored, every sentence that something was read from marked. */
final class ArticlePage {

  private static final int MOST = 150;
  private static final List<String> DEALS = List.of("FundingRound", "Acquisition");

  private ArticlePage() {}

  static Page of(Visit visit, Thing article) {
    String title = Values.title(visit, article);
    String url = Visit.elsewhere(article.text(Vocabulary.URL));
    return Page.of(
        title,
        h1(title).withLang("zh"),
        p(
            text(Thing.orEmpty(article.text(Vocabulary.DATE_PUBLISHED)) + " "),
            text(Thing.orEmpty(article.text(Vocabulary.AUTHOR)) + " "),
            text(Thing.orEmpty(article.text(Vocabulary.PUBLISHER)) + " "),
            url == null
                ? text("")
                : a(visit.pick("原网页", "original page")).withHref(url).withRel("noreferrer")),
        part("read", visit.pick("读出的陈述", "What was read from it"), read(visit, article)),
        part("text", visit.pick("正文", "Text"), body(visit, article)),
        Values.asRdf(visit, article));
  }

  /** What it says of each thing, deals first. */
  private static DomContent read(Visit visit, Thing article) {
    List<DomContent> things =
        article
            .knowledge()
            .subjects(Vocabulary.REPORTED_BY, article.node())
            .map(article.knowledge()::thing)
            .sorted(
                Comparator.comparing((Thing thing) -> DEALS.stream().noneMatch(thing::is))
                    .thenComparing(thing -> Values.title(visit, thing))
                    .thenComparing(thing -> thing.node().toString()))
            .limit(MOST)
            .map(thing -> about(visit, article, thing))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return things.isEmpty()
        ? p(visit.pick("没有读出任何陈述。", "Nothing was read from this article."))
        : div(each(things, about -> about));
  }

  private static @Nullable DomContent about(Visit visit, Thing article, Thing thing) {
    Map<Node, List<Report>> reports = new LinkedHashMap<>();
    for (Report report : Reports.about(thing.knowledge().dataset(), thing.node())) {
      if (report.article().equals(article.node())) {
        reports.computeIfAbsent(report.property(), property -> new ArrayList<>()).add(report);
      }
    }
    return reports.isEmpty()
        ? null
        : div(
                h3(Values.link(visit, thing)),
                dl(each(
                        reports.entrySet(),
                        entry -> row(visit, thing, entry.getKey(), entry.getValue())))
                    .withClass("statements"))
            .withClass("about");
  }

  private static DomContent row(Visit visit, Thing thing, Node property, List<Report> reports) {
    return div(
        dt(Objects.requireNonNullElse(thing.knowledge().word(property), property.getLocalName())),
        dd(
            each(
                reports,
                report ->
                    div(
                            Statements.reported(visit, thing.knowledge(), report),
                            Evidence.of(visit, List.of(report)))
                        .withClass("value"))));
  }

  private static @Nullable DomContent body(Visit visit, Thing article) {
    Graph claims = article.knowledge().dataset().getGraph(article.node());
    String body = literal(claims, article.node(), Vocabulary.TEXT);
    if (body == null) {
      body = article.text(Vocabulary.TEXT);
    }
    if (body == null) {
      return null;
    }
    return div(each(paragraphs(body, spans(claims)), paragraph -> paragraph))
        .withLang("zh")
        .withClass("article");
  }

  /** Sentences with evidence, as code points from start to end; overlapping ones are one. */
  private static TreeMap<Integer, Integer> spans(Graph claims) {
    TreeMap<Integer, Integer> spans = new TreeMap<>();
    claims.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .map(Triple::getSubject)
        .forEach(
            evidence -> {
              String start = literal(claims, evidence, Vocabulary.START);
              String end = literal(claims, evidence, Vocabulary.END);
              if (start != null && end != null) {
                spans.merge(Integer.parseInt(start), Integer.parseInt(end), Math::max);
              }
            });
    return spans;
  }

  private static List<DomContent> paragraphs(String body, TreeMap<Integer, Integer> spans) {
    TreeSet<Integer> marked = new TreeSet<>();
    spans.forEach(
        (start, end) -> {
          for (int i = start; i < end; i++) {
            marked.add(i);
          }
        });
    List<DomContent> paragraphs = new ArrayList<>();
    int position = 0;
    for (String line : body.split("\n", -1)) {
      int[] points = line.codePoints().toArray();
      List<DomContent> parts = new ArrayList<>();
      int from = 0;
      while (from < points.length) {
        boolean on = marked.contains(position + from);
        int to = from;
        while (to < points.length && marked.contains(position + to) == on) {
          to++;
        }
        String piece = new String(points, from, to - from);
        parts.add(on ? mark(piece) : text(piece));
        from = to;
      }
      if (!parts.isEmpty()) {
        paragraphs.add(p().with(parts));
      }
      position += points.length + 1;
    }
    return paragraphs;
  }

  private static @Nullable String literal(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse(null);
  }
}
