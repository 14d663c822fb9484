package io.rongpu.serve.search;

import io.rongpu.rdf.Iris;
import io.rongpu.search.SearchIndex;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** The addresses at which names are found by programs. */
public final class SearchService {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final SearchIndex index;

  public SearchService(DatasetGraph dataset, Iris iris, SearchIndex index) {
    this.dataset = dataset;
    this.iris = iris;
    this.index = index;
  }

  /** What answers at which path. */
  public Map<String, HttpServlet> servlets() {
    Map<String, HttpServlet> all = new LinkedHashMap<>();
    all.put("/suggest", new SuggestServlet(index));
    all.put("/opensearch.xml", new OpenSearchServlet());
    ReconcileServlet reconcile = new ReconcileServlet(dataset, iris, index);
    all.put("/reconcile", reconcile);
    all.put("/reconcile/*", reconcile);
    return all;
  }
}
