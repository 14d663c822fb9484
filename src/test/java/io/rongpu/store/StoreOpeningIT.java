package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with the path of a store, and what the user reads then. */
class StoreOpeningIT {

  @TempDir Path temp;
  private Path dir;

  @BeforeEach
  void name() {
    dir = temp.resolve("kg");
  }

  @Test
  void refusesAFolderWithOtherFilesAndLeavesThemAlone() throws IOException {
    Files.createDirectories(dir);
    Files.writeString(dir.resolve("照片.txt"), "x");

    StoreException e = refusal(() -> KnowledgeStore.openOrCreate(dir));

    assertThat(e.reason()).isEqualTo(Reason.NOT_A_STORE);
    assertThat(e)
        .hasMessage(
            dir + " is not a Rongpu store, it holds 照片.txt: name an empty or a new folder.");
    assertThat(refusal(() -> KnowledgeStore.open(dir)))
        .hasMessage(
            dir
                + " is not a Rongpu store, it holds 照片.txt: name the folder that `rongpu build"
                + " --loc` made.");
    assertThat(dir.toFile().list()).containsExactly("照片.txt");
  }

  @Test
  void refusesAnotherProgramsDatabase() throws IOException {
    Files.createDirectories(dir.resolve("Data-0001"));

    assertThat(refusal(() -> KnowledgeStore.openOrCreate(dir)).reason())
        .isEqualTo(Reason.NOT_A_STORE);
    assertThat(dir.resolve("Data-0001")).exists();
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(dir, "x");

    StoreException e = refusal(() -> KnowledgeStore.openOrCreate(dir));
    StoreException below = refusal(() -> KnowledgeStore.openOrCreate(dir.resolve("kg")));

    assertThat(e.reason()).isEqualTo(Reason.IS_A_FILE);
    assertThat(e).hasMessage(dir + " is a file: a store is a folder, name another path.");
    assertThat(below.reason()).isEqualTo(Reason.IS_A_FILE);
  }

  @Test
  void opensNothingWhereNothingIs() throws IOException {
    StoreException e = refusal(() -> KnowledgeStore.open(dir));

    assertThat(e.reason()).isEqualTo(Reason.MISSING);
    assertThat(e).hasMessage("There is no store at " + dir + ": make it with `rongpu build`.");
    assertThat(dir).doesNotExist();

    Files.createDirectories(dir);
    assertThat(refusal(() -> KnowledgeStore.open(dir)).reason()).isEqualTo(Reason.MISSING);
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void refusesASecondOpeningInTheSameProcess() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      assertThat(refusal(() -> KnowledgeStore.open(dir.resolve("../kg"))).reason())
          .isEqualTo(Reason.LOCKED);
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isZero();
    }
    KnowledgeStore.open(dir).close();
  }

  @Test
  void refusesANewerFormat() throws IOException {
    KnowledgeStore.openOrCreate(dir).close();
    Path note = dir.resolve("rongpu-store.properties");
    Files.writeString(note, Files.readString(note).replace("format=2", "format=3"));

    StoreException e = refusal(() -> KnowledgeStore.open(dir));

    assertThat(e.reason()).isEqualTo(Reason.NEWER_FORMAT);
    assertThat(e)
        .hasMessage(
            "The store at "
                + dir
                + " has format 3, this program reads up to 2: use a newer Rongpu.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "format=x\nbase=https://a/\n", "format=1\nbase=nonsense\n", "\\u00"})
  void callsAStoreDamagedWhenItsNoteMakesNoSense(String text) throws IOException {
    KnowledgeStore.openOrCreate(dir).close();
    Files.writeString(dir.resolve("rongpu-store.properties"), text);

    assertThat(refusal(() -> KnowledgeStore.open(dir)).reason()).isEqualTo(Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPO.dat", "GSPO.idn", "nodes-data.obj", "nodes.bpt"})
  void callsAStoreDamagedWhenAFileIsMissing(String file) throws IOException {
    filled();
    Files.delete(dir.resolve("Data-0001").resolve(file));

    StoreException e = refusal(() -> KnowledgeStore.openOrCreate(dir));

    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(e)
        .hasMessage(
            "The store at "
                + dir
                + " is damaged (Data-0001/"
                + file
                + " is missing): bring back a copy, or delete the folder and build again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.bpt", "nodes-data.obj"})
  void callsAStoreDamagedWhenAFileIsCutShort(String file) throws IOException {
    filled();
    try (RandomAccessFile cut =
        new RandomAccessFile(dir.resolve("Data-0001").resolve(file).toFile(), "rw")) {
      cut.setLength(cut.length() / 2);
    }

    StoreException e =
        refusal(
            () -> {
              try (KnowledgeStore store = KnowledgeStore.open(dir)) {
                store.read(r -> r.claims().toList());
              }
            });

    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(e.getMessage()).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void startsOverWhenTheFirstMakingWasCutOff(boolean withFiles) throws IOException {
    KnowledgeStore.openOrCreate(dir).close();
    Files.move(dir.resolve("rongpu-store.properties"), dir.resolve("rongpu-store.begun"));
    Path data = dir.resolve("Data-0001");
    if (withFiles) {
      Files.write(data.resolve("SPO.bpt"), new byte[] {1, 2, 3});
      Files.delete(data.resolve("nodes.dat"));
    }

    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isEqualTo(1);
    }
    assertThat(dir.resolve("rongpu-store.begun")).doesNotExist();
  }

  private void filled() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
    }
  }

  private static StoreException refusal(ThrowingCallable opening) {
    return catchThrowableOfType(StoreException.class, opening);
  }
}
