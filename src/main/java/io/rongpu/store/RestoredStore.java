package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Iris;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A store while it is made of statements that were archived. It becomes a store by {@link #finish};
 * closed before that, nothing of it is left.
 */
public final class RestoredStore implements AutoCloseable {

  private final StoreMaking making;
  private final boolean wasMissing;
  private final Database database;
  private boolean finished;

  private RestoredStore(StoreMaking making, boolean wasMissing, Database database) {
    this.making = making;
    this.wasMissing = wasMissing;
    this.database = database;
  }

  /**
   * Begins.
   *
   * @throws StoreException if the folder holds something, or can't be made
   */
  public static RestoredStore begin(Path dir) {
    KnowledgeStore.requireNew(dir);
    boolean wasMissing = new StoreFolder(dir).state("") == StoreFolder.State.MISSING;
    StoreMaking making = new StoreMaking(dir);
    making.begin();
    try {
      return new RestoredStore(making, wasMissing, Database.connect(dir));
    } catch (RuntimeException | InternalError e) {
      making.discard(wasMissing);
      throw StoreFailures.ofStorage(dir, e);
    }
  }

  /** Takes in all of these. */
  public void fill(Iterator<Quad> quads) {
    BulkWriter.write(making.dir(), database.dataset(), quads);
  }

  /**
   * Puts a small file beside the database.
   *
   * @param name without folders; of a path only the last part is taken
   */
  public void putBeside(String name, String content) {
    making.putBeside(name, content);
  }

  /** Looks at what came in. */
  public <T> T read(Function<StoreReader, T> work) {
    DatasetGraph dataset = database.dataset();
    dataset.begin(TxnType.READ);
    try {
      return work.apply(new StoreReader(dataset, new GraphNames(Iris.standard()), making.dir()));
    } finally {
      dataset.end();
    }
  }

  /** From here on it is a store, with the note of the one that was archived. */
  public void finish(Iris iris, WrittenBy writtenBy) {
    making.finish(iris, writtenBy);
    finished = true;
  }

  @Override
  public void close() {
    database.close();
    if (!finished) {
      making.discard(wasMissing);
    }
  }
}
