package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.largeClaims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionIT {

  @TempDir Path temp;

  @Test
  void makesTheFilesSmallerAndKeepsTheStatementsAndTheWayItIsWritten() throws IOException {
    Path dir = temp.resolve("kg");
    Sizes before;
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      for (int i = 0; i < 40; i++) {
        int number = i;
        store.write(w -> w.replaceClaims(article("a"), largeClaims(number)));
      }
      before = store.read(StoreReader::sizes);
    }

    Compaction done = Compaction.of(dir, StoreReader::sizes);

    assertThat(done.bytesAfter()).isLessThanOrEqualTo(done.bytesBefore());
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Sizes>read(StoreReader::sizes)).isEqualTo(before);
      store.write(w -> w.replaceClaims(article("b"), Graphs.claims("b", "乙")));
    }
    assertThat(dir.toFile().list()).contains("Data-0002").doesNotContain("Data-0001");
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Integer>read(r -> r.articles().size())).isEqualTo(2);
    }
  }

  @Test
  void goesBackToTheOldFilesWhenTheCopyIsAnother() {
    Path dir = temp.resolve("kg");
    AtomicInteger calls = new AtomicInteger();
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("a"), Graphs.claims("a", "甲")));
    }

    StoreException e =
        catchThrowableOfType(
            StoreException.class, () -> Compaction.of(dir, reader -> calls.incrementAndGet()));

    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(e).hasMessageContaining("a copy of it came out different");
    assertThat(dir.toFile().list()).contains("Data-0001").doesNotContain("Data-0002", "compacting");
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Integer>read(r -> r.articles().size())).isEqualTo(1);
    }
  }

  @Test
  void dropsWhatAKilledCompactionLeft() throws IOException {
    Path dir = temp.resolve("kg");
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("a"), Graphs.claims("a", "甲")));
    }
    Compaction.of(dir, StoreReader::sizes);
    Files.createDirectory(dir.resolve("Data-0001"));
    Files.writeString(dir.resolve("Data-0001/SPO.dat"), "x");
    Files.createDirectories(dir.resolve("compacting/Data-0001"));

    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Integer>read(r -> r.articles().size())).isEqualTo(1);
    }
    Compaction.of(dir, StoreReader::sizes);
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Integer>read(r -> r.articles().size())).isEqualTo(1);
    }
    assertThat(dir.toFile().list())
        .contains("Data-0003")
        .doesNotContain("Data-0001", "Data-0002", "compacting");
  }
}
