package io.rongpu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** The databases in the folder of a store: the newest counts, compaction makes a newer one. */
record DatabaseFolders(Path dir) {

  /** Removes every database but the newest. */
  void dropOldDatabases() {
    Path newest = database();
    try (Stream<Path> entries = Files.list(dir)) {
      for (Path entry : entries.toList()) {
        if (isDatabase(entry) && !entry.equals(newest)) {
          delete(entry);
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Path copy() {
    return dir.resolve("compacting");
  }

  /** An empty folder for a copy of the database. */
  Path beginCopy() {
    dropCopy();
    try {
      return Files.createDirectory(copy());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Makes the copy the newest database, once all of it is on the disk. */
  void adoptCopy() {
    Path newest = newest();
    Path made = new DatabaseFolders(copy()).newest();
    int number = number(newest);
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
      Path next = dir.resolve(String.format(Locale.ROOT, "Data-%04d", number + 1));
      Files.move(made, next, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Removes a copy that was not adopted. */
  void dropCopy() {
    try {
      if (Files.exists(copy())) {
        delete(copy());
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What the newest database uses of its files. */
  long databaseBytes() {
    try {
      return DatabaseSize.used(newest());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What a copy of the newest database, which this is, takes at most. */
  long copyBytes(DatasetGraph dataset) {
    dataset.begin(TxnType.READ);
    try {
      return DatabaseSize.ofCopy(dataset, newest());
    } catch (IOException e) {
      throw failed(e);
    } finally {
      dataset.end();
    }
  }

  /**
   * The newest database.
   *
   * @throws StoreException if there is none
   */
  Path newest() {
    Path database = database();
    if (database == null) {
      throw StoreFailures.damaged(dir, "its Data folder is missing", null);
    }
    return database;
  }

  private static boolean isDatabase(Path entry) {
    return entry.getFileName().toString().matches("Data-\\d{4,}");
  }

  private static int number(Path database) {
    return Integer.parseInt(database.getFileName().toString().substring("Data-".length()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The newest database of the folder (compaction makes Data-0002 of Data-0001), or null. */
  private @Nullable Path database() {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries
          .filter(DatabaseFolders::isDatabase)
          .max(Comparator.comparing(DatabaseFolders::number))
          .orElse(null);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Deletes the newest database, if there is one. */
  void deleteNewest() throws IOException {
    Path database = database();
    if (database != null) {
      delete(database);
    }
  }

  /**
   * Forgets a commit that was cut off while it was prepared; nothing, if somebody has the store.
   */
  void dropCutCommit() {
    try {
      Path database = database();
      if (database == null || CommitJournal.in(database).isEmpty()) {
        return;
      }
      ProcessFileLock lock = lock();
      if (lock.tryLock()) {
        try {
          CommitJournal.in(database).dropCutEntry();
        } finally {
          lock.unlock();
          ProcessFileLock.release(lock);
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Deletes the database of a making that was cut off. The database's own lock is held meanwhile,
   * so that nobody else is making it right now.
   */
  void clearUnfinished() throws IOException {
    Path lockPath = dir.resolve("tdb.lock");
    if (Files.notExists(lockPath)) {
      return;
    }
    ProcessFileLock lock = lock();
    lock.lockEx();
    try {
      Path database = database();
      if (database != null && Files.notExists(StoreFolder.note(dir))) {
        delete(database);
      }
    } finally {
      lock.unlock();
      ProcessFileLock.release(lock);
    }
  }

  private ProcessFileLock lock() {
    return ProcessFileLock.create(dir.resolve("tdb.lock").toString());
  }

  private StoreException failed(IOException e) {
    return StoreFailures.ofStorage(dir, e);
  }
}
