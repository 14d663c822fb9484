package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static io.rongpu.serve.pages.Values.part;
import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.model.RongpuException;
import io.rongpu.query.NamedQueries;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.Parameter;
import io.rongpu.query.ParameterType;
import io.rongpu.query.QueryRunner;
import io.rongpu.query.results.Answer;
import j2html.tags.DomContent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The named questions, each with a form for its parameters; an answer is an address to share. */
final class AskPage implements PageMaker {

  static final String FOLDER = "/ask/";

  private final NamedQueries queries;
  private final QueryRunner runner;

  AskPage(NamedQueries queries, QueryRunner runner) {
    this.queries = queries;
    this.runner = runner;
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    String name = visit.path().startsWith(FOLDER) ? visit.path().substring(FOLDER.length()) : "";
    if (name.isEmpty()) {
      return list(visit);
    }
    return queries.all().stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .map(query -> question(visit, knowledge, query))
        .orElse(null);
  }

  private Page list(Visit visit) {
    String title = visit.pick("提问", "Ask");
    return Page.of(
        title,
        h1(title),
        p(
            text(
                visit.pick(
                    "下面的问题填好参数就有答案；要自己写，用", "Fill in a question, or write your own in the ")),
            a(visit.pick("SPARQL 编辑器", "SPARQL editor")).withHref(visit.to("/query")),
            text(visit.pick("。", "."))),
        ul(each(
                queries.all(),
                query ->
                    li(
                        a(visit.pick(query.zh(), query.en()))
                            .withHref(visit.to(FOLDER + query.name())))))
            .withClass("questions"));
  }

  private Page question(Visit visit, Knowledge knowledge, NamedQuery query) {
    String title = visit.pick(query.zh(), query.en());
    boolean complete =
        query.parameters().stream()
            .allMatch(it -> !it.required() || visit.parameter(it.name()) != null);
    return Page.of(
        title,
        p(a(visit.pick("← 所有问题", "← All questions")).withHref(visit.to("/ask"))),
        h1(title),
        form(visit, knowledge, query),
        part(
            "answer",
            visit.pick("答案", "Answer"),
            complete
                ? answer(visit, knowledge, query)
                : p(
                    visit.pick(
                        "填好必填的参数（标 * 的），再点“回答”。",
                        "Fill in what is marked *, then press Answer."))));
  }

  private static DomContent form(Visit visit, Knowledge knowledge, NamedQuery query) {
    return j2html.TagCreator.form(
            each(query.parameters(), parameter -> field(visit, knowledge, parameter)),
            visit.chosen()
                ? input().withType("hidden").withName("lang").withValue(visit.language().tag())
                : text(""),
            query.parameters().isEmpty()
                ? text("")
                : button(visit.pick("回答", "Answer")).withType("submit"))
        .withMethod("get")
        .withAction(FOLDER + query.name())
        .attr("aria-label", visit.pick("参数", "Parameters"))
        .withClass("parameters");
  }

  private static DomContent field(Visit visit, Knowledge knowledge, Parameter parameter) {
    String id = "p-" + parameter.name();
    String hint = visit.pick(parameter.zh(), parameter.en());
    String title = Columns.parameter(visit, parameter.name()) + (parameter.required() ? " *" : "");
    String told = visit.parameter(parameter.name());
    String value = told == null ? parameter.defaultValue() : told;
    Selection selection = Selection.of(parameter.name(), knowledge);
    if (selection != null) {
      boolean mayBeEmpty = parameter.defaultValue() == null && !parameter.required();
      return selection.field(
          id, parameter.name(), title, value, mayBeEmpty ? visit.pick("全部", "all") : null);
    }
    return div(
            label(title).withFor(id),
            input()
                .withId(id)
                .withName(parameter.name())
                .withType("text")
                .condAttr(parameter.type() == ParameterType.INTEGER, "inputmode", "numeric")
                .condAttr(parameter.required(), "required", "required")
                .attr("aria-describedby", id + "-hint")
                .withCondValue(value != null, Thing.orEmpty(value)),
            span(hint).withId(id + "-hint").withClass("quiet"))
        .withClass("field");
  }

  private DomContent answer(Visit visit, Knowledge knowledge, NamedQuery query) {
    Map<String, String> arguments = new TreeMap<>();
    query
        .parameters()
        .forEach(
            parameter -> {
              String told = visit.parameter(parameter.name());
              if (told != null) {
                arguments.put(parameter.name(), told);
              }
            });
    try {
      Asked asked = Asked.of(knowledge, runner, query, arguments);
      return div(
          asked.answer() instanceof Answer.Rows rows
              ? Results.table(visit, knowledge, rows, visit.pick("答案", "Answer"))
              : p(asked.answer().toString()),
          Results.links(visit, asked.sparql()),
          details(summary("SPARQL"), pre(code(asked.sparql())).attr("tabindex", "0")));
    } catch (RongpuException e) {
      return p(Phrases.of(visit, e.getMessage())).withClass("problem").attr("role", "alert");
    }
  }
}
