package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path temp;

  @Test
  void writesTheWholeContent() throws IOException {
    Path file = temp.resolve("图.ttl");

    OutputFile.write(file, out -> out.write(bytes("融谱\n")));

    assertThat(file).hasContent("融谱\n");
    assertThat(temp.toFile().list()).containsExactly("图.ttl");
  }

  @Test
  void compressesByEndingWithTheSameBytesEveryTime() throws IOException {
    OutputFile.write(temp.resolve("a.nq.gz"), out -> out.write(bytes("融谱")));
    OutputFile.write(temp.resolve("b.nq.gz"), out -> out.write(bytes("融谱")));

    byte[] packed = Files.readAllBytes(temp.resolve("a.nq.gz"));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(bytes("融谱"));
    assertThat(packed).isEqualTo(Files.readAllBytes(temp.resolve("b.nq.gz")));
  }

  @Test
  void leavesWhatWasThereWhenItFails() throws IOException {
    Path file = temp.resolve("a.ttl");
    Files.writeString(file, "before");

    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.write(bytes("half"));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(ExportException.class)
        .hasMessage("Can't write " + file + " (No space left on device): nothing was left there.");
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      throw new RuntimeIOException("disk");
                    }))
        .isInstanceOf(ExportException.class);
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("other");
                    }))
        .isExactlyInstanceOf(IllegalStateException.class);

    assertThat(file).hasContent("before");
    assertThat(temp.toFile().list()).containsExactly("a.ttl");
  }

  @Test
  void clearsWhatAKilledProcessLeftOfTheSameFileAndNothingElse() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    long alive = ProcessHandle.current().parent().orElseThrow().pid();
    Files.writeString(temp.resolve(".a.ttl." + dead.pid() + ".part"), "half");
    String[] others = {
      ".a.ttl." + alive + ".part", // somebody writes it now
      ".b.ttl." + dead.pid() + ".part",
      ".a.ttl.mine.part",
      "a.ttl." + dead.pid() + ".part"
    };
    for (String other : others) {
      Files.writeString(temp.resolve(other), "x");
    }

    OutputFile.write(temp.resolve("a.ttl"), out -> out.write(bytes("all")));

    assertThat(temp.resolve("a.ttl")).hasContent("all");
    assertThat(temp.toFile().list()).hasSize(5).contains(others);
  }

  @Test
  void leavesAFileThatIsLockedBecauseAnotherMachineMayWriteIt() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path part = temp.resolve(".a.ttl." + dead.pid() + ".part");
    try (FileChannel other =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();

      OutputFile.write(temp.resolve("a.ttl"), out -> out.write(bytes("all")));

      assertThat(part).exists();
    }
  }

  @Test
  void replacesWhatWasThereAndFollowsALink() throws IOException {
    Path file = temp.resolve("a.ttl");
    Path link = Files.createSymbolicLink(temp.resolve("link.ttl"), file);
    Files.writeString(file, "before");

    OutputFile.write(link, out -> out.write(bytes("after")));

    assertThat(file).hasContent("after");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void refusesAFolderAndAPathWithoutFolder() {
    assertThatThrownBy(() -> OutputFile.write(temp, out -> {}))
        .hasMessage(temp + " is a folder: name a file to write to.");
    Path lost = temp.resolve("no/a.ttl");
    assertThatThrownBy(() -> OutputFile.write(lost, out -> {}))
        .hasMessage("Can't write " + lost + " (there is no such folder): nothing was left there.");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
