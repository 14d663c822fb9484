package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;

/** The frame of every page: head, skip link, navigation, search and the other language. */
final class Layout {

  private Layout() {}

  static String document(Visit visit, Page page) {
    String name = visit.pick("融谱", "Rongpu");
    DomContent document =
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title(page.title() + " · " + name),
                    link().withRel("icon").withHref(Assets.ICON).withType("image/svg+xml"),
                    link().withRel("stylesheet").withHref(Assets.STYLE),
                    link()
                        .withRel("alternate")
                        .attr("hreflang", visit.language().other().htmlTag())
                        .withHref(visit.otherLanguage()),
                    link()
                        .withRel("search")
                        .withType("application/opensearchdescription+xml")
                        .withHref(visit.to("/opensearch.xml"))
                        .attr("title", name),
                    script().withSrc(Assets.SEARCH).withType("module"),
                    each(page.scripts(), path -> script().withSrc(path).isDefer())),
                body(
                    a(visit.pick("跳到正文", "Skip to content")).withHref("#main").withClass("skip"),
                    top(visit, name),
                    main().withId("main").attr("tabindex", "-1").with(page.content()),
                    bottom(visit)))
            .withLang(visit.language().htmlTag());
    return "<!DOCTYPE html>\n" + document.render();
  }

  private static DomContent top(Visit visit, String name) {
    return header(
            a(span("融").attr("aria-hidden", "true").withClass("logo"), span(name))
                .withHref(visit.to("/"))
                .withClass("brand"),
            SearchPage.form(visit, "top-search", visit.pick("在页首搜索", "Search from the top")),
            nav(ul(
                    item(visit, "/explore", "探索", "Explore"),
                    item(visit, "/ask", "提问", "Ask"),
                    item(visit, "/query", "SPARQL", "SPARQL"),
                    item(visit, "/quality", "质量", "Quality"),
                    li(
                        a(visit.language().other().pick("中文", "English"))
                            .withHref(visit.otherLanguage())
                            .withRel("alternate")
                            .withLang(visit.language().other().htmlTag())
                            .attr("hreflang", visit.language().other().htmlTag())
                            .withClass("language"))))
                .attr("aria-label", visit.pick("主导航", "Main")))
        .withClass("top");
  }

  private static LiTag item(Visit visit, String path, String zh, String en) {
    boolean here = visit.path().equals(path) || visit.path().startsWith(path + "/");
    return li(
        a(visit.pick(zh, en))
            .withHref(visit.to(path))
            .condAttr(here, "aria-current", visit.path().equals(path) ? "page" : "true"));
  }

  private static DomContent bottom(Visit visit) {
    return footer(
        p(
            visit.pick(
                "融谱：每一条信息都能点开看到原文的那句话。本机服务，不访问外网。",
                "Rongpu: every statement opens the sentence it was read from. Served by this machine"
                    + " alone.")));
  }
}
