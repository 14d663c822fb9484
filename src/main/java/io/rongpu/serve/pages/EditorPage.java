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
import io.rongpu.query.Parameter;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The SPARQL editor; without JavaScript a plain form that asks the same endpoint. */
final class EditorPage implements PageMaker {

  private static final String FIRST =
      "PREFIX rp: <https://w3id.org/rongpu/ontology#>\n"
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n\n"
          + "SELECT ?company ?name ?date WHERE {\n"
          + "  ?round a rp:FundingRound ; rp:company ?company ; rp:announcedDate ?date .\n"
          + "  ?company skos:prefLabel ?name .\n"
          + "} ORDER BY DESC(STR(?date)) LIMIT 20\n";

  private final NamedQueries queries;

  EditorPage(NamedQueries queries) {
    this.queries = queries;
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    String title = visit.pick("SPARQL 编辑器", "SPARQL editor");
    return Page.of(
            title,
            link().withRel("stylesheet").withHref(Assets.EDITOR_STYLE),
            h1(title),
            div()
                .withId("editor")
                .attr("data-terms", new Gson().toJson(terms(knowledge)))
                .attr(
                    "data-prefixes",
                    new Gson().toJson(new java.util.TreeMap<>(Vocabulary.PREFIXES)))
                .attr("data-first", FIRST),
            form(
                    label("SPARQL").withFor("plain-query"),
                    textarea(FIRST).withId("plain-query").withName("query").attr("rows", "12"),
                    input().withType("hidden").withName("format").withValue("text"),
                    button(visit.pick("运行", "Run")).withType("submit"))
                .withId("plain")
                .withMethod("get")
                .withAction("/rongpu/sparql"),
            examples(visit))
        .withScripts(Assets.EDITOR_LIBRARY, Assets.EDITOR);
  }

  private DomContent examples(Visit visit) {
    return details(
        summary(visit.pick("示例", "Examples")),
        ul(each(
                queries.all().stream()
                    .filter(query -> query.parameters().stream().noneMatch(Parameter::required)),
                query ->
                    li(
                        a(visit.pick(query.zh(), query.en()))
                            .withHref(
                                visit.to("/query") + "#query=" + Visit.escaped(query.text())))))
            .withClass("questions"));
  }

  /** Our terms by what they are called, for completion. */
  private static List<Map<String, String>> terms(Knowledge knowledge) {
    return Stream.concat(
            Ontology.terms().stream(Node.ANY, Vocabulary.TYPE, Node.ANY),
            Ontology.roundTypes().stream(Node.ANY, Vocabulary.TYPE, Node.ANY))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .filter(term -> knowledge.word(term) != null)
        .map(term -> Map.of("iri", term.getURI(), "name", Thing.orEmpty(knowledge.word(term))))
        .sorted(java.util.Comparator.comparing(term -> Thing.orEmpty(term.get("iri"))))
        .toList();
  }
}
