package io.rongpu.serve.pages;

import io.rongpu.query.results.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What is drawn of a table of rounds. */
final class ExploreCharts {

  private static final int DRAWN = 20;

  private final Visit visit;
  private final Knowledge knowledge;
  private final List<Binding> rows;

  private ExploreCharts(Visit visit, Knowledge knowledge, List<Binding> rows) {
    this.visit = visit;
    this.knowledge = knowledge;
    this.rows = rows;
  }

  static Chart of(Visit visit, Knowledge knowledge, ExploreView view, Answer.Rows answer) {
    ExploreCharts charts = new ExploreCharts(visit, knowledge, answer.rows());
    return switch (view) {
      case INVESTORS -> charts.bars("investor", Chart.Kind.ROWS, "rounds", "led");
      case CITIES -> charts.bars("city", Chart.Kind.ROWS, "rounds");
      case AMOUNTS -> charts.amounts();
      default -> charts.bars("stage", Chart.Kind.BAR, "rounds");
    };
  }

  private Chart bars(String label, Chart.Kind kind, String... columns) {
    List<Binding> drawn = rows.subList(0, Math.min(DRAWN, rows.size()));
    List<Chart.Series> series = new ArrayList<>();
    for (String column : columns) {
      series.add(
          new Chart.Series(
              Columns.heading(visit, column),
              drawn.stream().map(row -> number(row, column)).toList()));
    }
    return new Chart(kind, drawn.stream().map(row -> words(row, label)).toList(), series);
  }

  /**
   * The currency with the most rounds, year by year: from what is certain to what it may be at
   * most.
   */
  private Chart amounts() {
    Map<String, Double> rounds = new LinkedHashMap<>();
    rows.forEach(row -> rounds.merge(words(row, "currency"), number(row, "rounds"), Double::sum));
    String currency =
        Collections.max(rounds.entrySet(), Comparator.comparing(Map.Entry::getValue)).getKey();
    List<Binding> years =
        rows.stream()
            .filter(row -> words(row, "currency").equals(currency))
            .filter(row -> !words(row, "year").isEmpty() && number(row, "atLeast") > 0)
            .sorted(Comparator.comparing(row -> words(row, "year")))
            .toList();
    return new Chart(
        Chart.Kind.INTERVAL,
        years.stream().map(row -> words(row, "year")).toList(),
        List.of(
            new Chart.Series(
                visit.pick(currency + "，下限至上限", currency + ", from at least to at most"),
                years.stream()
                    .map(row -> List.of(number(row, "atLeast"), number(row, "atMost")))
                    .toList())));
  }

  private String words(Binding row, String column) {
    return Results.words(knowledge, row.get(Var.alloc(column)));
  }

  private static double number(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    return value == null ? 0 : Double.parseDouble(value.getLiteralLexicalForm());
  }
}
