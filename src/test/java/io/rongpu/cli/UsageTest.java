package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version and wrong usage. */
class UsageTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "rebuild",
        "extract",
        "load",
        "query",
        "queries",
        "export",
        "validate",
        "search",
        "explain",
        "evaluate",
        "review",
        "serve",
        "password",
        "stats",
        "remove",
        "history",
        "diff",
        "compact",
        "backup",
        "restore"
      })
  void everyCommandHasHelpWithAnExampleOfItself(String command) {
    Shell help = Shell.run(command, "--help");

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: rongpu " + command + " ");
    assertThat(help.out()).containsPattern("(?s)\nExample:\n.*  rongpu " + command);
    assertThat(help.out().substring(help.out().indexOf("\nExample:\n")).lines().skip(2))
        .allSatisfy(line -> assertThat(line).matches("(  .{1,77})?"));
    assertThat(Shell.run("help", command).out()).isEqualTo(help.out());
  }

  @Test
  void saysHowAParameterIsGivenWhenItHasNoValue() {
    Shell query = Shell.run("query", "portfolio", "--param", "松岩资本", "--loc", temp.toString());

    assertThat(query.code()).isEqualTo(2);
    assertThat(query.err())
        .isEqualTo("rongpu: --param takes NAME=VALUE, not 松岩资本: see `rongpu queries`.\n");
  }

  @Test
  void saysItsVersionOnStandardOutput() {
    Shell version = Shell.run("--version");

    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("Rongpu 融谱 ").contains("\nJava ");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    Shell typo = Shell.run("biuld");

    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.out()).isEmpty();
    assertThat(typo.err())
        .startsWith("Unmatched argument at index 0: 'biuld'\nDid you mean: rongpu build");
  }

  @Test
  void asksForACommandWhenThereIsNone() {
    Shell nothing = Shell.run();

    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).startsWith("Missing command\nUsage: rongpu ");
  }

  @Test
  void asksForTheStore() {
    Shell build = Shell.run("build", temp.toString());

    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err()).startsWith("Missing required option: '--loc=DIR'\n");
  }

  @Test
  void refusesAnInputThatIsNotThere() {
    Shell build = Shell.run("build", "no-such-folder", "--loc", temp.resolve("kg").toString());

    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err())
        .isEqualTo("rongpu: No such file or folder: no-such-folder (check the path)\n");
    assertThat(temp.resolve("kg")).doesNotExist();
  }

  @Test
  void refusesABaseThatIsNone() {
    Shell build =
        Shell.run("build", temp.toString(), "--loc", temp.resolve("kg") + "", "--base", "kg");

    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err())
        .isEqualTo("rongpu: --base: Not a base IRI: kg (it must be absolute and end in / or #)\n");
  }

  @Test
  void refusesNoThreadsAtAll() {
    Shell build = Shell.run("build", temp.toString(), "--loc", temp + "/kg", "--jobs", "0");

    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err()).startsWith("Invalid value for option '--jobs': 0 is less than 1\n");
  }

  @Test
  void findsAReportThatCannotBeWrittenBeforeTheWork() {
    Shell build =
        Shell.run(
            "build", temp.toString(), "--loc", temp + "/kg", "--report", temp + "/no/r.jsonl");

    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err())
        .isEqualTo(
            "rongpu: There is no folder " + temp + "/no for " + temp + "/no/r.jsonl: make it.\n");
  }

  @Test
  void takesANamedQuestionOrATextButNotBoth() {
    Shell both = Shell.run("query", "recent-rounds", "--query", "ASK {}", "--loc", temp.toString());
    Shell neither = Shell.run("query", "--loc", temp.toString());

    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("mutually exclusive");
    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).startsWith("Error: Missing required argument");
  }

  @Test
  void suggestsTheQuestionThatWasMeant() {
    Shell query = Shell.run("query", "portfolios", "--loc", temp.toString());

    assertThat(query.code()).isEqualTo(2);
    assertThat(query.err())
        .startsWith("rongpu: No question is named portfolios; did you mean portfolio? See ")
        .contains("`rongpu queries`");
  }

  @Test
  void listsTheNamedQuestionsWithTheirParametersInBothLanguages() {
    Shell queries = Shell.run("queries");

    assertThat(queries.code()).isZero();
    assertThat(queries.err()).isEmpty();
    assertThat(queries.out())
        .contains("\nrounds-of-company\n    ")
        .contains("    --param company: string, required | 公司名");
  }

  @Test
  void listsTheFormatsWhenThereIsNoSuchFormat() {
    Shell export = Shell.run("export", "--loc", temp.toString(), "--format", "doc");

    assertThat(export.code()).isEqualTo(2);
    assertThat(export.err())
        .isEqualTo(
            "rongpu: There is no format doc; there are ttl, nt, nq, trig, jsonld, csv, graphml.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "export", "validate"})
  void saysThatThereIsNoStore(String command) {
    Path none = temp.resolve("none");

    Shell shell = Shell.run(command, "--loc", none.toString());

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .isEqualTo("rongpu: There is no store at " + none + ": make it with `rongpu build`.\n");
  }

  @Test
  void showsWhereAnErrorComesFromWhenAsked() {
    Shell shell = Shell.run("stats", "--loc", temp.resolve("none").toString(), "--debug");

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.err()).contains("StoreException").contains("\tat io.rongpu.");
  }
}
