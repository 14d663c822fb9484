package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.BufferChannelFile;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores whose process was killed while it wrote what it was about to commit. */
class CutCommitIT {

  private static final int HEAD_BYTES = 16;
  private static final int ENTRY_BYTES = HEAD_BYTES + 24;

  @TempDir Path dir;
  private Path journal;

  @BeforeEach
  void begin() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
    }
    journal = dir.resolve("Data-0001/journal.jrnl");
    assertThat(journal).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        1,
        HEAD_BYTES - 1,
        HEAD_BYTES,
        HEAD_BYTES + 1,
        ENTRY_BYTES - 1,
        ENTRY_BYTES,
        ENTRY_BYTES + 1,
        ENTRY_BYTES + HEAD_BYTES,
        2 * ENTRY_BYTES - 1,
        2 * ENTRY_BYTES
      })
  void areAsBeforeTheCommitWhereverItWasCut(int bytes) throws IOException {
    prepare(bytes);

    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(
              store.<Boolean>read(r -> r.claims(article("a")).isIsomorphicWith(claims("a", "甲"))))
          .isTrue();
      store.write(w -> w.replaceClaims(article("b"), claims("b", "乙")));
    }
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isEqualTo(2);
    }
  }

  @Test
  void areDamagedWhenAWholeEntryIsNotWhatWasWritten() throws IOException {
    prepare(2 * ENTRY_BYTES);
    byte[] bytes = Files.readAllBytes(journal);
    bytes[HEAD_BYTES + 5] ^= 1;
    Files.write(journal, bytes);

    StoreException e = catchThrowableOfType(StoreException.class, () -> KnowledgeStore.open(dir));

    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(journal).hasBinaryContent(bytes);
  }

  @Test
  void keepTheirJournalWhileSomebodyElseHasThem() throws Exception {
    Process child = StoreChild.start("hold", dir);
    try {
      assertThat(child.inputReader().readLine()).isEqualTo("OPEN");
      prepare(30);

      StoreException e = catchThrowableOfType(StoreException.class, () -> KnowledgeStore.open(dir));

      assertThat(e.reason()).isEqualTo(Reason.LOCKED);
      assertThat(Files.size(journal)).isEqualTo(30);
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  /** Two entries without a commit after them, of which so many bytes reached the disk. */
  private void prepare(int bytes) throws IOException {
    Journal written = Journal.create(BufferChannelFile.createUnmanaged(journal.toString(), "rw"));
    for (int i = 0; i < 2; i++) {
      ComponentId component = ComponentId.create(null, new byte[ComponentId.SIZE]);
      written.write(JournalEntryType.REDO, component, ByteBuffer.wrap(new byte[24]));
    }
    written.close();
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      assertThat(channel.size()).isEqualTo(2 * ENTRY_BYTES);
      channel.truncate(bytes);
    }
  }
}
