package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Iris;
import io.rongpu.store.StoreException.Reason;
import io.rongpu.store.StoreFolder.State;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * A TDB2 database on disk that holds claims and knowledge. One process at a time has it open.
 *
 * <pre>{@code
 * try (KnowledgeStore store = KnowledgeStore.openOrCreate(Path.of("target/kg"))) {
 *   store.write(w -> w.replaceClaims(article, claims));
 *   long size = store.read(r -> r.sizes().claims());
 * }
 * }</pre>
 *
 * <p>Thread-safe: many may read while one writes; a second writer waits. After a write that threw,
 * the store goes on as if it had not been. Do not interrupt a thread that works on a store: Java
 * closes the file under it. A process killed at any moment leaves the state before or after a
 * transaction, never one between.
 */
public final class KnowledgeStore implements AutoCloseable {

  private final Path dir;
  private final GraphNames names;
  private final Database database;
  private final DatasetGraph dataset;
  private final NodeFile nodes;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile StoreNote note;
  private volatile Clock clock = StoreClock.ofEnvironment();

  private KnowledgeStore(Path dir, StoreNote note) {
    this.dir = dir;
    this.note = note;
    this.names = new GraphNames(note.iris());
    this.database = Database.connect(dir);
    this.dataset = database.dataset();
    this.nodes = NodeFile.of(dataset);
  }

  /**
   * Opens a store that is there. A store whose making was cut off is not there yet.
   *
   * @throws StoreException if there is none, or it can't be opened
   */
  public static KnowledgeStore open(Path dir) {
    StoreFolder folder = new StoreFolder(dir);
    return switch (folder.state("name the folder that `rongpu build --loc` made")) {
      case WHOLE -> new KnowledgeStore(dir, folder.checkedNote());
      case MISSING, EMPTY, BEGUN ->
          throw new StoreException(
              Reason.MISSING, "There is no store at " + dir + ": make it with `rongpu build`.");
    };
  }

  /**
   * Opens a store, with the base it was made with; makes an empty one with the standard base if
   * there is none.
   *
   * @throws StoreException if it can't be opened or made
   */
  public static KnowledgeStore openOrCreate(Path dir) {
    return openOrCreate(dir, null, Iris.standard());
  }

  /**
   * Opens a store, or makes an empty one with this base if there is none.
   *
   * @throws StoreException if it can't be opened or made, or was made with another base
   */
  public static KnowledgeStore openOrCreate(Path dir, Iris iris) {
    return openOrCreate(dir, iris, iris);
  }

  private static KnowledgeStore openOrCreate(Path dir, @Nullable Iris required, Iris initial) {
    StoreFolder folder = new StoreFolder(dir);
    if (folder.state("name an empty or a new folder") != State.WHOLE) {
      make(dir, initial);
    }
    StoreNote note = folder.checkedNote();
    Iris iris = note.iris();
    if (required != null && !required.equals(iris)) {
      throw new StoreException(
          Reason.OTHER_BASE,
          "The store at "
              + dir
              + " has the base "
              + iris.base()
              + ", not "
              + required.base()
              + ": leave --base out, or use another folder.");
    }
    return new KnowledgeStore(dir, note);
  }

  /**
   * Checks that a store can be made here.
   *
   * @throws StoreException if something is there already
   */
  public static void requireNew(Path dir) {
    State state = new StoreFolder(dir).state("name an empty or a new folder");
    if (state == State.WHOLE) {
      throw new StoreException(
          Reason.NOT_EMPTY,
          "There is a store at " + dir + " already: name an empty or a new folder.");
    }
  }

  private static void make(Path dir, Iris iris) {
    StoreMaking making = new StoreMaking(dir);
    try {
      making.begin();
      FreeSpace.require(dir);
      try (Database database = Database.connect(dir)) {
        making.finish(iris, WrittenBy.present());
      }
    } catch (RuntimeException | InternalError e) {
      throw StoreFailures.ofStorage(dir, e);
    }
  }

  /** The folder the store is in, as it was named when opened. */
  public Path dir() {
    return dir;
  }

  /**
   * Takes the times of the book-keeping from this clock; the system's by default, or what {@code
   * SOURCE_DATE_EPOCH} tells.
   */
  public void tellTimeBy(Clock other) {
    clock = other;
  }

  /** Which program wrote it last. */
  public WrittenBy writtenBy() {
    return note.writtenBy();
  }

  /** What mints the IRIs of this store. */
  public Iris iris() {
    return names.iris();
  }

  /**
   * Everything, ledger included, for queries and the SPARQL service. The caller begins and ends
   * read transactions; inside them writing fails. It is TDB2's own object: behind a wrapper that
   * refuses writes, queries would no longer use the indexes.
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Does something in a read transaction, which sees one state throughout: the thread's own if it
   * is in one.
   *
   * @throws StoreException if the store fails; what {@code work} throws comes out as it is
   */
  public <T> T read(Function<StoreReader, T> work) {
    try {
      if (dataset.isInTransaction()) {
        return work.apply(new StoreReader(dataset, names, dir));
      }
      dataset.begin(TxnType.READ);
      try {
        return work.apply(new StoreReader(dataset, names, dir));
      } finally {
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      throw known(e);
    }
  }

  /**
   * Does something in a write transaction: all of it is kept, or, when {@code work} throws, none.
   *
   * @return what changed; when nothing did, nothing was written
   * @throws StoreException if the store fails; what {@code work} throws comes out as it is
   */
  public Change write(Consumer<StoreWriter> work) {
    writing.lock();
    try {
      FreeSpace.require(dir);
      dataset.begin(TxnType.WRITE);
      try {
        nodes.mend();
        StoreWriter writer = new StoreWriter(dataset, names, dir, clock);
        work.accept(writer);
        writer.finish();
        if (writer.isChanged()) {
          sign();
          dataset.commit();
          nodes.noteCommit();
        } else {
          dataset.abort();
        }
        return writer.change();
      } catch (Throwable e) {
        nodes.noteRollback();
        undo(e);
        throw e;
      } finally {
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      throw known(e);
    } finally {
      writing.unlock();
    }
  }

  /** Before the commit: an older program must not open what only this one understands. */
  private void sign() {
    if (!note.writtenBy().isPresent()) {
      StoreNote signed = note.with(WrittenBy.present());
      new StoreFolder(dir).renew(signed);
      note = signed;
    }
  }

  private void undo(Throwable cause) {
    try {
      if (dataset.isInTransaction()) {
        dataset.abort();
      }
    } catch (RuntimeException | InternalError e) {
      cause.addSuppressed(e);
    }
  }

  private RuntimeException known(Throwable e) {
    return StoreFailures.known(dir, e);
  }

  /** Lets go of the files, for this and other processes; a second call does nothing. */
  @Override
  public void close() {
    try {
      database.close();
    } catch (RuntimeException | InternalError e) {
      throw known(e);
    }
  }
}
