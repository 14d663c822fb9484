package io.rongpu.store;

import io.rongpu.rdf.Iris;
import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is, or is to become, a store. Making one begins with a file {@code
 * rongpu-store.begun} and ends with its renaming to {@code rongpu-store.properties}: whatever is
 * found beside the former alone is the rest of a first run that was cut off, and may be cleared.
 */
record StoreFolder(Path dir) {

  /** The files that say how far the others are valid; they keep their size for good. */
  private static final Pattern STATE_FILE = Pattern.compile(".*\\.(bpt|bdf)");

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
    Path database = database();
    if (database == null) {
      throw StoreFailures.damaged(dir, "its Data folder is missing", null);
    }
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
      Files.writeString(begun(), "");
      clearUnderLock();
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(
          Reason.IS_A_FILE, e.getFile() + " is a file: a store is a folder, name another path.", e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Ends the making: from here on the folder is a store. */
  void finish(Iris iris) {
    Path database = database();
    if (database == null) {
      throw StoreFailures.damaged(dir, "its Data folder is missing", null);
    }
    try (Stream<Path> files = Files.list(database)) {
      SortedMap<String, Long> sizes = new TreeMap<>();
      for (Path file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
        String name = file.getFileName().toString();
        sizes.put(name, STATE_FILE.matcher(name).matches() ? Files.size(file) : 0);
      }
      Files.writeString(begun(), StoreNote.of(iris, sizes).text());
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

  /** The newest database of the folder (compaction makes Data-0002 of Data-0001), or null. */
  private @Nullable Path database() {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries
          .filter(p -> p.getFileName().toString().matches("Data-\\d{4,}"))
          .max(Comparator.comparing(p -> p.getFileName().toString()))
          .orElse(null);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The database's own lock is held meanwhile, so that nobody else is making it right now. */
  private void clearUnderLock() throws IOException {
    Path lockFile = dir.resolve("tdb.lock");
    if (Files.notExists(lockFile)) {
      return;
    }
    ProcessFileLock lock = ProcessFileLock.create(lockFile.toString());
    lock.lockEx();
    try {
      Path database = database();
      if (database != null && Files.notExists(note())) {
        try (Stream<Path> files = Files.walk(database)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
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
