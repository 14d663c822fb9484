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

/** Tables that scroll by themselves when they are wider than the screen. */
final class Tables {

  private Tables() {}

  static DomContent of(String caption, List<String> columns, List<List<DomContent>> rows) {
    return scrolling(caption, table(caption, columns, rows));
  }

  static TableTag table(String caption, List<String> columns, List<List<DomContent>> rows) {
    return j2html.TagCreator.table(
        caption(caption),
        thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
        tbody(each(rows, row -> tr(each(row, cell -> td(cell))))));
  }

  static DomContent scrolling(String name, TableTag table) {
    return div(table)
        .withClass("scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", name);
  }
}
