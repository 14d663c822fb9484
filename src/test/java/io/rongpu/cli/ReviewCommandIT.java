package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandIT {

  @TempDir Path temp;
  private Path news;
  private String store;

  @BeforeEach
  void build() throws IOException {
    news = Files.createDirectory(temp.resolve("news"));
    Files.writeString(news.resolve("a.md"), LifeCommandsIT.ROUND);
    Files.writeString(news.resolve("b.md"), LifeCommandsIT.ROUND.replace("云杉机器人", "海石机器人"));
    store = temp.resolve("kg").toString();
    assertThat(Shell.run("build", news.toString(), "--loc", store).code()).isZero();
  }

  @Test
  void aDecisionHoldsAtOnceAndAtEveryLaterBuildAndCanBeUndone() throws IOException {
    String before = knowledge(store);

    Shell decided =
        Shell.run("review", "--same", "云杉机器人", "海石机器人", "--because", "改名", "--loc", store);
    assertThat(decided.code()).isZero();
    assertThat(decided.err()).startsWith("1 decision: ").hasLineCount(1);
    String after = knowledge(store);
    assertThat(after).isNotEqualTo(before).contains("海石机器人");
    Path file = Path.of(store, "decisions.tsv");
    assertThat(file)
        .hasContent(
            "decision\tname-a\tkind-a\tname-b\tkind-b\tbecause\n"
                + "same\t云杉机器人\tcompany\t海石机器人\tcompany\t改名\n");

    String fresh = temp.resolve("fresh").toString();
    Shell.run("build", news.toString(), "--loc", fresh);
    assertThat(knowledge(fresh)).isEqualTo(before);
    Shell.run("review", "--decisions", file.toString(), "--loc", fresh);
    assertThat(knowledge(fresh)).isEqualTo(after);

    Files.delete(file);
    Shell.run("build", news.toString(), "--loc", store);
    assertThat(knowledge(store)).isEqualTo(before);
  }

  /** A process may be killed between the two; the command is then run again. */
  @Test
  void aDecisionThatIsWrittenButNotYetFollowedIsFollowedByTheSameCommand() throws IOException {
    String[] command = {"review", "--same", "云杉机器人", "海石机器人", "--loc", store};
    String before = knowledge(store);
    Path file = Path.of(store, "decisions.tsv");
    Files.writeString(
        file,
        "decision\tname-a\tkind-a\tname-b\tkind-b\tbecause\n"
            + "same\t云杉机器人\tcompany\t海石机器人\tcompany\treviewed\n");
    assertThat(knowledge(store)).isEqualTo(before);

    Shell followed = Shell.run(command);
    String after = knowledge(store);
    Shell again = Shell.run(command);

    assertThat(followed.code()).isZero();
    assertThat(followed.err())
        .matches(
            "云杉机器人 and 海石机器人 are one: https://\\S+\n1 decision: knowledge has \\d+ statements fewer, \\d+"
                + " more\n");
    assertThat(after).isNotEqualTo(before);
    assertThat(again.err()).endsWith("\n1 decision: knowledge has 0 statements fewer, 0 more\n");
    assertThat(knowledge(store)).isEqualTo(after);
    assertThat(file).content().hasLineCount(2);
  }

  @Test
  void tellsTheReasonsForAPairAndListsDoubtsInThreeFormats() {
    assertThat(Shell.run("review", "云杉机器人", "海石机器人", "--loc", store).out())
        .startsWith("Nothing speaks for https://");
    assertThat(Shell.run("review", "--loc", store))
        .isEqualTo(
            new Shell(
                0,
                "",
                "nothing to decide: no two names in doubt; two names as arguments tell how they are"
                    + " judged\n"));
    assertThat(Shell.run("review", "--loc", store, "--format", "tsv").out())
        .isEqualTo(
            "score\tname-a\tkind-a\tarticles-a\tname-b\tkind-b\tarticles-b\tfor\tagainst"
                + "\tiri-a\tiri-b\n");
    assertThat(Shell.run("review", "--loc", store, "--format", "jsonl").out()).isEmpty();
  }

  @Test
  void refusesABadDecisionInOneLine() throws IOException {
    Path file = Path.of(store, "decisions.tsv");
    Files.writeString(file, "decision\tname-a\tkind-a\tname-b\tkind-b\tbecause\nsame\t云杉\n");
    String message =
        "rongpu: "
            + file
            + ":2: give 6 cells with tabs between, none empty: decision, name-a, kind-a, name-b,"
            + " kind-b, because\n";
    assertThat(Shell.run("review", "--loc", store)).isEqualTo(new Shell(3, "", message));
    Files.delete(file);
    assertThat(Shell.run("review", "--same", "云杉机器人", "没有", "--loc", store))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rongpu: Nothing is called 没有: give a name as articles write it, or an IRI.\n"));
    assertThat(Shell.run("review", "云杉机器人", "--loc", store).err())
        .isEqualTo("rongpu: Give two names, or none to list all doubts.\n");
    assertThat(Files.exists(file)).isFalse();
  }

  @Test
  void aNewDecisionTakesThePlaceOfTheContraryOne() throws IOException {
    String before = knowledge(store);
    Shell.run("review", "--same", "云杉机器人", "海石机器人", "--loc", store);
    Shell parted = Shell.run("review", "--different", "海石机器人", "云杉机器人", "--loc", store);
    assertThat(parted.code()).isZero();
    assertThat(parted.err())
        .startsWith("no longer decided: 云杉机器人 and 海石机器人 are one\n1 decision: ")
        .hasLineCount(2);
    assertThat(knowledge(store)).isEqualTo(before);
    assertThat(Path.of(store, "decisions.tsv"))
        .hasContent(
            "decision\tname-a\tkind-a\tname-b\tkind-b\tbecause\n"
                + "different\t云杉机器人\tcompany\t海石机器人\tcompany\treviewed\n");

    Shell again = Shell.run("review", "--different", "云杉机器人", "海石机器人", "--loc", store);
    assertThat(again.code()).isZero();
    assertThat(again.err()).startsWith("云杉机器人 and 海石机器人 are two, as was decided before\n");

    Shell joined = Shell.run("review", "--same", "云杉机器人", "海石机器人", "--loc", store);
    assertThat(joined.code()).isZero();
    assertThat(joined.err()).startsWith("no longer decided: 云杉机器人 and 海石机器人 are two\n");
    assertThat(knowledge(store)).isNotEqualTo(before);
  }

  @Test
  void whatItsNamesDoNotTellApartIsRefusedInOneLine() {
    assertThat(Shell.run("review", "--different", "云杉机器人", "云杉机器人", "--loc", store))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rongpu: 云杉机器人 and 云杉机器人 are one, and its names don't tell them apart: give"
                    + " two of 云杉机器人.\n"));
  }

  private static String knowledge(String store) {
    return Shell.run("export", "--loc", store, "--format", "nt").out();
  }
}
