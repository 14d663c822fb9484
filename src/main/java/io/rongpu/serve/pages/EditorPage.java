package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import com.google.gson.Gson;
import io.rongpu.query.NamedQueries;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.Parameter;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The SPARQL editor; without JavaScript a plain form that asks the same endpoint. */
final class EditorPage implements PageMaker {

  private static final Gson JSON = new Gson();
  private static final String FIRST =
      "PREFIX rp: <https://w3id.org/rongpu/ontology#>\n"
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\n"
          + "SELECT ?company ?name ?date WHERE {\n"
          + "  ?round a rp:FundingRound ; rp:company ?company ; rp:announcedDate ?date .\n"
          + "  ?company skos:prefLabel ?name .\n"
          + "} ORDER BY DESC(STR(?date)) LIMIT 20\n";

  private static final NamedQuery TOGETHER =
      NamedQuery.of(
          "together",
          """
          # zh: 哪些投资方一起投得最多？（可看“网络”）
          # en: Which investors invest together most? (look at it as a network)
          # param limit: integer, default 80 | 最多几行 | at most so many rows

          PREFIX rp: <https://w3id.org/rongpu/ontology#>

          SELECT ?one ?other (COUNT(DISTINCT ?round) AS ?rounds) WHERE {
            ?round a rp:FundingRound ; rp:investor ?one , ?other .
            FILTER(STR(?one) < STR(?other))
          } GROUP BY ?one ?other ORDER BY DESC(?rounds) STR(?one) STR(?other) LIMIT 80
          """);

  private final NamedQueries queries;

  EditorPage(NamedQueries queries) {
    this.queries = queries;
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    String title = visit.pick("SPARQL 编辑器", "SPARQL editor");
    NamedQuery example = example(visit.parameter("example"));
    String told = visit.parameter("query");
    String given = told == null && example != null ? text(example) : told;
    return Page.of(
            title,
            link().withRel("stylesheet").withHref(Assets.EDITOR_STYLE),
            link().withRel("stylesheet").withHref(Assets.EDITOR_COLORS),
            h1(title),
            examples(visit),
            div()
                .withId("editor")
                .attr("data-terms", JSON.toJson(terms()))
                .attr("data-prefixes", JSON.toJson(new TreeMap<>(Vocabulary.PREFIXES)))
                .attr("data-words", JSON.toJson(words(visit)))
                .attr("data-library", JSON.toJson(library(visit)))
                .attr("data-first", FIRST)
                .attr("data-base", visit.iris().base())
                .condAttr(given != null, "data-given", Thing.orEmpty(given))
                .attr("data-name", example == null ? "SPARQL" : title(visit, example)),
            form(
                    label("SPARQL").withFor("plain-query"),
                    textarea(given == null ? FIRST : given)
                        .withId("plain-query")
                        .withName("query")
                        .attr("rows", "12"),
                    input().withType("hidden").withName("format").withValue("text"),
                    button(visit.pick("运行", "Run")).withType("submit"))
                .withId("plain")
                .withMethod("get")
                .withAction("/rongpu/sparql"))
        .withScripts(
            Assets.EDITOR_LIBRARY,
            Assets.CHART_LIBRARY,
            Assets.NETWORK_LIBRARY,
            Assets.VIEWS,
            Assets.EDITOR);
  }

  private DomContent examples(Visit visit) {
    return details(
            summary(visit.pick("示例查询", "Examples")),
            ul(each(
                    examples(),
                    query ->
                        li(
                            a(title(visit, query))
                                .withHref(visit.to("/query", "example", query.name()))
                                .attr("data-query", text(query))
                                .attr("data-name", title(visit, query)))))
                .withClass("questions"))
        .withId("examples");
  }

  /** What to draw as a network, and the named questions that need no answer of ours first. */
  private List<NamedQuery> examples() {
    return Stream.concat(
            Stream.of(TOGETHER),
            queries.all().stream()
                .filter(query -> query.parameters().stream().noneMatch(Parameter::required)))
        .toList();
  }

  private @Nullable NamedQuery example(@Nullable String name) {
    return examples().stream().filter(query -> query.name().equals(name)).findFirst().orElse(null);
  }

  /** As it is asked when nothing is told, which limits its rows; the question stands above it. */
  private static String text(NamedQuery query) {
    return "# " + query.zh() + "\n# " + query.en() + "\n" + Asked.text(query, Map.of());
  }

  private static String title(Visit visit, NamedQuery query) {
    return visit.pick(query.zh(), query.en());
  }

  /** What the library says in English, and what it is to say instead. */
  private static List<List<String>> library(Visit visit) {
    return visit.language() == Language.EN ? List.of() : Lines.of("editor.tsv");
  }

  /** What scripts say. */
  private static Map<String, String> words(Visit visit) {
    return Map.ofEntries(
        Map.entry("table", visit.pick("表格", "Table")),
        Map.entry("response", visit.pick("原始应答", "Response")),
        Map.entry("chart", visit.pick("图表", "Chart")),
        Map.entry("network", visit.pick("网络", "Network")),
        Map.entry("query", visit.pick("SPARQL 查询", "SPARQL query")),
        Map.entry("run", visit.pick("运行（Ctrl-Enter）", "Run (Ctrl-Enter)")),
        Map.entry("share", visit.pick("分享链接", "Share link")),
        Map.entry("rows", visit.pick("每页行数", "Rows per page")),
        Map.entry("complete", visit.pick("Ctrl-空格：按名称补全术语", "Ctrl-Space completes terms by name")),
        Map.entry("first", visit.pick("只画前 {n} 项", "The first {n} are drawn")),
        Map.entry("tab", visit.pick("查询", "Query")));
  }

  /** Our terms by what they are called in both languages, for completion. */
  private static List<Map<String, String>> terms() {
    List<Map<String, String>> terms = new ArrayList<>();
    Stream.of(Ontology.terms(), Ontology.roundTypes())
        .flatMap(graph -> graph.stream(Node.ANY, Vocabulary.TYPE, Node.ANY))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            term -> {
              String zh = Knowledge.word(term, Language.ZH);
              String en = Knowledge.word(term, Language.EN);
              if (zh != null && en != null) {
                terms.add(Map.of("iri", term.getURI(), "zh", zh, "en", en));
              }
            });
    return terms;
  }
}
