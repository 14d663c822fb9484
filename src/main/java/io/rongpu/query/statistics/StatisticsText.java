package io.rongpu.query.statistics;

import java.util.Locale;
import java.util.Map;

/** Statistics as plain text for people; lines end in LF. */
public final class StatisticsText {

  private StatisticsText() {}

  /** The text of the statistics; the same figures give the same text. */
  public static String of(StoreStatistics figures) {
    StringBuilder out = new StringBuilder();
    line(out, "articles", figures.articles());
    part(out, "  with funding rounds", figures.articlesWithRounds(), figures.articles());
    if (figures.earliest() != null) {
      out.append("  published                  ")
          .append(figures.earliest())
          .append(" … ")
          .append(figures.latest())
          .append('\n');
    }
    line(out, "knowledge statements", figures.knowledge(), "what is believed");
    line(out, "claim statements", figures.claims(), "what articles say, with evidence");
    line(out, "  article graphs", figures.claimGraphs());
    if (figures.otherGraphs() > 0) {
      line(out, "other statements", figures.others());
      line(out, "  other graphs", figures.otherGraphs());
    }
    rounds(out, figures.rounds());
    out.append('\n');
    line(
        out,
        "unread deal sentences",
        figures.unreadDeals(),
        "words of a deal, no deal read; --unread lists them");
    line(out, "  in articles", figures.articlesWithUnread());
    table(out, "\nthings by class: how many knowledge has\n", figures.classes());
    table(out, "\nknowledge by property: how many statements say it\n", figures.properties());
    return out.toString();
  }

  private static void rounds(StringBuilder out, StoreStatistics.Rounds rounds) {
    out.append('\n');
    line(out, "funding rounds", rounds.all(), "one that several articles tell is one");
    part(out, "  with stage", rounds.withStage(), rounds.all());
    part(out, "  with amount", rounds.withAmount(), rounds.all());
    part(out, "  with date", rounds.withDate(), rounds.all());
    part(out, "  with investors", rounds.withInvestors(), rounds.all());
    part(out, "  with lead investor", rounds.withLead(), rounds.all());
  }

  private static void table(StringBuilder out, String heading, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    out.append(heading);
    counts.forEach((name, count) -> line(out, "  " + name, count));
  }

  private static void line(StringBuilder out, String name, long count) {
    out.append(String.format(Locale.ROOT, "%-28s %,12d\n", name, count));
  }

  private static void line(StringBuilder out, String name, long count, String meaning) {
    out.append(String.format(Locale.ROOT, "%-28s %,12d  (%s)\n", name, count, meaning));
  }

  private static void part(StringBuilder out, String name, long count, long all) {
    double percent = all == 0 ? 0 : 100.0 * count / all;
    out.append(String.format(Locale.ROOT, "%-28s %,12d  %5.1f %%\n", name, count, percent));
  }
}
