package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Asked;
import io.rongpu.search.Found;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.Match;
import io.rongpu.search.SearchIndex;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds things by their names, however they are typed. */
final class SearchPage implements PageMaker {

  private static final int SHOWN = 30;

  private final SearchIndex index;

  SearchPage(SearchIndex index) {
    this.index = index;
  }

  /** A plain form that needs no script. */
  static DomContent form(Visit visit, String id, String name) {
    String asked = visit.path().equals("/search") ? visit.parameter("q") : null;
    return j2html.TagCreator.form(
            label(visit.pick("搜索公司、投资方、人物", "Search companies, investors, people"))
                .withFor(id)
                .withClass("unseen"),
            input()
                .withId(id)
                .withName("q")
                .withType("search")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("maxlength", "200")
                .withPlaceholder(visit.pick("公司、投资方、人物", "Company, investor, person"))
                .withCondValue(asked != null, Thing.orEmpty(asked)),
            visit.chosen()
                ? input().withType("hidden").withName("lang").withValue(visit.language().tag())
                : text(""),
            button(visit.pick("搜索", "Search")).withType("submit"))
        .withAction("/search")
        .withMethod("get")
        .attr("role", "search")
        .attr("aria-label", name)
        .attr("data-language", visit.language().tag())
        .withClass("search");
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    String asked = visit.parameter("q");
    String title = visit.pick("搜索", "Search");
    if (asked == null) {
      return Page.of(
          title, h1(title), form(visit, "search", visit.pick("在本页搜索", "Search on this page")));
    }
    Kind kind = Kind.of(Thing.orEmpty(visit.parameter("kind")));
    int from = visit.number("from", 0, 0, 9_000);
    Found found = index.find(new Asked(asked, kind == null ? Set.of() : Set.of(kind), from, SHOWN));
    String shown = asked.length() > 60 ? asked.substring(0, 60) + "…" : asked;
    return Page.of(
        shown + " · " + title,
        h1(visit.pick("“" + shown + "”的搜索结果", "Results for “" + shown + "”")),
        kinds(visit, knowledge, kind),
        found.hits().isEmpty()
            ? p(
                visit.pick(
                    "没有名称像这样的公司、投资方、人物、地点或文章。试试更短的写法、拼音或首字母。",
                    "No company, investor, person, place or article has a name like this. Try a"
                        + " shorter part of the name, its pinyin or initials."))
            : ol(each(found.hits(), hit -> hit(visit, knowledge, hit)))
                .attr("start", String.valueOf(from + 1))
                .withClass("hits"),
        Paging.of(visit, "from", from, SHOWN, (int) Math.min(found.total(), 9_000)));
  }

  private static DomContent kinds(Visit visit, Knowledge knowledge, @Nullable Kind chosen) {
    String asked = Thing.orEmpty(visit.parameter("q"));
    return nav(ul(
            kind(visit.pick("全部", "All"), visit.to("/search", "q", asked), chosen == null),
            each(
                List.of(Kind.values()),
                kind ->
                    kind(
                        name(knowledge, kind),
                        visit.to("/search", "q", asked, "kind", kind.term()),
                        kind == chosen))))
        .withClass("views")
        .attr("aria-label", visit.pick("种类", "Kinds"));
  }

  private static LiTag kind(String name, String address, boolean isChosen) {
    return li(a(name).withHref(address).condAttr(isChosen, "aria-current", "true"));
  }

  private static String name(Knowledge knowledge, Kind kind) {
    return Thing.orEmpty(knowledge.word(Vocabulary.term(kind.term())));
  }

  private static DomContent hit(Visit visit, Knowledge knowledge, Hit hit) {
    Thing thing = knowledge.thing(hit.thing());
    String name = hit.kind() == Kind.ARTICLE ? hit.name() : Values.title(visit, thing);
    boolean isUnsure = hit.match() == Match.FUZZY || hit.match() == Match.INSIDE;
    return li(
        a(name).withHref(visit.page(hit.thing())),
        text(" "),
        span(name(knowledge, hit.kind())).withClass("badge"),
        text(hit.matched().equals(name) ? " " : " " + hit.matched() + " "),
        hit.kind() == Kind.ARTICLE
            ? span(Thing.orEmpty(thing.text(Vocabulary.DATE_PUBLISHED))).withClass("quiet")
            : span(visit.pick(
                    hit.claims() + " 条说法",
                    hit.claims() + (hit.claims() == 1 ? " claim" : " claims")))
                .withClass("quiet"),
        isUnsure ? span(visit.pick(" 相近", " similar")).withClass("quiet") : text(""));
  }
}
