package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rongpu evaluate} from arguments to output and exit code. */
class EvaluateCommandIT {

  private static final String ROUND =
      "---\ntitle: 云杉机器人完成5000万元A轮融资\ndate: 2018-12-05 10:00:00\n---\n"
          + "<p>云杉机器人宣布完成5000万元A轮融资，由北辰资本领投。</p>\n";
  private static final String GOLD =
      """
      {"id": "a", "rounds": [{"company": ["云杉机器人"], "type": "A", "amount": {"text": "5000万元", "min": 50000000, "max": 50000000, "currency": "CNY"}, "lead": [["北辰资本"]], "investors": [["北辰资本"], ["远山资本"]], "advisors": [], "date": "2018-12-05", "status": "completed", "valuation": null, "headline": true}]}
      """;

  @TempDir Path temp;
  private String gold;
  private String store;

  @BeforeEach
  void write() throws IOException {
    gold = Files.writeString(temp.resolve("gold.jsonl"), GOLD).toString();
    Path article = Files.writeString(temp.resolve("a.md"), ROUND);
    store = temp.resolve("kg").toString();
    assertThat(Shell.run("build", article.toString(), "--loc", store).code()).isZero();
  }

  @Test
  void evaluatesAStore() {
    Shell evaluate = Shell.run("evaluate", "--gold", gold, "--loc", store);

    assertThat(evaluate.code()).isZero();
    assertThat(evaluate.err()).isEmpty();
    assertThat(evaluate.out())
        .startsWith("role               P      R     F1   hits   pred   gold\n")
        .contains("\nDEAL           100.0   85.7   92.3      6      6      7\n")
        .contains("\na: 1\n  missed investor of 云杉机器人: 远山资本\n");
  }

  @Test
  void evaluatesAnExportLikeTheStoreItComesFrom() {
    String export = temp.resolve("claims.nq.gz").toString();
    Shell.run("export", "--loc", store, "--layer", "claims", "--format", "nq", "--out", export);
    String ofStore = Shell.run("evaluate", "--gold", gold, "--loc", store).out();

    assertThat(Shell.run("evaluate", export, "--gold", gold).out()).isEqualTo(ofStore);
    assertThat(Shell.run("evaluate", "--gold", gold, export).out()).isEqualTo(ofStore);
    assertThat(Shell.runWith(GOLD, "evaluate", "--gold", "-", "--loc", store).out())
        .isEqualTo(ofStore);
  }

  @Test
  void countsAnArticleThatWasNeverReadAsMissed() throws IOException {
    Path other = temp.resolve("other.jsonl");
    Files.writeString(other, GOLD.replace("\"a\"", "\"b c\""));

    Shell evaluate = Shell.run("evaluate", "--gold", gold, other.toString(), "--loc", store);

    assertThat(evaluate.out())
        .contains("\nDEAL           100.0   42.9   60.0      6      6     14\n")
        .contains("\narticles: 2, without a graph: 1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "r.html, <!DOCTYPE html>",
    "r.md, # Evaluation 评测",
    "r.json, {",
    "r.txt, role  ",
  })
  void endingOfTheFileTellsTheFormat(String file, String start) {
    Path report = temp.resolve(file);

    Shell evaluate =
        Shell.run("evaluate", "--gold", gold, "--loc", store, "--out", report.toString());

    assertThat(evaluate.out()).isEmpty();
    assertThat(report).content().startsWith(start);
  }

  @Test
  void writesWhatReadingsAreWorth() {
    Path table = temp.resolve("confidence.tsv");

    Shell evaluate =
        Shell.run("evaluate", "--gold", gold, "--loc", store, "--calibrate", table.toString());

    assertThat(evaluate.code()).isZero();
    assertThat(evaluate.out())
        .contains("\nReliability as stated ")
        .contains("\nReliability by 10-fold cross-validation ");
    assertThat(table)
        .content()
        .contains("# Origin: gold.jsonl, 1 articles.\n")
        .containsPattern("\nroundType\t\\*\t0\\.\\d{3}\t1\t1\n");
    assertThat(
            Shell.run("evaluate", "--gold", gold, "--loc", store, "--calibrate", temp + "/no/c.tsv")
                .code())
        .isEqualTo(2);
  }

  @Test
  void saysWhichLineOfGoldIsWrong() throws IOException {
    Path broken = temp.resolve("broken.jsonl");
    Files.writeString(broken, GOLD + "{\"id\": 1}\n");

    Shell evaluate = Shell.run("evaluate", "--gold", broken.toString(), "--loc", store);

    assertThat(evaluate.code()).isEqualTo(3);
    assertThat(evaluate.out()).isEmpty();
    assertThat(evaluate.err())
        .isEqualTo("rongpu: " + broken + ", line 2: id is 1: give a text in quotes, or null\n");
  }

  @Test
  void refusesGoldThatIsNotThereOrNoText() throws IOException {
    Path bytes = Files.write(temp.resolve("bytes.jsonl"), new byte[] {'{', (byte) 0xff, '\n'});

    assertThat(Shell.run("evaluate", "--gold", "none.jsonl", "--loc", store))
        .isEqualTo(new Shell(2, "", "rongpu: No such file: none.jsonl (check the path)\n"));
    assertThat(Shell.run("evaluate", "--gold", bytes + "", "--loc", store).code()).isEqualTo(3);
    assertThat(Shell.run("evaluate", "--gold", bytes + "", "--loc", store).err())
        .startsWith("rongpu: " + bytes + " can't be read: ")
        .hasLineCount(1);
  }

  @Test
  void wantsClaimsFromOnePlace() {
    String wanted =
        "rongpu: Give the claims to evaluate: either --loc DIR or one file of `rongpu export --layer"
            + " claims --format nq`.\n";

    assertThat(Shell.run("evaluate", "--gold", gold)).isEqualTo(new Shell(2, "", wanted));
    assertThat(Shell.run("evaluate", "x.nq", "--gold", gold, "--loc", store))
        .isEqualTo(new Shell(2, "", wanted));
    assertThat(Shell.run("evaluate", "--gold", gold, "none.nq"))
        .isEqualTo(new Shell(2, "", "rongpu: No such file: none.nq (check the path)\n"));
    assertThat(Shell.run("evaluate", "--gold", "x.nq", "--loc", store).code()).isEqualTo(2);
  }

  @Test
  void evaluatesWhoIsWhoAndFailsBelowTheFloor() throws IOException {
    String head = "entity-id\tarticle-key\tnode-kind\tname\tsplit\n";
    String yunshan = "yunshan\ta\tcompany\t云杉机器人\tdev\n";
    String right = clusters(head + yunshan + "beichen\ta\tinvestor\t北辰资本\ttest\n");
    String wrong = clusters(head + yunshan + "yunshan\ta\tinvestor\t北辰资本\tdev\n");

    Shell evaluate = Shell.run("evaluate", "--clusters", right, "--loc", store, "--floor", "92");
    assertThat(evaluate.code()).isZero();
    assertThat(evaluate.out())
        .contains("\norganisations        2      2        2 |")
        .contains("\nforbidden merges: 0 of ");
    Shell below = Shell.run("evaluate", "--clusters", wrong, "--loc", store, "--floor", "92");
    assertThat(below.code()).isEqualTo(1);
    assertThat(below.out())
        .contains("\nWrongly apart: 1\n  yunshan is several: company/")
        .contains("(云杉机器人; 1)");
    assertThat(Shell.run("evaluate", "--clusters", wrong, "--loc", store).code()).isZero();
    assertThat(Shell.run("evaluate", "--clusters", right, "--loc", store, "--split", "best"))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rongpu: " + right + " has no mention of the split best; it has dev, test.\n"));
    assertThat(Shell.run("evaluate", "--clusters", right))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rongpu: --clusters takes a store: give --loc DIR, no --gold and no file.\n"));
    assertThat(Shell.run("evaluate", "--loc", store))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rongpu: Give --gold FILE with annotated articles, or --clusters FILE with whose"
                    + " each name is.\n"));
  }

  @Test
  void evaluatesWhichRoundIsWhichAndFailsBelowTheFloor() throws IOException {
    String head = "round-id\tarticle-key\tcompany\ttype\tdate\tamount\thalf\n";
    String none = clusters(head + "r\ta\t没有\tb\t2018\t-\tjudged\n");

    Shell evaluate = Shell.run("evaluate", "--rounds", none, "--loc", store);
    assertThat(evaluate.code()).isZero();
    assertThat(evaluate.out()).startsWith("mentions             1 in gold, 0 found, of 0 rounds\n");
    assertThat(Shell.run("evaluate", "--rounds", none, "--loc", store, "--floor", "1").code())
        .isEqualTo(1);
    assertThat(Shell.run("evaluate", "--rounds", none, "--loc", store, "--split", "rules").err())
        .isEqualTo("rongpu: " + none + " has no mention of the split rules; it has judged.\n");
    assertThat(Shell.run("evaluate", "--rounds", none, "--clusters", none, "--loc", store).err())
        .isEqualTo("rongpu: Give --clusters or --rounds, not both.\n");
  }

  private String clusters(String text) throws IOException {
    return Files.writeString(Files.createTempFile(temp, "clusters", ".tsv"), text).toString();
  }
}
