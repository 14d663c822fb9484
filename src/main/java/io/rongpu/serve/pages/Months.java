package io.rongpu.serve.pages;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.rongpu.query.results.Answer;
import j2html.tags.DomContent;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Rounds of every month from the first to the last there is, those without any as well. */
final class Months {

  private static final int MONTHS = 12;

  private final NavigableMap<YearMonth, Long> rounds = new TreeMap<>();

  private Months() {}

  /** Of rows with a month and a number of rounds. */
  static Months of(Answer.Rows rows) {
    Months months = new Months();
    for (Binding row : rows.rows()) {
      YearMonth month = parsed(row.get(Var.alloc("month")));
      Node count = row.get(Var.alloc("rounds"));
      if (month != null && count != null) {
        months.rounds.put(month, Long.parseLong(count.getLiteralLexicalForm()));
      }
    }
    return months;
  }

  boolean isEmpty() {
    return rounds.isEmpty();
  }

  YearMonth last() {
    return rounds.lastKey();
  }

  /** A point for every month. */
  Chart chart(Visit visit) {
    List<String> labels = new ArrayList<>();
    List<Double> data = new ArrayList<>();
    for (YearMonth month = rounds.firstKey();
        !month.isAfter(rounds.lastKey());
        month = month.plusMonths(1)) {
      labels.add(month.toString());
      data.add((double) count(month));
    }
    return new Chart(
        data.size() > MONTHS * 4 ? Chart.Kind.LINE : Chart.Kind.BAR,
        labels,
        List.of(new Chart.Series(Columns.heading(visit, "rounds"), data)));
  }

  /** A row for every year, the newest first, with a column for every month. */
  DomContent table(Visit visit, String caption) {
    List<String> heads = new ArrayList<>(List.of(visit.pick("年份", "Year")));
    for (int month = 1; month <= MONTHS; month++) {
      heads.add(visit.pick(month + "月", YearMonth.of(2000, month).toString().substring(5)));
    }
    heads.add(visit.pick("合计", "Sum"));
    List<List<DomContent>> rows = new ArrayList<>();
    for (int year = last().getYear(); year >= rounds.firstKey().getYear(); year--) {
      List<DomContent> row = new ArrayList<>(List.of(text(Integer.toString(year))));
      long sum = 0;
      for (int month = 1; month <= MONTHS; month++) {
        long count = count(YearMonth.of(year, month));
        sum += count;
        row.add(span(Html.number(count)).withClass(count == 0 ? "number none" : "number"));
      }
      row.add(span(Html.number(sum)).withClass("number sum"));
      rows.add(row);
    }
    return Tables.of(caption, heads, rows);
  }

  private long count(YearMonth month) {
    return rounds.getOrDefault(month, 0L);
  }

  private static @Nullable YearMonth parsed(@Nullable Node month) {
    try {
      return month == null ? null : YearMonth.parse(month.getLiteralLexicalForm());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
