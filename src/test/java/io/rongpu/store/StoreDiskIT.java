package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.largeClaims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Full and read-only disks, on a file system of our own; skipped where none can be mounted. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class StoreDiskIT {

  @TempDir Path temp;
  private Path disk;

  /** Lazily: the mapped files of a closed store stay in use until the collector frees them. */
  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  void isAsBeforeTheTransactionWhenTheDiskIsFull() throws Exception {
    Path dir = mount("160m").resolve("kg");
    Process child = StoreChild.start("fill", dir);
    List<String> lines = child.inputReader().lines().toList();
    long commits = lines.stream().filter("COMMIT"::equals).count();

    assertThat(commits).isPositive();
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            "NO_SPACE No space left on the disk of the store at "
                + dir
                + ": make room and run the command again; the store is as it was before.");
    run("mount", "-o", "remount,size=400m", disk.toString());
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isEqualTo(commits * 100);
      Graph last = store.read(r -> r.claims(article("2018/" + (commits * 100 - 1))));
      assertThat(last.isIsomorphicWith(largeClaims((int) commits * 100 - 1))).isTrue();
      store.write(w -> w.replaceClaims(article("x"), largeClaims(1)));
    }
  }

  @Test
  void makesNoStoreWhenTheDiskIsFull() throws Exception {
    Path dir = mount("1m").resolve("kg");

    StoreException e =
        catchThrowableOfType(StoreException.class, () -> KnowledgeStore.openOrCreate(dir));

    assertThat(e.reason()).isEqualTo(Reason.NO_SPACE);
    run("mount", "-o", "remount,size=400m", disk.toString());
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isZero();
    }
  }

  @Test
  void isCompactedInTheRoomThatIsAskedForAndNotInLess() throws Exception {
    Path dir = mount("400m").resolve("kg");
    long needed;
    long before;
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      for (int batch = 0; batch < 3; batch++) {
        int first = batch * 100;
        store.write(
            w -> {
              for (int i = first; i < first + 150; i++) { // a third of it is written twice
                w.replaceClaims(article("2018/" + i), largeClaims(i + first));
              }
            });
      }
      needed = new DatabaseFolders(dir).copyBytes(store.dataset());
      before = new DatabaseFolders(dir).databaseBytes();
    }
    leaveFree(needed + FreeSpace.LEAST_BYTES - (2 << 20));

    StoreException e =
        catchThrowableOfType(StoreException.class, () -> Compaction.of(dir, StoreReader::sizes));

    assertThat(e.reason()).isEqualTo(Reason.NO_SPACE);
    long megabytes = (needed + FreeSpace.LEAST_BYTES) >> 20;
    assertThat(e)
        .hasMessageMatching(
            "Not enough room to compact the store at \\S+: "
                + megabytes
                + " MiB are needed and ("
                + (megabytes - 3)
                + "|"
                + (megabytes - 2)
                + ") MiB are free; make room and run the command again\\. Nothing was changed\\.");
    leaveFree(needed + FreeSpace.LEAST_BYTES + (1 << 20));
    Compaction done = Compaction.of(dir, StoreReader::sizes);
    assertThat(done.bytesBefore()).isEqualTo(before);
    assertThat(done.bytesAfter()).isLessThan(before).isLessThan(needed).isGreaterThan(needed / 2);
  }

  /** Fills the disk up to so many bytes. */
  private void leaveFree(long bytes) throws IOException {
    Path filler = disk.resolve("filler");
    Files.deleteIfExists(filler);
    long rest = Files.getFileStore(disk).getUsableSpace() - bytes;
    assertThat(rest).isPositive();
    Files.write(filler, new byte[Math.toIntExact(rest)]);
  }

  @Test
  void refusesAReadOnlyDisk() throws Exception {
    Path dir = mount("100m").resolve("kg");
    KnowledgeStore.openOrCreate(dir).close();
    run("mount", "-o", "remount,ro", disk.toString());

    StoreException old = catchThrowableOfType(StoreException.class, () -> KnowledgeStore.open(dir));
    StoreException fresh =
        catchThrowableOfType(
            StoreException.class, () -> KnowledgeStore.openOrCreate(disk.resolve("new")));

    assertThat(old.reason()).isEqualTo(Reason.NO_PERMISSION);
    assertThat(old)
        .hasMessage(
            "No permission to read and write the store at "
                + dir
                + ": change its owner or rights.");
    assertThat(fresh.reason()).isEqualTo(Reason.NO_PERMISSION);
  }

  @Test
  void refusesAFolderWithoutRights() throws Exception {
    Path dir = Files.createDirectory(temp.resolve("kg"));
    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("r-x------"));
    assumeTrue(!Files.isWritable(dir), "the administrator may write anywhere");

    StoreException e =
        catchThrowableOfType(StoreException.class, () -> KnowledgeStore.openOrCreate(dir));

    assertThat(e.reason()).isEqualTo(Reason.NO_PERMISSION);
  }

  private Path mount(String size) throws Exception {
    Path point = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + size, "none", point.toString()) == 0,
        "mounting needs rights that only some test machines give");
    disk = point;
    return disk;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
