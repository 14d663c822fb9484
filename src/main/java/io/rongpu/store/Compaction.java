package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a compaction did: a store copied into new files, without what changes left behind. TDB2's
 * own compaction would give the copy all six indexes.
 *
 * @param bytesBefore what the database used of its files
 * @param bytesAfter what the new one uses
 */
public record Compaction(long bytesBefore, long bytesAfter) {

  /**
   * Compacts a store that nobody has open. The copy is made aside, read and compared, and becomes
   * the database by a renaming; only then the old files go. A process killed at any moment leaves a
   * whole store, and maybe files that the next compaction drops.
   *
   * @param digest what must be the same of the old and the new files
   * @throws StoreException if there is no room for both, or the copy is another; the old files stay
   */
  public static <T> Compaction of(Path dir, Function<StoreReader, T> digest) {
    DatabaseFolders databases = new DatabaseFolders(dir);
    long before;
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      before = databases.databaseBytes();
      FreeSpace.require(dir, databases.copyBytes(store.dataset()), "compact");
      Path copy = databases.beginCopy();
      try {
        T expected = store.read(digest);
        T found = store.read(reader -> copied(reader, copy, digest));
        if (!expected.equals(found)) {
          throw StoreFailures.damaged(dir, "a copy of it came out different", null);
        }
        // The lock is still held: what opens the store next finds the new files.
        databases.adoptCopy();
      } finally {
        databases.dropCopy();
      }
    }
    databases.dropOldDatabases();
    return new Compaction(before, databases.databaseBytes());
  }

  private static <T> T copied(StoreReader from, Path copy, Function<StoreReader, T> digest) {
    try (Database database = Database.connect(copy)) {
      DatasetGraph dataset = database.dataset();
      BulkWriter.write(copy, dataset, from.dataset().find());
      dataset.begin(TxnType.READ);
      try {
        return digest.apply(new StoreReader(dataset, new GraphNames(from.names().iris()), copy));
      } finally {
        dataset.end();
      }
    }
  }
}
