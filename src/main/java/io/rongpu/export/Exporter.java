package io.rongpu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes a dataset in one format. The same statements give the same bytes, in whatever order they
 * were stored. Stateless and thread-safe.
 */
public interface Exporter {

  /** The name on the command line, such as {@code ttl}. */
  String name();

  /** How the names of such files end, dot included. */
  String fileEnding();

  /** Media type with its charset, as HTTP wants it. */
  String mediaType();

  /** Whether the format tells graphs apart; one that doesn't is given the union of all graphs. */
  boolean keepsGraphs();

  /**
   * Writes everything in the view, with the prefixes of the view where the format has some.
   *
   * @param view such as {@link Layer#of} gives; inside a transaction if it is a store's
   * @param out flushed in the end, not closed
   */
  void write(DatasetGraph view, OutputStream out) throws IOException;
}
