package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.results.Answer;
import io.rongpu.rdf.Iris;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class MonthsTest {

  private static final Var MONTH = Var.alloc("month");
  private static final Var ROUNDS = Var.alloc("rounds");
  private static final Visit VISIT =
      new Visit("/explore", Map.of(), Language.EN, true, Iris.standard());

  private static final Months MONTHS =
      Months.of(
          new Answer.Rows(
              List.of(MONTH, ROUNDS),
              List.of(row("2019-02", "3"), row("2018-11", "5"), row("2018-1x", "9"))));

  @Test
  void hasAPointForEveryMonthAlsoForThoseWithoutRounds() {
    Chart chart = MONTHS.chart(VISIT);
    assertThat(chart.labels()).containsExactly("2018-11", "2018-12", "2019-01", "2019-02");
    assertThat(chart.series().get(0).data()).hasToString("[5.0, 0.0, 0.0, 3.0]");
  }

  @Test
  void listsYearsFromTheNewestWithTheirSums() {
    assertThat(MONTHS.table(VISIT, "Rounds").render().replaceAll("<[^>]+>", " "))
        .matches("(?s).* 2019( +0)( +3)( +0){10} +3 .* 2018( +0){10}( +5)( +0) +5 .*");
  }

  @Test
  void isEmptyWithoutAMonth() {
    assertThat(Months.of(new Answer.Rows(List.of(MONTH), List.of())).isEmpty()).isTrue();
  }

  private static Binding row(String month, String rounds) {
    return BindingFactory.binding(
        MONTH,
        NodeFactory.createLiteralString(month),
        ROUNDS,
        NodeFactory.createLiteralString(rounds));
  }
}
