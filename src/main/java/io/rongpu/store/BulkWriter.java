package io.rongpu.store;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes any number of statements to a database that is not yet a store. In one transaction: TDB2
 * writes it to the disk as it goes, and a second one would leave copies of what it touches behind.
 */
final class BulkWriter {

  private static final int STATEMENTS_BETWEEN_LOOKS = 100_000;

  private BulkWriter() {}

  static void write(Path dir, DatasetGraph dataset, Iterator<Quad> quads) {
    FreeSpace.require(dir);
    dataset.begin(TxnType.WRITE);
    try {
      for (long n = 1; quads.hasNext(); n++) {
        Quad quad = quads.next();
        if (quad.isTriple() || quad.isDefaultGraph()) {
          dataset.getDefaultGraph().add(quad.asTriple());
        } else {
          dataset.add(quad);
        }
        if (n % STATEMENTS_BETWEEN_LOOKS == 0) {
          FreeSpace.require(dir);
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
