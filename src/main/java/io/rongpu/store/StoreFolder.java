package io.rongpu.store;

import io.rongpu.rdf.Iris;
import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is, or is to become, a store. Making one begins with a file {@code
 * rongpu-store.begun} and ends with its renaming to {@code rongpu-store.properties}: whatever is
 * found beside the former alone is the rest of a first run that was cut off, and may be cleared; of
 * the files beside the database, those that it names.
 */
record StoreFolder(Path dir) {

  /** The files that say how far the others are valid; they keep their size for good. */
  private static final Pattern STATE_FILE = Pattern.compile(".*\\.(bpt|bdf)");

  /** Before the name of a file beside the database, in the file of a making that has begun. */
  private static final String BESIDE = "beside=";

  /** What the folder holds. */
  enum State {
    MISSING,
    EMPTY,
    BEGUN,
    WHOLE
  }

  private Path note() {
    return dir.resolve("rongpu-store.properties");
  }

  private Path begun() {
    return dir.resolve("rongpu-store.begun");
  }

  /**
   * Looks without touching anything.
   *
   * @param advice what to do when the folder holds something else
   * @throws StoreException if this is no store and can't become one
   */
  State state(String advice) {
    if (Files.notExists(dir)) {
      return State.MISSING;
    }
    if (!Files.isDirectory(dir)) {
      throw new StoreException(
          Reason.IS_A_FILE, dir + " is a file: a store is a folder, name another path.");
    }
    if (!Files.isReadable(dir) || !Files.isWritable(dir) || !Files.isExecutable(dir)) {
      throw StoreFailures.noPermission(dir, null);
    }
    if (Files.exists(note())) {
      return State.WHOLE;
    }
    if (Files.exists(begun())) {
      return State.BEGUN;
    }
    String other = firstEntry();
    if (other == null) {
      return State.EMPTY;
    }
    throw new StoreException(
        Reason.NOT_A_STORE,
        dir + " is not a Rongpu store, it holds " + other + ": " + advice + ".");
  }

  private @Nullable String firstEntry() {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries
          .map(p -> p.getFileName().toString())
          .min(Comparator.naturalOrder())
          .orElse(null);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The note of a whole store, once its files are seen to be there. */
  StoreNote checkedNote() {
    StoreNote note = StoreNote.read(note(), dir);
    Path database = newest();
    note.files().forEach((name, least) -> requireFile(database, name, least));
    return note;
  }

  private void requireFile(Path database, String name, long leastBytes) {
    Path file = database.resolve(name);
    String shown = database.getFileName() + "/" + name;
    try {
      if (Files.size(file) < leastBytes) {
        throw StoreFailures.damaged(dir, shown + " is cut short", null);
      }
    } catch (NoSuchFileException e) {
      throw StoreFailures.damaged(dir, shown + " is missing", e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Marks the folder, made if absent, as one whose making has begun; clears an earlier try. */
  void begin() {
    try {
      Files.createDirectories(dir);
      clearBeside();
      Files.writeString(begun(), "");
      clearUnderLock();
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(
          Reason.IS_A_FILE, e.getFile() + " is a file: a store is a folder, name another path.", e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Puts a small file beside the database while the store is made.
   *
   * @param name without folders; of a path only the last part is taken
   */
  void putBeside(String name, String content) {
    String last = Path.of(name).getFileName().toString();
    try {
      Files.writeString(begun(), BESIDE + last + "\n", StandardOpenOption.APPEND);
      Files.writeString(dir.resolve(last), content);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void clearBeside() throws IOException {
    if (Files.exists(begun())) {
      for (String line : Files.readAllLines(begun())) {
        if (line.startsWith(BESIDE)) {
          Files.deleteIfExists(dir.resolve(line.substring(BESIDE.length())));
        }
      }
    }
  }

  /** Ends the making: from here on the folder is a store. */
  void finish(Iris iris, WrittenBy writtenBy) {
    try (Stream<Path> files = Files.list(newest())) {
      SortedMap<String, Long> sizes = new TreeMap<>();
      for (Path file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
        String name = file.getFileName().toString();
        sizes.put(name, STATE_FILE.matcher(name).matches() ? Files.size(file) : 0);
      }
      // Appended, so that a kill right here still finds the names of files beside.
      Files.writeString(
          begun(), new StoreNote(writtenBy, iris, sizes).text(), StandardOpenOption.APPEND);
      Files.move(begun(), note(), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // Another process finished the same folder first; its note stands.
      if (Files.notExists(note())) {
        throw failed(e);
      }
    } catch (IOException e) {
      throw failed(e);
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
      ProcessFileLock lock = lockFile();
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

  private ProcessFileLock lockFile() {
    return ProcessFileLock.create(dir.resolve("tdb.lock").toString());
  }

  /** Puts another note in place of the one that is there. */
  void renew(StoreNote note) {
    Path part = dir.resolve("rongpu-store.renewed");
    try {
      Files.writeString(part, note.text());
      Files.move(part, note(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Removes what a making that failed has left. */
  void discard(boolean withFolder) {
    try {
      Path database = database();
      if (database != null) {
        delete(database);
      }
      clearBeside();
      Files.deleteIfExists(begun());
      Files.deleteIfExists(dir.resolve("tdb.lock"));
      Files.deleteIfExists(dir.resolve("tdb.cfg"));
      if (withFolder) {
        Files.deleteIfExists(dir);
      }
    } catch (DirectoryNotEmptyException e) {
      // Somebody put a file there meanwhile.
    } catch (IOException e) {
      throw failed(e);
    }
  }

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
    Path made = new StoreFolder(copy()).newest();
    int number = Integer.parseInt(newest.getFileName().toString().substring("Data-".length()));
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

  private Path newest() {
    Path database = database();
    if (database == null) {
      throw StoreFailures.damaged(dir, "its Data folder is missing", null);
    }
    return database;
  }

  private static boolean isDatabase(Path entry) {
    return entry.getFileName().toString().matches("Data-\\d{4,}");
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
          .filter(StoreFolder::isDatabase)
          .max(Comparator.comparing(p -> p.getFileName().toString()))
          .orElse(null);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The database's own lock is held meanwhile, so that nobody else is making it right now. */
  private void clearUnderLock() throws IOException {
    Path lockPath = dir.resolve("tdb.lock");
    if (Files.notExists(lockPath)) {
      return;
    }
    ProcessFileLock lock = lockFile();
    lock.lockEx();
    try {
      Path database = database();
      if (database != null && Files.notExists(note())) {
        delete(database);
      }
    } finally {
      lock.unlock();
      ProcessFileLock.release(lock);
    }
  }

  private StoreException failed(IOException e) {
    return StoreFailures.ofStorage(dir, e);
  }
}
