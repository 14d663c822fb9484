package io.rongpu.serve.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.rongpu.query.results.Answer;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** Answers of queries as tables, and where else the same answer can be had. */
final class Results {

  private static final int SHOWN = 500;

  private Results() {}

  static DomContent table(Visit visit, Knowledge knowledge, Answer.Rows rows, String caption) {
    if (rows.rows().isEmpty()) {
      return p(visit.pick("没有符合条件的结果。放宽条件再试。", "Nothing fits. Ask for less and try again."));
    }
    List<Var> columns = rows.columns().stream().filter(it -> !isName(it, rows.columns())).toList();
    String count = visit.pick("，" + rows.rows().size() + " 行", ", " + rows.rows().size() + " rows");
    return Tables.of(
        caption + count,
        columns.stream().map(Var::getVarName).toList(),
        rows.rows().stream()
            .limit(SHOWN)
            .map(row -> cells(visit, knowledge, columns, row))
            .toList());
  }

  /** The same answer as CSV and JSON, and its query in the editor. */
  static DomContent links(Visit visit, String sparql) {
    return p(
            a(visit.pick("下载 CSV", "Download CSV")).withHref(endpoint(sparql, "csv")),
            text(" · "),
            a("JSON").withHref(endpoint(sparql, "json")),
            text(" · "),
            a(visit.pick("在编辑器中打开", "Open in the editor"))
                .withHref(visit.to("/query") + "#query=" + Visit.escaped(sparql)))
        .withClass("also");
  }

  static String endpoint(String sparql, String format) {
    return "/rongpu/sparql?format=" + format + "&query=" + Visit.escaped(sparql);
  }

  /** The name of what another column links to, which is for those who take the answer along. */
  private static boolean isName(Var column, List<Var> all) {
    String name = column.getVarName();
    return name.endsWith("Name")
        && all.contains(Var.alloc(name.substring(0, name.length() - "Name".length())));
  }

  private static List<DomContent> cells(
      Visit visit, Knowledge knowledge, List<Var> columns, Binding row) {
    return columns.stream()
        .map(column -> cell(visit, knowledge, column.getVarName(), row.get(column)))
        .toList();
  }

  private static DomContent cell(
      Visit visit, Knowledge knowledge, String column, @Nullable Node value) {
    if (value == null) {
      return text("");
    }
    if (value.isURI()) {
      return knowledge.knows(value)
          ? Values.of(visit, knowledge.thing(value))
          : span(knowledge.name(value));
    }
    if (!value.isLiteral()) {
      return span(value.toString());
    }
    String url = Visit.elsewhere(value.getLiteralLexicalForm());
    if (url != null) {
      return a(column).withHref(url).withRel("noreferrer");
    }
    NodeValue number = NodeValue.makeNode(value);
    return number.isNumber()
        ? span(plain(number)).withClass("number")
        : span(value.getLiteralLexicalForm());
  }

  private static String plain(NodeValue number) {
    if (!number.isDecimal()) {
      return number.asString();
    }
    BigDecimal decimal = number.getDecimal();
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
