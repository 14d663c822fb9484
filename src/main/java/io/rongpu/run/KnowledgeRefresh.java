package io.rongpu.run;

import io.rongpu.store.StoreWriter;

/** Keeps knowledge a function of claims and loaded graphs where others write to a store. */
public final class KnowledgeRefresh {

  private KnowledgeRefresh() {}

  /** Brings knowledge up to date inside the transaction that changed loaded graphs. */
  public static void apply(StoreWriter writer) {
    KnowledgeUpdate.apply(writer);
  }
}
