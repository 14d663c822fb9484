package io.rongpu.serve.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;

/** Links to the rows before and after those shown; nothing when all are. */
final class Paging {

  private Paging() {}

  /**
   * @param parameter that tells the first row, counted from 0
   */
  static DomContent of(Visit visit, String parameter, int from, int page, int all) {
    if (all <= page) {
      return text("");
    }
    int to = Math.min(all, from + page);
    return nav(
            from > 0
                ? a(visit.pick("← 前", "← previous"))
                    .withHref(visit.with(parameter, Integer.toString(Math.max(0, from - page))))
                : text(""),
            span(" " + (from + 1) + "–" + to + " / " + all + " "),
            to < all
                ? a(visit.pick("后 →", "next →"))
                    .withHref(visit.with(parameter, Integer.toString(to)))
                : text(""))
        .withClass("paging")
        .attr(
            "aria-label",
            visit.pick("翻页：", "Pages of ") + Columns.heading(visit, "page:" + parameter));
  }
}
