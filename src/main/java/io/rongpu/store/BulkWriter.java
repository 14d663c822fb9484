package io.rongpu.store;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes any number of statements to a database that is not yet a store. */
final class BulkWriter {

  /** What a transaction has in memory before it goes to the disk. */
  private static final int STATEMENTS_PER_COMMIT = 500_000;

  private BulkWriter() {}

  static void write(Path dir, DatasetGraph dataset, Iterator<Quad> quads) {
    while (quads.hasNext()) {
      FreeSpace.require(dir);
      dataset.begin(TxnType.WRITE);
      try {
        for (int n = 0; n < STATEMENTS_PER_COMMIT && quads.hasNext(); n++) {
          Quad quad = quads.next();
          if (quad.isTriple() || quad.isDefaultGraph()) {
            dataset.getDefaultGraph().add(quad.asTriple());
          } else {
            dataset.add(quad);
          }
        }
        dataset.commit();
      } catch (RuntimeException | InternalError e) {
        if (dataset.isInTransaction()) {
          dataset.abort();
        }
        throw StoreFailures.known(dir, e);
      } finally {
        dataset.end();
      }
    }
  }
}
