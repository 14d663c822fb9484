package io.rongpu.serve.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.rongpu.query.results.Answer;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** Answers of queries as tables, and where else the same answer can be had. */
final class Results {

  private static final int SHOWN = 500;
  private static final BigDecimal LONG = new BigDecimal("1e6");
  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final String DATE = "[0-9]{4}-[0-9]{2}(-[0-9]{2})?";

  /** Columns that name one thing, by which its page is found. */
  private static final Set<String> NAMES =
      Set.of(
          "company",
          "firstCompany",
          "secondCompany",
          "investor",
          "partner",
          "advisor",
          "acquirer",
          "target",
          "person",
          "founder",
          "holder",
          "organization",
          "from",
          "to",
          "before");

  private Results() {}

  static DomContent table(Visit visit, Knowledge knowledge, Answer.Rows rows, String caption) {
    if (rows.rows().isEmpty()) {
      return p(
          visit.pick("没有符合条件的结果。放宽条件再试。", "Nothing fits. Leave out a condition and try again."));
    }
    List<Var> columns = rows.columns().stream().filter(it -> !isName(it, rows.columns())).toList();
    int size = rows.rows().size();
    String count = visit.pick("，" + size + " 行", ", " + Html.count(size, "row", "rows"));
    return Tables.of(
        caption + count + (size > SHOWN ? visit.pick("，列出前 " + SHOWN, ", the first " + SHOWN) : ""),
        columns.stream().map(column -> Columns.heading(visit, column.getVarName())).toList(),
        rows.rows().stream()
            .limit(SHOWN)
            .map(row -> cells(visit, knowledge, columns, row))
            .toList());
  }

  /** What a value is called. */
  static String words(Knowledge knowledge, @Nullable Node value) {
    return value == null ? "" : knowledge.name(value);
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

  /** Where an answer can be had; CSV with the mark by which spreadsheets know that it is UTF-8. */
  static String endpoint(String sparql, String format) {
    return "/rongpu/sparql?format="
        + format
        + (format.equals("csv") ? "&bom=true" : "")
        + "&query="
        + Visit.escaped(sparql);
  }

  /** The name of what another column links to, which is for those who take the answer along. */
  private static boolean isName(Var column, List<Var> all) {
    String name = column.getVarName();
    if (name.equals("stage") && all.contains(Var.alloc("round"))) {
      return true; // the link to the round says it
    }
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
      if (column.equals("round") && knowledge.thing(value).is("FundingRound")) {
        return a(Values.stage(visit, knowledge.thing(value))).withHref(visit.page(value));
      }
      return knowledge.knows(value)
          ? Values.of(visit, knowledge.thing(value))
          : Html.spoken(visit, knowledge.name(value));
    }
    if (!value.isLiteral()) {
      return span(value.toString());
    }
    String words = value.getLiteralLexicalForm();
    String url = Visit.elsewhere(words);
    if (url != null) {
      return a(host(url)).withHref(url).withRel("noreferrer");
    }
    NodeValue number = NodeValue.makeNode(value);
    if (number.isBoolean()) {
      return span(Values.truth(visit, number.getBoolean()));
    }
    if (number.isNumber()) {
      return number(visit, number);
    }
    if (words.matches(DATE)) {
      return span(words).withClass("date");
    }
    String said = Words.of(visit, knowledge, column, words);
    if (said != null) {
      return Html.spoken(visit, said);
    }
    Node named = NAMES.contains(column) ? knowledge.named(words) : null;
    return named == null ? Html.spoken(visit, words) : Values.link(visit, knowledge.thing(named));
  }

  /** Long ones are shortened, and say what they are exactly when pointed at. */
  private static DomContent number(Visit visit, NodeValue number) {
    if (!number.isDecimal()) {
      return span(number.asString()).withClass("number");
    }
    BigDecimal decimal = number.getDecimal();
    String plain = decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    return decimal.compareTo(LONG) < 0
        ? span(plain).withClass("number")
        : span(Money.number(decimal.round(FOUR_DIGITS), visit.language()))
            .withTitle(plain)
            .withClass("number");
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? url : host;
    } catch (URISyntaxException e) {
      return url;
    }
  }
}
