package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TableTag;
import java.util.List;
import java.util.stream.IntStream;

/** Tables that scroll by themselves when they are wider than the screen. */
final class Tables {

  /** What is longer is more than a headline. */
  private static final int SENTENCE = 40;

  /** What is longer is more than a name. */
  private static final int HEADLINE = 14;

  private Tables() {}

  static DomContent of(String caption, List<String> columns, List<List<DomContent>> rows) {
    return scrolling(caption, table(caption, columns, rows));
  }

  static TableTag table(String caption, List<String> columns, List<List<DomContent>> rows) {
    String[] classes = new String[columns.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = isNumbers(rows, i) ? "number" : width(rows, i);
    }
    return j2html.TagCreator.table(
        caption(caption),
        thead(
            tr(
                each(
                    IntStream.range(0, classes.length).boxed(),
                    i ->
                        th(columns.get(i))
                            .attr("scope", "col")
                            .condAttr(!classes[i].isEmpty(), "class", classes[i])))),
        tbody(
            each(
                rows,
                row ->
                    tr(
                        each(
                            IntStream.range(0, row.size()).boxed(),
                            i ->
                                td(row.get(i))
                                    .condAttr(!classes[i].isEmpty(), "class", classes[i]))))));
  }

  /** A column of numbers is flush right; what its first value is, all are. */
  private static boolean isNumbers(List<List<DomContent>> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column).render())
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> cell.matches("<span[^>]* class=\"number[^>]*>[^<]*</span>"))
        .isPresent();
  }

  /** How wide a column of text has to be to be read; what is behind a button is not shown yet. */
  private static String width(List<List<DomContent>> rows, int column) {
    int longest =
        rows.stream()
            .map(row -> row.get(column).render())
            .filter(cell -> !cell.contains("<details"))
            .mapToInt(cell -> cell.replaceAll("<[^>]*>", "").length())
            .max()
            .orElse(0);
    return longest > SENTENCE ? "sentence" : longest > HEADLINE ? "headline" : "";
  }

  static DomContent scrolling(String name, TableTag table) {
    return div(table)
        .withClass("scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", name);
  }
}
