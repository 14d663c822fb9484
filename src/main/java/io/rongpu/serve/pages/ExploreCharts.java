package io.rongpu.serve.pages;

import io.rongpu.query.results.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
      default -> charts.inOrderOfStages().bars("stage", Chart.Kind.BAR, "rounds");
    };
  }

  /** From the first stage to the last; what has no place in that order comes behind. */
  private ExploreCharts inOrderOfStages() {
    List<String> order = Selection.stages().stream().map(Node::toString).toList();
    Comparator<Binding> byStage =
        Comparator.comparing(
            row -> {
              int place = order.indexOf(String.valueOf(row.get(Var.alloc("stage"))));
              return place < 0 ? order.size() : place;
            });
    List<Binding> most = rows.subList(0, Math.min(DRAWN, rows.size()));
    return new ExploreCharts(visit, knowledge, most.stream().sorted(byStage).toList());
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
    String currency = currencies(rows).get(0);
    NavigableMap<Integer, List<Double>> years = new TreeMap<>();
    for (Binding row : rows) {
      String year = words(row, "year");
      if (words(row, "currency").equals(currency)
          && year.matches("[0-9]{4}")
          && number(row, "atLeast") > 0) {
        years.put(Integer.valueOf(year), List.of(number(row, "atLeast"), number(row, "atMost")));
      }
    }
    // A year without any has its place too, or the years would not be evenly spaced.
    List<Integer> all =
        years.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(years.firstKey(), years.lastKey()).boxed().toList();
    return new Chart(
        Chart.Kind.INTERVAL,
        all.stream().map(String::valueOf).toList(),
        List.of(
            new Chart.Series(
                visit.pick(currency + "，下限至上限", currency + ", from at least to at most"),
                all.stream().map(year -> years.getOrDefault(year, List.of())).toList())));
  }

  /** The currencies of a table of amounts, the one of most rounds, which is drawn, first. */
  static List<String> currencies(Answer.Rows amounts) {
    return currencies(amounts.rows());
  }

  private static List<String> currencies(List<Binding> rows) {
    Map<String, Double> rounds = new TreeMap<>();
    rows.forEach(
        row ->
            rounds.merge(
                String.valueOf(row.get(Var.alloc("currency")).getLiteralLexicalForm()),
                number(row, "rounds"),
                Double::sum));
    return rounds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String words(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    String words = Results.words(knowledge, value);
    String said =
        value != null && value.isLiteral() ? Words.of(visit, knowledge, column, words) : null;
    return said == null ? words : said;
  }

  private static double number(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    return value == null ? 0 : Double.parseDouble(value.getLiteralLexicalForm());
  }
}
