package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad input gives one clear line, the right exit code, and a store that is whole. */
@Timeout(180)
class BadInputIT {

  private static final String GOOD =
      "---\ntitle: 云杉机器人完成5000万元A轮融资\ndate: 2018-12-05 10:00:00\n---\n"
          + "<p>云杉机器人宣布完成5000万元A轮融资，由北辰资本领投。</p>\n";

  @TempDir Path temp;
  private Path news;
  private String store;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(temp.resolve("news"));
    store = temp.resolve("kg").toString();
    Files.writeString(news.resolve("good.md"), GOOD);
  }

  private void assertRefused(String reason) {
    Shell build = Shell.run("build", news.toString(), "--loc", store);

    assertThat(build.code()).isZero();
    assertThat(build.err())
        .startsWith("refused: ")
        .contains(reason)
        .contains("\nread 1 of 2 inputs (1 article), ");
    assertThat(build.err().lines().filter(line -> line.startsWith("refused: "))).hasSize(1);
    assertThat(Shell.run("export", "--loc", store).out()).contains("云杉机器人");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.writeString(news.resolve("bad.md"), "");
    assertRefused("refused: " + news + "/bad.md: empty file\n");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    Files.write(news.resolve("bad.md"), bytes);
    assertRefused("refused: " + news + "/bad.md: ");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Files.write(news.resolve("bad.md"), new byte[50 << 20]);
    assertRefused("refused: " + news + "/bad.md: larger than 32 MiB: split the file\n");
  }

  @Test
  void refusesAnArticleWithoutBody() throws IOException {
    Files.writeString(news.resolve("bad.md"), "---\ntitle: 只有标题\n---\n");
    assertRefused("refused: " + news + "/bad.md: ");
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    Path bad = news.resolve("bad.md");
    Files.writeString(bad, GOOD);
    Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(bad)).as("root reads everything").isFalse();
    assertRefused("permission denied");
  }

  @Test
  void refusesAFolderThatLinksToItself() throws IOException {
    Files.createSymbolicLink(news.resolve("loop"), news);
    assertRefused("is a folder that links to itself: not followed\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: \"破损的前言\ndate: [2018-12\n---\n<p>青禾医疗宣布完成2000万美元B轮融资，由远山资本领投。</p>\n",
        "---\ntitle: 未闭合\ndate: 2018-12-06\n---\n<div><p>青禾医疗宣布完成2000万美元B轮融资，由<b>远山资本领投。",
        "---\ntitle: 没有日期\n---\n<p>青禾医疗宣布完成2000万美元B轮融资，由远山资本领投。</p>\n"
      })
  void readsWhatIsDamagedButCanBeUnderstood(String text) throws IOException {
    Files.writeString(news.resolve("odd.md"), text);

    Shell build = Shell.run("build", news.toString(), "--loc", store, "--strict");

    assertThat(build.code()).isZero();
    assertThat(build.err()).startsWith("read 2 of 2 inputs (2 articles), ");
    assertThat(Shell.run("export", "--loc", store).out()).contains("青禾医疗");
  }

  @Test
  void doesNotTakeAnotherFolderForAStore() {
    Shell build = Shell.run("build", news.toString(), "--loc", news.toString());

    assertThat(build.code()).isEqualTo(3);
    assertThat(build.err()).hasLineCount(1).startsWith("rongpu: ").contains(news.toString());
    assertThat(news).isDirectoryContaining("glob:**/good.md");
    assertThat(news.toFile().list()).hasSize(1);
  }

  @Test
  void waitsForNoOtherProcessThatHasTheStore() throws Exception {
    Shell.run("build", news.toString(), "--loc", store);
    Process server = child("serve", "--loc", store, "--port", "0");
    try {
      assertThat(server.errorReader().readLine()).startsWith("serving " + store + " at http://");

      Shell build = Shell.run("build", news.toString(), "--loc", store);

      assertThat(build.code()).isEqualTo(3);
      assertThat(build.err())
          .isEqualTo(
              "rongpu: The store at "
                  + store
                  + " is in use by process "
                  + server.pid()
                  + ", a running `rongpu serve` or `rongpu build`: stop it with Ctrl-C or wait for its"
                  + " end, or ask a running server at its SPARQL endpoint.\n");
    } finally {
      signal("-TERM", server);
    }
    assertThat(server.errorReader().readLine()).isEqualTo("stopped");
    assertThat(Shell.run("build", news.toString(), "--loc", store).code()).isZero();
  }

  @Test
  void leavesAWholeStoreAtCtrlC() throws Exception {
    Shell.run("build", news.toString(), "--loc", store);
    String before = Shell.run("export", "--loc", store, "--layer", "all", "--format", "nq").out();
    // Long enough that they can't all be read before the signal, however fast the machine.
    String slow = GOOD + "\n\n云杉科技的团队在深圳测试新的机器人，负责人说进展顺利。".repeat(400);
    for (int i = 0; i < 3000; i++) {
      Files.writeString(
          news.resolve("many-" + i + ".md"), slow.replace("5000", Integer.toString(1000 + i)));
    }
    Process build = child("build", news.toString(), "--loc", store, "--jobs", "1");
    try {
      Thread.sleep(4000);
      signal("-INT", build);
      assertThat(build.waitFor()).isEqualTo(130);
      assertThat(text(build.getErrorStream()))
          .isEqualTo(
              "rongpu: Stopped: the store is as after its last commit; run the command again to go"
                  + " on.\n");
    } finally {
      build.destroyForcibly();
    }
    Shell export = Shell.run("export", "--loc", store, "--layer", "all", "--format", "nq");
    assertThat(export.code()).isZero();
    assertThat(export.out()).isEqualTo(before);
    assertThat(Shell.run("validate", "--loc", store).code()).isZero();
  }

  private static Process child(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  private static void signal(String name, Process process) throws Exception {
    new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
