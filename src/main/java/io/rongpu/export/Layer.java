package io.rongpu.export;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Iris;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Which statements are exported; the ledger and what else is internal never are. */
public enum Layer {
  /** What is believed: the default graph. */
  KNOWLEDGE,
  /** What is claimed: the graphs of the articles and of the loaded files. */
  CLAIMS,
  /** Both. */
  ALL;

  /** The name on the command line: {@code knowledge}, {@code claims}, {@code all}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * This layer of a dataset, as a read-only view that also carries the prefixes for its IRIs. A
   * dataset of a store must be in a transaction while the view is made and used.
   */
  public DatasetGraph of(DatasetGraph dataset, Iris iris) {
    return LayerView.of(dataset, this, new GraphNames(iris));
  }

  boolean shows(Quad quad, GraphNames names) {
    return switch (this) {
      case KNOWLEDGE -> quad.isDefaultGraph();
      case CLAIMS -> !quad.isDefaultGraph() && !names.isInternal(quad.getGraph());
      case ALL -> quad.isDefaultGraph() || !names.isInternal(quad.getGraph());
    };
  }
}
