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

  /** A table of decisions that decides nothing yet. */
  private static final String DECISIONS = "decision\tname-a\tkind-a\tname-b\tkind-b\tbecause\n";

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
            "read again from what the store keeps, no folder needed:\n"
                + "read 1 of 1 input \\(1 article\\), unchanged 0, refused 0\n"
                + "found 1 round; 0 sentences with words of a deal gave none\n"
                + "nothing changed in the store \\([0-9.]+ s\\)\n");
    assertThat(report)
        .content()
        .isEqualTo(
            "{\"key\":\"a\",\"outcome\":\"read\",\"articles\":[{\"key\":\"a\",\"facts\":1,"
                + "\"rounds\":1,\"unreadDeals\":0}]}\n");
    assertThat(resumed.err()).contains("\nread 0 of 1 input, unchanged 1, refused 0\n");
    assertThat(Shell.run("export", "--layer", "all", "--format", "nq", "--loc", store).out())
        .isEqualTo(before);
  }

  @Test
  void searchesNamesHoweverTheyAreTyped() {
    for (String asked : new String[] {"云杉", "雲杉機器人", "yunshan", "ysjqr"}) {
      Shell search = Shell.run("search", asked, "--loc", store, "--kind", "Company");
      assertThat(search.code()).isZero();
      assertThat(search.err()).isEmpty();
      assertThat(search.out())
          .matches(
              "Company\t云杉机器人\t云杉机器人\t(exact|prefix|sound)\t1"
                  + "\thttps://w3id.org/rongpu/id/company/云杉机器人\n");
    }
    Shell more = Shell.run("search", "云杉", "--limit", "1", "--loc", store);
    assertThat(more.out()).startsWith("Company\t云杉机器人").hasLineCount(1);
    assertThat(more.err()).isEqualTo("1 of 2; more by --limit\n");
  }

  @Test
  void searchSaysWhenNothingFitsAndWhichKindsThereAre() {
    Shell nothing = Shell.run("search", "qqqqqq", "--loc", store);
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).isEqualTo("nothing has a name like this\n");

    Shell kind = Shell.run("search", "云杉", "--kind", "Robot", "--loc", store);
    assertThat(kind.code()).isEqualTo(2);
    assertThat(kind.err())
        .isEqualTo(
            "rongpu: --kind: Robot is none; take Company, InvestmentFirm, Organization, Person,"
                + " Place or Article.\n");
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

  @Test
  void saysWhichProgramWroteAStore() throws IOException {
    String stats = Shell.run("stats", "--loc", store).out();
    Path note = temp.resolve("kg/rongpu-store.properties");
    Files.writeString(
        note,
        Files.readString(note)
            .replaceAll("format=2\n", "format=1\n")
            .replaceAll("(version|program|ontology)=.*\n", ""));

    String old = Shell.run("stats", "--loc", store).out();
    Shell unchanged = Shell.run("build", news.toString(), "--loc", store);
    String still = Shell.run("stats", "--loc", store).out();
    Shell.run("remove", "a", "--loc", store);

    assertThat(stats)
        .containsPattern(
            "\nstore format 2, written by Rongpu \\S+ \\(program [0-9a-f]{16}\\), ontology"
                + " [0-9.]+\n$");
    assertThat(old)
        .endsWith(
            "\nstore format 1, written by an older Rongpu\n"
                + "  this program is another: `rongpu rebuild` reads the articles again, `rongpu"
                + " build` what it is given\n");
    assertThat(unchanged.err()).contains("nothing changed in the store");
    assertThat(still).isEqualTo(old);
    assertThat(Shell.run("stats", "--loc", store).out()).contains("\nstore format 2, written by");
  }

  @Test
  void compactsAndSaysTheSizes() {
    String before = Shell.run("export", "--layer", "all", "--format", "nq", "--loc", store).out();

    Shell compact = Shell.run("compact", "--loc", store);

    assertThat(compact.code()).isZero();
    assertThat(compact.out()).isEmpty();
    assertThat(compact.err()).matches("compacted: [0-9.]+ MiB before, [0-9.]+ MiB after\n");
    assertThat(temp.resolve("kg/Data-0001")).doesNotExist();
    assertThat(Shell.run("export", "--layer", "all", "--format", "nq", "--loc", store).out())
        .isEqualTo(before);
    assertThat(Shell.run("build", news.toString(), "--loc", store).err())
        .contains("unchanged 1")
        .contains("nothing changed");
  }

  @Test
  void bringsBackWhatItBackedUp() throws IOException {
    String before = Shell.run("export", "--layer", "all", "--format", "nq", "--loc", store).out();
    Files.writeString(temp.resolve("kg/decisions.tsv"), DECISIONS);
    for (String name : new String[] {"kg.nq.gz", "kg.zip"}) {
      Path file = temp.resolve(name);
      String copy = temp.resolve("copy of " + name).toString();

      Shell backup = Shell.run("backup", "--loc", store, "--out", file + "");
      Shell restore = Shell.run("restore", file + "", "--loc", copy);

      assertThat(backup.code()).isZero();
      assertThat(backup.err())
          .matches(
              "wrote \\S+, read it back and compared: \\d+ statements \\(knowledge, claims, loaded graphs, book-keeping\\), sha256 of their sorted N-Quads [0-9a-f]{64}\n");
      assertThat(restore.code()).isZero();
      assertThat(restore.err())
          .isEqualTo(
              backup.err().replaceFirst("wrote .*, read it back and", "restored " + copy + " and"));
      assertThat(Shell.run("export", "--layer", "all", "--format", "nq", "--loc", copy).out())
          .isEqualTo(before);
      assertThat(Path.of(copy).resolve("decisions.tsv")).hasContent(DECISIONS);
      assertThat(Shell.run("build", news.toString(), "--loc", copy).err())
          .contains("unchanged 1")
          .contains("nothing changed");
      Path again = temp.resolve("again-" + name);
      Shell.run("backup", "--loc", copy, "--out", again + "");
      assertThat(again).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void neverOverwritesABackupUnlessForced() throws IOException {
    Path file = temp.resolve("kg.zip");
    Files.writeString(file, "mine");

    Shell refused = Shell.run("backup", "--loc", store, "--out", file + "");
    Shell otherName = Shell.run("backup", "--loc", store, "--out", temp.resolve("kg.ttl") + "");
    Shell folder = Shell.run("backup", "--loc", store, "--out", temp.resolve("no/kg.zip") + "");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "rongpu: "
                + file
                + " is there already: name another file, or replace it with --force.\n");
    assertThat(file).hasContent("mine");
    assertThat(otherName.code()).isEqualTo(2);
    assertThat(otherName.err())
        .isEqualTo("rongpu: --out: " + temp.resolve("kg.ttl") + " must end in .nq.gz or .zip.\n");
    assertThat(folder.code()).isEqualTo(2);
    assertThat(Shell.run("backup", "--loc", store, "--out", file + "", "--force").code()).isZero();
    assertThat(Files.size(file)).isGreaterThan(100);
  }

  @Test
  void restoresNeitherOverSomethingNorFromSomethingElse() throws IOException {
    Path file = temp.resolve("kg.nq.gz");
    Shell.run("backup", "--loc", store, "--out", file + "");
    Path full = Files.createDirectory(temp.resolve("full"));
    Files.writeString(full.resolve("x"), "x");
    Path export = temp.resolve("export.nq.gz");
    Shell.run("export", "--layer", "all", "--loc", store, "--out", export + "");
    String copy = temp.resolve("copy") + "";

    Shell over = Shell.run("restore", file + "", "--loc", store);
    Shell other = Shell.run("restore", file + "", "--loc", full + "");
    Shell none = Shell.run("restore", temp.resolve("none.zip") + "", "--loc", copy);
    Shell noBackup = Shell.run("restore", export + "", "--loc", copy);

    assertThat(over.code()).isEqualTo(3);
    assertThat(over.err())
        .isEqualTo(
            "rongpu: There is a store at " + store + " already: name an empty or a new folder.\n");
    assertThat(other.code()).isEqualTo(3);
    assertThat(other.err()).contains("is not a Rongpu store, it holds x");
    assertThat(none.code()).isEqualTo(2);
    assertThat(noBackup.code()).isEqualTo(3);
    assertThat(noBackup.err())
        .isEqualTo(
            "rongpu: "
                + export
                + " is no whole backup of a Rongpu store: name a file that `rongpu backup`"
                + " wrote.\n");
    Shell folder = Shell.run("restore", full + "", "--loc", copy);
    assertThat(folder.code()).isEqualTo(2);
    assertThat(folder.err())
        .isEqualTo(
            "rongpu: "
                + full
                + " is no backup: name a file that ends in .nq.gz or .zip and that `rongpu backup`"
                + " wrote.\n");
    assertThat(Path.of(copy)).doesNotExist();
  }

  @Test
  void restoresNothingFromADamagedBackup() throws IOException {
    Path file = temp.resolve("kg.nq.gz");
    Shell.run("backup", "--loc", store, "--out", file + "");
    byte[] bytes = Files.readAllBytes(file);
    Path cut = temp.resolve("cut.nq.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path changed = temp.resolve("changed.nq.gz");
    repacked(file, changed, "北辰资本", "北斗资本");
    Path newer = temp.resolve("newer.nq.gz");
    repacked(file, newer, "\"format\":2", "\"format\":3");
    String copy = temp.resolve("copy") + "";

    assertThat(Shell.run("restore", cut + "", "--loc", copy).err())
        .isEqualTo(
            "rongpu: The backup " + cut + " is damaged (it ends too early): use another copy.\n");
    Path empty = Files.createFile(temp.resolve("empty.nq.gz"));
    assertThat(Shell.run("restore", empty + "", "--loc", copy).err())
        .isEqualTo(
            "rongpu: The backup " + empty + " is damaged (it ends too early): use another copy.\n");
    assertThat(Shell.run("restore", changed + "", "--loc", copy).err())
        .isEqualTo(
            "rongpu: The backup "
                + changed
                + " is damaged (its digest is another): use another copy.\n");
    Shell tooNew = Shell.run("restore", newer + "", "--loc", copy);
    assertThat(tooNew.code()).isEqualTo(3);
    assertThat(tooNew.err())
        .isEqualTo(
            "rongpu: The backup "
                + newer
                + " has format 3, this program reads up to 2: use a newer Rongpu.\n");
    assertThat(Path.of(copy)).doesNotExist();
  }

  @Test
  void listsMomentsAndShowsWhatCameBetweenThem() throws IOException {
    Files.writeString(news.resolve("b.md"), ROUND.replace("云杉机器人", "青禾医疗").replace("A轮", "B轮"));
    Shell.run("build", news.toString(), "--loc", store);

    Shell history = Shell.run("history", "--loc", store);
    Shell diff = Shell.run("diff", store + "@1", store + "@now", "--exit-code");
    Shell same = Shell.run("diff", store, store + "@2", "--exit-code");
    Shell all = Shell.run("diff", store + "@0", store, "--layer", "all", "--format", "rdfpatch");
    Shell export = Shell.run("export", "--loc", store, "--layer", "all", "--format", "nq");

    assertThat(history.out())
        .matches(
            "moment\ttime\tarticlesNew\tarticlesChanged\tarticlesGone\tadded\tremoved\n"
                + "1\t[-0-9]+T[:0-9]+Z\t1\t0\t0\t[0-9]+\t0\n"
                + "2\t[-0-9]+T[:0-9]+Z\t1\t0\t0\t[0-9]+\t[0-9]+\n");
    assertThat(diff.code()).isEqualTo(1);
    assertThat(diff.out()).contains("+ 青禾医疗 (公司 Company) <").doesNotContain("+ 云杉机器人");
    assertThat(same.code()).isZero();
    assertThat(same.out()).isEqualTo("没有差别 no differences\n");
    assertThat(all.out().lines().filter(row -> row.startsWith("A ")))
        .hasSameSizeAs(export.out().lines().toList());
    assertThat(all.out()).doesNotContain("/ledger");
  }

  @Test
  void comparesStoresWithExportsOfEveryFormat() {
    for (String ending : new String[] {"ttl", "nt", "jsonld", "nq.gz"}) {
      Path file = temp.resolve("kg." + ending);
      Shell.run("export", "--loc", store, "--out", file + "");

      Shell diff = Shell.run("diff", file + "", store, "--exit-code");

      assertThat(diff.out()).as(ending).isEqualTo("没有差别 no differences\n");
      assertThat(diff.code()).isZero();
    }
  }

  @Test
  void feedsTheNewRounds() throws IOException {
    Path feed = temp.resolve("feed.xml");

    Shell diff = Shell.run("diff", store + "@0", store, "--format", "atom", "--out", feed + "");

    assertThat(diff.code()).isZero();
    assertThat(Files.readString(feed)).contains("<title>云杉机器人 A轮").contains("5000万元");
  }

  @Test
  void saysWhatCanNotBeCompared() {
    Shell none = Shell.run("diff", store, temp.resolve("none") + "");
    Shell moment = Shell.run("diff", store + "@7", store);
    Shell nonsense = Shell.run("diff", store + "@yesterday", store);

    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .isEqualTo(
            "rongpu: There is no file or store "
                + temp.resolve("none")
                + " (check the path; a moment of a store is DIR@3, DIR@now or"
                + " DIR@2026-11-01T00:00:00Z)\n");
    assertThat(moment.code()).isEqualTo(2);
    assertThat(moment.err())
        .isEqualTo("rongpu: The store has no moment 7, the last one is 1: see `rongpu history`.\n");
    assertThat(nonsense.code()).isEqualTo(2);
    assertThat(nonsense.err())
        .isEqualTo(
            "rongpu: "
                + store
                + "@yesterday: a moment is a number, now, or a time such as"
                + " 2026-11-01T00:00:00Z.\n");
  }

  @Test
  void forgetsOldMomentsWhenItCompacts() throws IOException {
    Files.writeString(news.resolve("b.md"), ROUND.replace("云杉机器人", "青禾医疗").replace("A轮", "B轮"));
    Shell.run("build", news.toString(), "--loc", store);

    Shell unknown = Shell.run("compact", "--loc", store, "--forget-before", "9");
    Shell compact = Shell.run("compact", "--loc", store, "--forget-before", "2");

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(compact.code()).isZero();
    assertThat(Shell.run("diff", store + "@2", store).code()).isZero();
    assertThat(Shell.run("diff", store + "@1", store).err())
        .isEqualTo("rongpu: The store has forgotten moment 1, the oldest one kept is 2.\n");
    assertThat(Shell.run("history", "--loc", store).out()).hasLineCount(3);
  }

  private static void repacked(Path from, Path to, String old, String other) throws IOException {
    try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(from));
        var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(to))) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(text).contains(old);
      out.write(text.replace(old, other).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
