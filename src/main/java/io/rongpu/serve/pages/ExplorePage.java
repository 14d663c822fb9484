package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.datalist;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.model.RongpuException;
import io.rongpu.query.QueryRunner;
import io.rongpu.query.results.Answer;
import j2html.tags.DomContent;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rounds counted and ranked, filtered by what the address says. */
final class ExplorePage implements PageMaker {

  private static final List<String> FILTERS =
      List.of("status", "stage", "currency", "city", "since", "until");

  private static final List<Integer> YEARS = List.of(1, 3, 5, 10);

  private final QueryRunner runner;

  ExplorePage(QueryRunner runner) {
    this.runner = runner;
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    ExploreView view = ExploreView.of(visit.parameter("view"));
    String title = visit.pick("探索融资", "Explore rounds");
    Choices choices = Choices.of(knowledge);
    return Page.of(
            view.title(visit) + " · " + title,
            h1(title),
            views(visit, view),
            filters(visit, knowledge, view, choices),
            presets(visit, choices),
            h2(view.title(visit)),
            counted(visit),
            answer(visit, knowledge, view))
        .withScripts(Assets.CHART_LIBRARY, Assets.CHARTS);
  }

  /** Says that deals are counted that never came about, unless the reader chose. */
  private static DomContent counted(Visit visit) {
    return visit.parameter("status") != null
        ? text("")
        : p(
                text(
                    visit.pick(
                        "计划、传闻、否认的融资也计算在内；",
                        "Planned, rumoured and denied rounds are counted too; ")),
                a(visit.pick("只看已完成的", "completed ones only"))
                    .withHref(visit.with("status", "Completed")))
            .withClass("quiet");
  }

  private static DomContent views(Visit visit, ExploreView shown) {
    return nav(ul(
            each(
                List.of(ExploreView.values()),
                view ->
                    li(
                        a(view.title(visit))
                            .withHref(visit.with("view", view.word()))
                            .condAttr(view == shown, "aria-current", "page")))))
        .withClass("views")
        .attr("aria-label", visit.pick("视图", "Views"));
  }

  private static DomContent filters(
      Visit visit, Knowledge knowledge, ExploreView view, Choices choices) {
    return form(
            input().withType("hidden").withName("view").withValue(view.word()),
            visit.chosen()
                ? input().withType("hidden").withName("lang").withValue(visit.language().tag())
                : text(""),
            choice(visit, knowledge, "status", visit.pick("状态", "Status")),
            choice(visit, knowledge, "stage", visit.pick("轮次", "Stage")),
            choice(visit, knowledge, "currency", visit.pick("货币", "Currency")),
            field(visit, "city", visit.pick("城市", "City"), ""),
            field(visit, "since", visit.pick("起", "From"), "2018-05"),
            field(visit, "until", visit.pick("止", "To"), "2019"),
            button(visit.pick("筛选", "Filter")).withType("submit"),
            datalist(each(choices.cities(), city -> option().withValue(city))).withId("cities"))
        .withMethod("get")
        .withAction("/explore")
        .attr("aria-label", visit.pick("筛选条件", "Filters"))
        .withClass("parameters narrow");
  }

  /** Spans up to the newest month there is, and the way back to everything. */
  private static DomContent presets(Visit visit, Choices choices) {
    YearMonth newest = choices.newest();
    boolean filtered = FILTERS.stream().anyMatch(name -> visit.parameter(name) != null);
    if (newest == null) {
      return text("");
    }
    return nav(ul(
            each(
                YEARS,
                years -> {
                  String since = newest.minusYears(years).plusMonths(1).toString();
                  return li(
                      a(visit.pick("近 " + years + " 年", years == 1 ? "1 year" : years + " years"))
                          .withHref(visit.without("until").with("since", since))
                          .withTitle(since + " – " + newest)
                          .condAttr(
                              since.equals(visit.parameter("since")), "aria-current", "true"));
                }),
            li(
                a(visit.pick("全部时间", "All time"))
                    .withHref(visit.without("until").with("since", null))
                    .condAttr(
                        visit.parameter("since") == null && visit.parameter("until") == null,
                        "aria-current",
                        "true")),
            filtered
                ? li(
                    a(visit.pick("清除筛选", "Clear all filters"))
                        .withHref(
                            visit.to("/explore", "view", Thing.orEmpty(visit.parameter("view")))))
                : text("")))
        .withClass("views small")
        .attr("aria-label", visit.pick("时间范围", "Time range"));
  }

  private static DomContent field(Visit visit, String name, String title, String example) {
    String told = visit.parameter(name);
    return div(
            label(title).withFor("f-" + name),
            input()
                .withId("f-" + name)
                .withName(name)
                .withType("text")
                .condAttr(name.equals("city"), "list", "cities")
                .condAttr(!example.isEmpty(), "placeholder", example)
                .withCondValue(told != null, Thing.orEmpty(told)))
        .withClass("field");
  }

  private static DomContent choice(Visit visit, Knowledge knowledge, String name, String title) {
    return Objects.requireNonNull(Selection.of(name, knowledge))
        .field("f-" + name, name, title, visit.parameter(name), visit.pick("全部", "all"));
  }

  private DomContent answer(Visit visit, Knowledge knowledge, ExploreView view) {
    Map<String, String> arguments = new TreeMap<>();
    for (String filter : FILTERS) {
      String told = visit.parameter(filter);
      if (told != null) {
        arguments.put(filter, told);
      }
    }
    try {
      Asked asked = Asked.of(knowledge, runner, view.query(arguments.keySet()), arguments);
      Answer.Rows rows = (Answer.Rows) asked.answer();
      return div(
          view == ExploreView.AMOUNTS
              ? p(visit.pick(
                      "各币种分开，不作换算。总额在“至少”与“至多”之间；没有上限的轮次按下限计入“至多”。",
                      "Currencies stay apart, nothing is converted. The sum lies between “at least”"
                          + " and “at most”; rounds without an upper bound count with their lower"
                          + " one."))
                  .withClass("quiet")
              : text(""),
          drawn(visit, knowledge, view, rows),
          Results.links(visit, asked.sparql()),
          details(summary("SPARQL"), pre(code(asked.sparql())).attr("tabindex", "0")));
    } catch (RongpuException e) {
      return p(Phrases.of(visit, e.getMessage())).withClass("problem").attr("role", "alert");
    }
  }

  /** Says which currency is drawn, and leads to the others. */
  private static DomContent drawnCurrency(Visit visit, List<String> currencies) {
    List<String> others = currencies.subList(1, currencies.size());
    return p(
            text(
                visit.pick(
                    "图中只有 " + currencies.get(0) + "。",
                    "Drawn is " + currencies.get(0) + " alone.")),
            others.isEmpty()
                ? text("")
                : each(
                    others,
                    other ->
                        span(
                            text(" "),
                            a(visit.pick("画 " + other, "draw " + other))
                                .withHref(visit.with("currency", other)))))
        .withClass("quiet chart-note");
  }

  /** The table, and above it what can be drawn of it. */
  private static DomContent drawn(
      Visit visit, Knowledge knowledge, ExploreView view, Answer.Rows rows) {
    String title = view.title(visit);
    if (rows.rows().isEmpty() || view == ExploreView.ROUNDS) {
      boolean cut = rows.rows().size() == ExploreView.MOST_ROUNDS;
      return Results.table(
          visit, knowledge, rows, cut ? title + visit.pick("（最新）", " (the newest)") : title);
    }
    if (view == ExploreView.MONTHS) {
      Months months = Months.of(rows);
      return div(months.chart(visit).draw(title), months.table(visit, title));
    }
    return div(
        ExploreCharts.of(visit, knowledge, view, rows).draw(title),
        view == ExploreView.AMOUNTS
            ? drawnCurrency(visit, ExploreCharts.currencies(rows))
            : text(""),
        Results.table(visit, knowledge, rows, title));
  }
}
