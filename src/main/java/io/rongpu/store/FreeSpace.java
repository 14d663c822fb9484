package io.rongpu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Guards the disk space of a store. TDB2 maps its files into memory, where a full disk shows as a
 * memory fault at any moment; so a transaction stops while there is still room to undo it.
 */
final class FreeSpace {

  /** One growth step of a TDB2 file is 8 MiB; a step of a few files must fit. */
  static final long LEAST_BYTES = 32L << 20;

  private FreeSpace() {}

  /**
   * Checks that a transaction can go on.
   *
   * @throws StoreException with {@link StoreException.Reason#NO_SPACE} when room is short
   */
  static void require(Path store) {
    if (isShort(store)) {
      throw StoreFailures.noSpace(store, null);
    }
  }

  /**
   * Checks that something large can begin.
   *
   * @throws StoreException with {@link StoreException.Reason#NO_SPACE} when room is short
   */
  static void require(Path store, long bytes, String what) {
    long free;
    try {
      free = Files.getFileStore(store).getUsableSpace();
    } catch (IOException e) {
      return;
    }
    if (free < bytes + LEAST_BYTES) {
      throw new StoreException(
          StoreException.Reason.NO_SPACE,
          String.format(
              Locale.ROOT,
              "Not enough room to %s the store at %s: %d MiB are needed and %d MiB are free; make"
                  + " room and run the command again. Nothing was changed.",
              what,
              store,
              (bytes + LEAST_BYTES) >> 20,
              free >> 20));
    }
  }

  static boolean isShort(Path store) {
    try {
      return Files.getFileStore(store).getUsableSpace() < LEAST_BYTES;
    } catch (IOException e) {
      // Some network file systems do not tell: then the write itself will.
      return false;
    }
  }
}
