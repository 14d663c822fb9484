package io.rongpu.store;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/** An open TDB2 database. TDB2 shares one per folder inside a process; this one is not shared. */
final class Database implements AutoCloseable {

  /**
   * With the graph given, an article's few hundred statements are read through GSPO; across graphs
   * one index per first term is enough. TDB2's other two would cost a third of the disk and time.
   */
  private static final StoreParams PARAMS =
      StoreParams.builder().quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"}).build();

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path realPath;
  private final DatasetGraph dataset;
  private boolean closed;

  private Database(Path realPath, DatasetGraph dataset) {
    this.realPath = realPath;
    this.dataset = dataset;
  }

  /**
   * Opens the database of a folder, or makes it; TDB2 recovers a commit that was cut off.
   *
   * @throws StoreException if it is locked, damaged, or there is no right or room to open it
   */
  static Database connect(Path dir) {
    Path realPath;
    try {
      realPath = dir.toRealPath();
    } catch (IOException e) {
      throw StoreFailures.ofStorage(dir, e);
    }
    if (!OPEN.add(realPath)) {
      throw new StoreException(
          Reason.LOCKED, "The store at " + dir + " is open already in this process: close it.");
    }
    DatasetGraph dataset;
    try {
      new DatabaseFolders(realPath).dropCutCommit();
      dataset = DatabaseMgr.connectDatasetGraph(Location.create(realPath.toString()), PARAMS);
    } catch (RuntimeException | InternalError e) {
      OPEN.remove(realPath);
      throw StoreFailures.ofStorage(dir, e);
    }
    Database database = new Database(realPath, dataset);
    try {
      database.probe();
      return database;
    } catch (RuntimeException | InternalError e) {
      StoreException failure = StoreFailures.ofStorage(dir, e);
      try {
        database.close();
      } catch (RuntimeException | InternalError second) {
        failure.addSuppressed(second);
      }
      throw failure;
    }
  }

  /** Reads a little of everything: a damaged store is better found now than in the middle. */
  private void probe() {
    dataset.begin(TxnType.READ);
    try {
      dataset.getDefaultGraph().find().nextOptional();
      dataset.listGraphNodes().hasNext();
    } finally {
      dataset.end();
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Lets go of the files and locks; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      TDBInternal.expel(dataset, true);
    } finally {
      OPEN.remove(realPath);
    }
  }
}
