package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Funding rounds one below the other, the newest first, their amounts drawn as intervals. */
final class Rounds {

  private static final int SHOWN = 40;
  private static final int BACKERS = 24;

  private Rounds() {}

  /** The timeline of one company, every round with its sentences; null when there is none. */
  static @Nullable DomContent timeline(Visit visit, List<Thing> rounds) {
    if (rounds.isEmpty()) {
      return null;
    }
    Interval scale = scale(rounds);
    int from = visit.number("rounds", 0, 0, Math.max(0, rounds.size() - 1));
    List<Thing> shown = rounds.stream().sorted(Thing.NEWEST_FIRST).skip(from).limit(SHOWN).toList();
    return div(
        ol(each(shown, round -> card(visit, round, scale, false, true))).withClass("timeline"),
        p(scale.caption(visit)).withClass("quiet"),
        Paging.of(visit, "rounds", from, SHOWN, rounds.size()));
  }

  /** Rounds of several companies, without sentences. */
  static DomContent news(Visit visit, List<Thing> rounds) {
    Interval scale = scale(rounds);
    return div(
        ol(each(rounds, round -> card(visit, round, scale, true, false))).withClass("timeline"),
        p(scale.caption(visit)).withClass("quiet"));
  }

  private static Interval scale(List<Thing> rounds) {
    return Interval.over(
        rounds.stream()
            .map(round -> round.money("amount"))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList());
  }

  private static DomContent card(
      Visit visit, Thing round, Interval scale, boolean named, boolean withSentences) {
    String date = round.text("announcedDate");
    Money money = round.money("amount");
    Thing company = round.one("company");
    return li(
            div(date == null
                    ? span(visit.pick("日期不详", "no date")).withClass("quiet")
                    : time(date).withDatetime(date))
                .withClass("when"),
            div(
                    h3(
                        named && company != null
                            ? a(Html.spoken(visit, company.name()))
                                .withHref(visit.page(company.node()))
                            : text(""),
                        text(named ? " " : ""),
                        a(Values.stage(visit, round)).withHref(visit.page(round.node())),
                        text(" "),
                        Values.status(round),
                        disputed(visit, round)),
                    div(Values.amount(visit, round), scale.draw(visit, money)).withClass("amount"),
                    backers(visit, round),
                    withSentences
                        ? Evidence.of(visit, new Statements(visit, round).all(), 12)
                        : text(""))
                .withClass("what"))
        .withClass("round");
  }

  private static DomContent disputed(Visit visit, Thing round) {
    return round.one("disputed") == null
        ? text("")
        : a(visit.pick("说法不一", "disputed"))
            .withHref(visit.page(round.node()))
            .withClass("badge warn");
  }

  /** Investors, leads first and told so. */
  static DomContent backers(Visit visit, Thing round) {
    List<Thing> leads = round.all("leadInvestor");
    List<Thing> others =
        round.all("investor").stream().filter(backer -> !leads.contains(backer)).toList();
    if (leads.isEmpty() && others.isEmpty()) {
      return text("");
    }
    int more = others.size() - BACKERS;
    return ul(
            each(
                leads,
                lead ->
                    li(
                        Values.link(visit, lead),
                        text(" "),
                        strong(visit.pick("领投", "lead")).withClass("badge lead"))),
            each(others.stream().limit(BACKERS), backer -> li(Values.link(visit, backer))),
            more > 0
                ? li(
                    a(visit.pick("另 " + more + " 家", more + " more"))
                        .withHref(visit.page(round.node())))
                : text(""))
        .withClass("chips");
  }
}
