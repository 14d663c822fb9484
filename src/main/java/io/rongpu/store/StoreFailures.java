package io.rongpu.store;

import io.rongpu.store.StoreException.Reason;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.JenaTransactionException;
import org.jspecify.annotations.Nullable;

/** Turns what TDB2 and the operating system throw into a {@link StoreException} a user can read. */
final class StoreFailures {

  private static final Pattern NO_SPACE =
      Pattern.compile("No space left|not enough space|Disk quota exceeded|File too large");
  private static final Pattern NO_PERMISSION =
      Pattern.compile("Permission denied|Access is denied|Read-only file system");
  private static final Pattern PROCESS = Pattern.compile("[Pp]rocess[^0-9]{0,12}([0-9]+)");

  private StoreFailures() {}

  /**
   * The failure as a store failure, or null when it is not the store's but the caller's own.
   *
   * @param store the folder of the store, for the message
   */
  static @Nullable StoreException of(Path store, Throwable failure) {
    return chain(failure).stream()
            .anyMatch(link -> link instanceof StoreException || comesFromStorage(link))
        ? ofStorage(store, failure)
        : null;
  }

  /** A store failure for what is one; anything else as it is. */
  static RuntimeException known(Path store, Throwable failure) {
    StoreException known = of(store, failure);
    if (known != null) {
      return known;
    }
    if (failure instanceof RuntimeException unchanged) {
      return unchanged;
    }
    throw (Error) failure;
  }

  /** The same for a failure that is known to come from the files of the store. */
  static StoreException ofStorage(Path store, Throwable failure) {
    for (Throwable link : chain(failure)) {
      if (link instanceof StoreException known) {
        return known;
      }
      String message = link.getMessage() == null ? "" : link.getMessage();
      if (isLock(link)) {
        return locked(store, message, failure);
      }
      if (NO_SPACE.matcher(message).find() || isMemoryFault(link) && FreeSpace.isShort(store)) {
        return noSpace(store, failure);
      }
      if (link instanceof AccessDeniedException
          || link instanceof ReadOnlyFileSystemException
          || NO_PERMISSION.matcher(message).find()) {
        return noPermission(store, failure);
      }
    }
    return damaged(store, detail(failure), failure);
  }

  static StoreException locked(Path store, String detail, @Nullable Throwable cause) {
    Matcher process = PROCESS.matcher(detail);
    String who = process.find() ? "process " + process.group(1) : "another process";
    return new StoreException(
        Reason.LOCKED,
        "The store at "
            + store
            + " is in use by "
            + who
            + ", a running `rongpu serve` or `rongpu build`: stop it with Ctrl-C or wait for its"
            + " end, or ask a running server at its SPARQL endpoint.",
        cause);
  }

  static StoreException noSpace(Path store, @Nullable Throwable cause) {
    return new StoreException(
        Reason.NO_SPACE,
        "No space left on the disk of the store at "
            + store
            + ": make room and run the command again; the store is as it was before.",
        cause);
  }

  static StoreException noPermission(Path store, @Nullable Throwable cause) {
    return new StoreException(
        Reason.NO_PERMISSION,
        "No permission to read and write the store at " + store + ": change its owner or rights.",
        cause);
  }

  static StoreException damaged(Path store, String detail, @Nullable Throwable cause) {
    return new StoreException(
        Reason.DAMAGED,
        "The store at "
            + store
            + " is damaged ("
            + detail
            + "): bring back a copy, or delete the folder and build again.",
        cause);
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable link = failure; link != null && chain.size() < 20; link = link.getCause()) {
      chain.add(link);
    }
    return chain;
  }

  /**
   * Whether the innermost frame that is not the JDK's or a byte library's is in TDB2. Exceptions of
   * the caller's own code, and misuse of transactions, are not: they must reach the caller as they
   * are.
   */
  private static boolean comesFromStorage(Throwable failure) {
    if (failure instanceof JenaTransactionException) {
      return false;
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      String name = frame.getClassName();
      if (name.startsWith("org.apache.jena.tdb2.") || name.startsWith("org.apache.jena.dboe.")) {
        return true;
      }
      if (!name.startsWith("java.")
          && !name.startsWith("jdk.")
          && !name.startsWith("sun.")
          && !name.startsWith("org.apache.thrift.")
          && !name.startsWith("org.apache.jena.atlas.")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLock(Throwable failure) {
    return failure instanceof AlreadyLocked
        || failure instanceof DBOpEnvException
            && failure.getStackTrace().length > 0
            && failure.getStackTrace()[0].getClassName().equals(ProcessFileLock.class.getName());
  }

  /** A page of a mapped file that could not be had: the disk is full, or the file is cut short. */
  private static boolean isMemoryFault(Throwable failure) {
    return failure instanceof InternalError
        && failure.getMessage() != null
        && failure.getMessage().contains("unsafe memory access");
  }

  private static String detail(Throwable failure) {
    String message = failure.getMessage();
    String text = message == null ? failure.getClass().getSimpleName() : message;
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }
}
