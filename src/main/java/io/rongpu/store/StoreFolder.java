package io.rongpu.store;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that is, or is to become, a store: what it holds and what its note says. */
record StoreFolder(Path dir) {

  /** What the folder holds. */
  enum State {
    MISSING,
    EMPTY,
    BEGUN,
    WHOLE
  }

  private Path note() {
    return note(dir);
  }

  /** The file that makes a folder a store. */
  static Path note(Path dir) {
    return dir.resolve("rongpu-store.properties");
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
    if (Files.exists(StoreMaking.begun(dir))) {
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
    Path database = new DatabaseFolders(dir).newest();
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

  private StoreException failed(IOException e) {
    return StoreFailures.ofStorage(dir, e);
  }
}
