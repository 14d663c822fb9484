package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a store's life from arguments to output and exit code. */
class LifeCommandsIT {

  static final String ROUND =
      "---\ntitle: 云杉机器人完成5000万元A轮融资\ndate: 2018-12-05 10:00:00\n---\n"
          + "<p>云杉机器人宣布完成5000万元A轮融资，由北辰资本领投。</p>\n";

  @TempDir Path temp;
  private Path news;
  private String store;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(temp.resolve("news"));
    store = temp.resolve("kg").toString();
    Files.writeString(news.resolve("a.md"), ROUND);
    Shell.run("build", news.toString(), "--loc", store);
  }

  @Test
  void rebuildsWithoutTheInputFolder() throws IOException {
    String before = Shell.run("export", "--layer", "all", "--format", "nq", "--loc", store).out();
    Files.delete(news.resolve("a.md"));
    Path report = temp.resolve("report.jsonl");

    Shell rebuild = Shell.run("rebuild", "--loc", store, "--report", report + "");
    Shell resumed = Shell.run("rebuild", "--loc", store, "--resume");

    assertThat(rebuild.code()).isZero();
    assertThat(rebuild.out()).isEmpty();
    assertThat(rebuild.err())
        .matches(
            "read 1 of 1 input \\(1 article\\), unchanged 0, refused 0\n"
                + "found 1 round; 0 sentences with words of a deal gave none\n"
                + "nothing changed in the store \\([0-9.]+ s\\)\n");
    assertThat(report)
        .content()
        .isEqualTo(
            "{\"key\":\"a\",\"outcome\":\"read\",\"articles\":[{\"key\":\"a\",\"facts\":1,"
                + "\"rounds\":1,\"unreadDeals\":0}]}\n");
    assertThat(resumed.err()).startsWith("read 0 of 1 input, unchanged 1, refused 0\n");
    assertThat(Shell.run("export", "--layer", "all", "--format", "nq", "--loc", store).out())
        .isEqualTo(before);
  }

  @Test
  void refusesToRebuildWhatIsNoStore() {
    Shell none = Shell.run("rebuild", "--loc", temp.resolve("none") + "");

    assertThat(none.code()).isEqualTo(3);
    assertThat(none.err())
        .isEqualTo(
            "rongpu: There is no store at "
                + temp.resolve("none")
                + ": make it with `rongpu build`.\n");
  }
}
