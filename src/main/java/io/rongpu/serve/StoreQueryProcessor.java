package io.rongpu.serve;

import io.rongpu.model.RongpuException;
import io.rongpu.query.StoreOnly;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Queries over HTTP that read the store and nothing else, each within the server's time limit. A
 * request can't lengthen the limit.
 */
final class StoreQueryProcessor extends SPARQL_QueryDataset {

  private static final List<String> GRAPH_PARAMETERS =
      List.of("default-graph-uri", "named-graph-uri");

  private final Duration timeout;

  StoreQueryProcessor(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      StoreOnly.check(query);
      StoreOnly.checkGraphs(GRAPH_PARAMETERS.stream().flatMap(name -> values(action, name)));
    } catch (RongpuException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Context context = action.getContext().copy();
    StoreOnly.restrict(context);
    return QueryExec.dataset(dataset)
        .query(query)
        .context(context)
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static Stream<String> values(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null ? Stream.of() : Stream.of(values);
  }
}
