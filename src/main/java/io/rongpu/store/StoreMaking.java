package io.rongpu.store;

import io.rongpu.rdf.Iris;
import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The making of a store in a folder. It begins with a file {@code rongpu-store.begun} and ends with
 * its renaming to {@code rongpu-store.properties}: whatever is found beside the former alone is the
 * rest of a first run that was cut off, and may be cleared; of the files beside the database, those
 * that it names.
 */
record StoreMaking(Path dir) {

  /** The files that say how far the others are valid; they keep their size for good. */
  private static final Pattern STATE_FILE = Pattern.compile(".*\\.(bpt|bdf)");

  /** Before the name of a file beside the database, in the file of a making that has begun. */
  private static final String BESIDE = "beside=";

  /** The file of a making that has begun. */
  static Path begun(Path dir) {
    return dir.resolve("rongpu-store.begun");
  }

  /** Marks the folder, made if absent, as one whose making has begun; clears an earlier try. */
  void begin() {
    try {
      Files.createDirectories(dir);
      clearBeside();
      Files.writeString(begun(dir), "");
      new DatabaseFolders(dir).clearUnfinished();
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
      Files.writeString(begun(dir), BESIDE + last + "\n", StandardOpenOption.APPEND);
      Files.writeString(dir.resolve(last), content);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void clearBeside() throws IOException {
    if (Files.exists(begun(dir))) {
      for (String line : Files.readAllLines(begun(dir))) {
        if (line.startsWith(BESIDE)) {
          Files.deleteIfExists(dir.resolve(line.substring(BESIDE.length())));
        }
      }
    }
  }

  /** Ends the making: from here on the folder is a store. */
  void finish(Iris iris, WrittenBy writtenBy) {
    try (Stream<Path> files = Files.list(new DatabaseFolders(dir).newest())) {
      SortedMap<String, Long> sizes = new TreeMap<>();
      for (Path file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
        String name = file.getFileName().toString();
        sizes.put(name, STATE_FILE.matcher(name).matches() ? Files.size(file) : 0);
      }
      // Appended, so that a kill right here still finds the names of files beside.
      Files.writeString(
          begun(dir), new StoreNote(writtenBy, iris, sizes).text(), StandardOpenOption.APPEND);
      Files.move(begun(dir), StoreFolder.note(dir), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // Another process finished the same folder first; its note stands.
      if (Files.notExists(StoreFolder.note(dir))) {
        throw failed(e);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Removes what a making that failed has left. */
  void discard(boolean withFolder) {
    try {
      new DatabaseFolders(dir).deleteNewest();
      clearBeside();
      Files.deleteIfExists(begun(dir));
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

  private StoreException failed(IOException e) {
    return StoreFailures.ofStorage(dir, e);
  }
}
