package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.results.Answer;
import io.rongpu.rdf.Iris;
import io.rongpu.serve.protocol.Version;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class ExploreChartsTest {

  private static final List<String> COLUMNS =
      List.of("currency", "year", "rounds", "atLeast", "atMost");

  @Test
  void yearsOfAmountsAreEvenlySpacedAndOfTheCurrencyWithMostRounds() {
    Answer.Rows rows =
        rows(
            row("CNY", "2024", "3", "100", "200"),
            row("CNY", "2021", "1", "10", "20"),
            row("CNY", "", "9", "1", "1"),
            row("USD", "2023", "4", "5", "6"));

    Chart chart =
        ExploreCharts.of(
            new Visit("/explore", Map.of(), Language.EN, true, Iris.standard()),
            Knowledge.of(
                new Site(
                    DatasetGraphFactory.createTxnMem(),
                    Iris.standard(),
                    Version.UNKNOWN,
                    new Memory(),
                    new Memory()),
                Language.EN,
                null),
            ExploreView.AMOUNTS,
            rows);

    assertThat(chart.labels()).containsExactly("2021", "2022", "2023", "2024");
    assertThat(chart.series().get(0).data())
        .isEqualTo(List.of(List.of(10.0, 20.0), List.of(), List.of(), List.of(100.0, 200.0)));
    assertThat(ExploreCharts.currencies(rows)).containsExactly("CNY", "USD");
  }

  private static Answer.Rows rows(Binding... rows) {
    return new Answer.Rows(COLUMNS.stream().map(Var::alloc).toList(), List.of(rows));
  }

  private static Binding row(String... values) {
    var row = BindingFactory.builder();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        row.add(Var.alloc(COLUMNS.get(i)), NodeFactory.createLiteralString(values[i]));
      }
    }
    return row.build();
  }
}
