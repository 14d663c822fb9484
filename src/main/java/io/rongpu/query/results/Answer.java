package io.rongpu.query.results;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a question is answered with, in memory and independent of the store. */
public sealed interface Answer {

  /** Of a SELECT: the columns and the rows, in their order. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The first so many of at least as many rows. */
    public Rows first(int number) {
      return new Rows(columns, rows.subList(0, number));
    }
  }

  /** Of an ASK. */
  record Truth(boolean value) implements Answer {}

  /** Of a CONSTRUCT or a DESCRIBE. */
  record Statements(Graph graph) implements Answer {}

  /** Runs a query to its end. */
  static Answer of(QueryExec execution) {
    Query query = execution.getQuery();
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      return new Rows(rows.getResultVars(), rows.stream().toList());
    }
    if (query.isAskType()) {
      return new Truth(execution.ask());
    }
    return new Statements(query.isDescribeType() ? execution.describe() : execution.construct());
  }
}
