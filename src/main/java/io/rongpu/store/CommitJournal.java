package io.rongpu.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * The file into which TDB2 writes what a commit is about to do. Whatever is in it when a database
 * is opened, TDB2 does again if its end says that it was committed, and forgets if not; but it
 * fails when a process was killed within an entry.
 */
record CommitJournal(Path file) {

  /** Length of the data, checksum, kind and component of an entry. */
  private static final int HEAD_BYTES = 3 * Integer.BYTES + ComponentId.SIZE;

  /** The journal of a database. */
  static CommitJournal in(Path database) {
    return new CommitJournal(database.resolve("journal.jrnl"));
  }

  boolean isEmpty() throws IOException {
    return Files.notExists(file) || Files.size(file) == 0;
  }

  /** Drops a last entry that is cut short: what it belongs to was not committed. */
  void dropCutEntry() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = channel.size();
      DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
      long whole = 0;
      while (whole + HEAD_BYTES <= size) {
        channel.position(whole);
        // Entries without data say that theirs has the length -1.
        long next = whole + HEAD_BYTES + Math.max(0, in.readInt());
        if (next > size) {
          break;
        }
        whole = next;
      }
      if (whole < size) {
        channel.truncate(whole);
        channel.force(true);
      }
    }
  }
}
