package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.rongpu.model.RongpuException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWalkerTest {

  @TempDir Path folder;

  private final InputWalker walker = InputWalker.of(ArticleReaders.standard().endings());

  @Test
  void walksFoldersInOrderOfKeysAndNamesWhatItIgnores() throws IOException {
    write("b/二.md", "b/一.jsonl.gz", "a.html", "c.png", ".hidden.md", ".git/x.md", "b.md");
    Inputs inputs = walk(folder);
    assertThat(inputs.inputs()).extracting(Input::key).containsExactly("a", "b", "b/一", "b/二");
    assertThat(inputs.ignored()).containsExactly(folder.resolve("c.png").toString());
    assertThat(inputs.refused()).isEmpty();
  }

  @Test
  void takesFileArgumentsByTheirNamesWhateverTheEnding() throws IOException {
    write("x/甲.md", "x/notes.txt", "x/.hidden.md");
    Inputs inputs =
        walk(
            folder.resolve("x/甲.md"),
            folder.resolve("x/notes.txt"),
            folder.resolve("x/.hidden.md"));
    assertThat(inputs.inputs()).extracting(Input::key).containsExactly(".hidden", "notes.txt", "甲");
  }

  @Test
  void refusesSecondFileWithTheSameKey() throws IOException {
    write("a.md", "a.html");
    Inputs inputs = walk(folder);
    assertThat(inputs.inputs())
        .extracting(Input::name)
        .containsExactly(folder.resolve("a.html").toString());
    assertThat(inputs.refused())
        .containsExactly(
            new ReadResult.Refused(
                "a",
                folder.resolve("a.md")
                    + " has the same key as "
                    + folder.resolve("a.html")
                    + ": rename one of them"));
  }

  @Test
  void readsFileOnceThatIsNamedTwice() throws IOException {
    write("a.md");
    Path file = folder.resolve("a.md");
    Inputs inputs =
        walk(file, folder, folder.resolve("../" + folder.getFileName() + "/a.md"), file);
    assertThat(inputs.inputs()).hasSize(1);
    assertThat(inputs.refused()).isEmpty();
  }

  @Test
  void givesTheSameWhateverTheOrderOfArguments() throws IOException {
    write("x/a.md", "y/a.md", "y/b.md");
    Inputs forth = walk(folder.resolve("x"), folder.resolve("y"));
    Inputs back = walk(folder.resolve("y"), folder.resolve("x"));
    assertThat(forth.inputs())
        .extracting(Input::name)
        .isEqualTo(back.inputs().stream().map(Input::name).toList());
    assertThat(forth.refused()).isEqualTo(back.refused()).hasSize(1);
  }

  @Test
  void refusesFolderThatLinksToItselfOnceAndGoesOn() throws IOException {
    write("in/a.md", "in/z.md");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    Inputs inputs = walk(folder.resolve("in"));
    assertThat(inputs.inputs()).extracting(Input::key).containsExactly("a", "z");
    assertThat(inputs.refused())
        .containsExactly(
            new ReadResult.Refused(
                "loop",
                folder.resolve("in/loop") + " is a folder that links to itself: not followed"));
  }

  @Test
  void followsLinkToOtherFolderAndRefusesLinkThatLeadsNowhere() throws IOException {
    write("other/b.md", "in/a.md");
    Files.createSymbolicLink(folder.resolve("in/more"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("in/lost.md"), folder.resolve("gone.md"));
    Inputs inputs = walk(folder.resolve("in"));
    assertThat(inputs.inputs()).extracting(Input::key).containsExactly("a", "more/b");
    assertThat(inputs.refused())
        .extracting(ReadResult.Refused::reason)
        .containsExactly(folder.resolve("in/lost.md") + " is a link that leads nowhere");
  }

  @Test
  void refusesWhatMayNotBeRead() throws IOException {
    write("in/a.md", "in/locked.md", "in/shut/b.md");
    Path file = folder.resolve("in/locked.md");
    Path shut = folder.resolve("in/shut");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(file), "root may read everything");
      Inputs inputs = walk(folder.resolve("in"));
      assertThat(inputs.inputs()).extracting(Input::key).containsExactly("a");
      assertThat(inputs.refused())
          .containsExactly(
              new ReadResult.Refused("locked", file + " cannot be read: permission denied"),
              new ReadResult.Refused("shut", shut + " cannot be read: permission denied"));
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void readsStandardInputOnce() {
    Inputs inputs =
        walker
            .withStandardInput(new ByteArrayInputStream(new byte[] {'x'}))
            .walk(List.of("-", "-"));
    assertThat(inputs.inputs()).extracting(Input::key).containsExactly("stdin");
    assertThat(inputs.inputs().get(0).bytes()).containsExactly('x');
  }

  @Test
  void failsForArgumentThatDoesNotExist() {
    String missing = folder.resolve("no").toString();
    assertThatThrownBy(() -> walker.walk(List.of(missing)))
        .isInstanceOf(RongpuException.class)
        .hasMessage("No such file or folder: " + missing + " (check the path)");
    assertThatThrownBy(() -> walker.walk(List.of("")))
        .hasMessage("No such file or folder:  (check the path)");
  }

  private Inputs walk(Path... arguments) {
    return walker.walk(Arrays.stream(arguments).map(Path::toString).toList());
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }
}
