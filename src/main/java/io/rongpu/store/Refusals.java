package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** The inputs of a store that were refused, for whoever has its dataset open. */
public final class Refusals {

  private Refusals() {}

  /** All of them, by key, in the caller's transaction. */
  public static List<InputEntry> in(DatasetGraph dataset, GraphNames names) {
    return new Ledger(dataset, names)
        .entries().values().stream().filter(InputEntry::isRefused).toList();
  }
}
