package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from arguments to output and exit code, on small articles. */
class CommandsIT {

  private static final String ROUND =
      "---\ntitle: 云杉机器人完成5000万元A轮融资\ndate: 2018-12-05 10:00:00\n---\n"
          + "<p>云杉机器人宣布完成5000万元A轮融资，由北辰资本领投。</p>\n";
  private static final String OTHER =
      "---\ntitle: 青禾医疗完成2000万美元B轮融资\ndate: 2018-12-06 10:00:00\n---\n"
          + "<p>青禾医疗宣布完成2000万美元B轮融资，由远山资本领投。</p>\n";

  @TempDir Path temp;
  private Path news;
  private String store;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(temp.resolve("news"));
    store = temp.resolve("kg").toString();
    Files.writeString(news.resolve("a.md"), ROUND);
    Files.writeString(news.resolve("b.md"), OTHER);
  }

  @Test
  void buildsAndAnswers() {
    Shell build = Shell.run("build", news.toString(), "--loc", store);

    assertThat(build.code()).isZero();
    assertThat(build.out()).isEmpty();
    assertThat(build.err())
        .matches(
            "read 2 of 2 inputs \\(2 articles\\), unchanged 0, refused 0\n"
                + "found 2 rounds; 0 sentences with words of a deal gave none\n"
                + "the store now knows 2 rounds \\(a round told by several articles is one\\), 2 companies, 2 investment firms, 0 people"
                + " \\([0-9.]+ s\\)\n");

    Shell query =
        Shell.run(
            "query",
            "--loc",
            store,
            "--results",
            "csv",
            "--query",
            "PREFIX rp: <https://w3id.org/rongpu/ontology#>\n"
                + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                + "SELECT ?name ?verbatim { ?r a rp:FundingRound ; rp:company/skos:prefLabel ?name ;"
                + " rp:amount/rp:verbatim ?verbatim } ORDER BY ?verbatim");

    assertThat(query.code()).isZero();
    assertThat(query.err()).isEmpty();
    assertThat(query.out()).isEqualTo("name,verbatim\r\n青禾医疗,2000万美元\r\n云杉机器人,5000万元\r\n");
  }

  @Test
  void saysThatThereAreMoreRowsWhenTheLimitCutsSomeOff() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell one = Shell.run("query", "recent-rounds", "--param", "limit=1", "--loc", store);
    Shell two = Shell.run("query", "recent-rounds", "--param", "limit=2", "--loc", store);
    Shell csv =
        Shell.run(
            "query", "recent-rounds", "--param", "limit=1", "--results", "csv", "--loc", store);

    assertThat(one.err()).isEqualTo("… more rows: --param limit=2 shows more\n");
    assertThat(one.out()).contains("青禾医疗").doesNotContain("云杉机器人");
    assertThat(two.err()).isEmpty();
    assertThat(two.out()).contains("青禾医疗").contains("云杉机器人");
    assertThat(csv.err()).isEmpty();
    assertThat(csv.out()).hasLineCount(2);
  }

  @Test
  void exportToAFileSaysWhatWasWrittenAndToStandardOutputNothingButData() throws IOException {
    Shell.run("build", news.toString(), "--loc", store);
    Path file = temp.resolve("kg.ttl");

    Shell toFile = Shell.run("export", "--loc", store, "--out", file + "");
    Shell claims =
        Shell.run("export", "--loc", store, "--layer", "claims", "--out", temp + "/c.nq");
    Shell toOutput = Shell.run("export", "--loc", store, "--format", "nt");

    assertThat(toFile.out()).isEmpty();
    assertThat(toFile.err().replace(",", ""))
        .isEqualTo(
            "wrote "
                + file
                + " (ttl "
                + Files.size(file)
                + " bytes) from "
                + toOutput.out().lines().count()
                + " triples of layer knowledge\n");
    assertThat(claims.err().replace(",", ""))
        .endsWith(
            " from "
                + Files.readAllLines(temp.resolve("c.nq")).size()
                + " quads of layer claims\n");
    assertThat(toOutput.err()).isEmpty();
  }

  @Test
  void saysWhichNameNothingHasAndTheNearest() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell near =
        Shell.run("query", "rounds-of-company", "--param", "company=云衫机器人", "--loc", store);
    Shell pinyin =
        Shell.run("query", "rounds-of-company", "--param", "company=qinghe", "--loc", store);
    Shell other =
        Shell.run(
            "query", "portfolio", "--param", "investor=无名之辈", "--results", "csv", "--loc", store);
    Shell iri =
        Shell.run(
            "query",
            "rounds-of-company",
            "--param",
            "company=https://example.org/none",
            "--loc",
            store);

    assertThat(near.code()).isZero();
    assertThat(near.out()).isEqualTo("(no rows)\n");
    assertThat(near.err())
        .isEqualTo("no company in this store has 云衫机器人 in its name; nearest: 云杉机器人\n");
    assertThat(pinyin.err()).endsWith("has qinghe in its name; nearest: 青禾医疗\n");
    assertThat(other.out()).hasLineCount(1);
    assertThat(other.err())
        .isEqualTo(
            "no investor in this store has 无名之辈 in its name: `rongpu search` finds names by a"
                + " part, pinyin or initials\n");
    assertThat(iri.err()).startsWith("nothing in this store has the IRI https://example.org/none");
  }

  @Test
  void saysNothingOfANameThatIsThereButHasNoRows() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell known = Shell.run("query", "acquisitions", "--param", "company=云杉", "--loc", store);

    assertThat(known.code()).isZero();
    assertThat(known.out()).isEqualTo("(no rows)\n");
    assertThat(known.err()).isEmpty();
  }

  @Test
  void saysThatThereIsNothingToDecide() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell review = Shell.run("review", "--loc", store);

    assertThat(review.code()).isZero();
    assertThat(review.out()).isEmpty();
    assertThat(review.err()).startsWith("nothing to decide: ").hasLineCount(1);
  }

  @Test
  void saysOfEachCountWhatIsCounted() {
    Shell.run("build", news.toString(), "--loc", store);

    assertThat(Shell.run("stats", "--loc", store).out())
        .contains("(what is believed)\n", "(what articles say, with evidence)\n")
        .contains("(one that several articles tell is one)\n")
        .contains(
            "\nthings by class: ",
            "\nknowledge by property: ",
            "\ninputs (files given to build) 2");
    assertThat(Shell.run("remove", "a", "--loc", store).err())
        .matches(
            "removed 1 key: \\d+ statements taken back \\(claims, and the knowledge that rested on"
                + " them\\), 0 statements new from what other articles say\n");
    assertThat(Shell.run("rebuild", "--loc", store).err())
        .startsWith("read again from what the store keeps, no folder needed:\n");
  }

  @Test
  void saysThatNothingChanged() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell again = Shell.run("build", news.toString(), "--loc", store);

    assertThat(again.code()).isZero();
    assertThat(again.err())
        .matches(
            "read 0 of 2 inputs, unchanged 2, refused 0\n"
                + "nothing changed in the store \\([0-9.]+ s\\)\n");
  }

  @Test
  void writesAReportOfEveryInput() throws IOException {
    Files.writeString(news.resolve("c.md"), "");
    Files.writeString(news.resolve("d.md"), ROUND);
    Path report = temp.resolve("report.jsonl");

    Shell build = Shell.run("build", news + "", "--loc", store, "--report", report + "");

    assertThat(build.err())
        .startsWith(
            "refused: "
                + news
                + "/c.md: empty file\n"
                + "repeated: d: same text as a, counted once\n");
    assertThat(report)
        .content()
        .isEqualTo(
            """
            {"key":"a","file":"NEWS/a.md","outcome":"read","articles":[{"key":"a","facts":1,"rounds":1,"unreadDeals":0}]}
            {"key":"b","file":"NEWS/b.md","outcome":"read","articles":[{"key":"b","facts":1,"rounds":1,"unreadDeals":0}]}
            {"key":"c","file":"NEWS/c.md","outcome":"refused","reason":"empty file","articles":[]}
            {"key":"d","file":"NEWS/d.md","outcome":"read","articles":[{"key":"d","facts":1,"rounds":1,"unreadDeals":0,"sameTextAs":"a"}]}
            """
                .replace("NEWS", news.toString()));
  }

  @Test
  void showsTheSentencesThatGaveNoDealUntilTheirArticleIsRemoved() throws IOException {
    String told = ROUND.replace("</p>", "公司此前的融资由谁领投未获披露。</p>");
    Files.writeString(news.resolve("c.md"), told);
    Path report = temp.resolve("report.jsonl");

    Shell build = Shell.run("build", news + "", "--loc", store, "--report", report + "");
    String claims = Shell.run("export", "--loc", store, "--layer", "claims").out();

    assertThat(build.err()).contains("; 1 sentence with words of a deal gave none\n");
    assertThat(report)
        .content()
        .contains(
            "\"unreadDeals\":1,\"unread\":[{\"trigger\":\"融资\",\"sentence\":\"公司此前的融资由谁领投未获披露。\"}]}");
    assertThat(Shell.run("stats", "--loc", store).out())
        .contains("\nunread deal sentences                   1  (words of a deal");
    assertThat(Shell.run("stats", "--loc", store, "--unread").out())
        .isEqualTo("c\t融资\t公司此前的【融资】由谁领投未获披露。\n");
    assertThat(Shell.run("export", "--loc", store).out()).doesNotContain("UnreadDeal");
    assertThat(claims).contains("rp:UnreadDeal");

    Shell.run("remove", "c", "--loc", store);
    assertThat(Shell.run("stats", "--loc", store, "--unread").out()).isEmpty();
    Shell.run("build", news + "", "--loc", store);
    assertThat(Shell.run("export", "--loc", store, "--layer", "claims").out()).isEqualTo(claims);
  }

  @Test
  void endsWithOneUnderStrictWhenSomethingWasRefused() throws IOException {
    Files.writeString(news.resolve("c.md"), "");

    assertThat(Shell.run("build", news + "", "--loc", store).code()).isZero();
    Shell again = Shell.run("build", news + "", "--loc", store, "--strict");

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).startsWith("refused: " + news + "/c.md: empty file\n");
    assertThat(Shell.run("build", news + "/a.md", "--loc", store, "--strict").code()).isZero();
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() {
    Shell extract = Shell.runWith(ROUND, "extract", "-", "--format", "jsonl");

    assertThat(extract.code()).isZero();
    assertThat(extract.out())
        .startsWith("{\"key\":\"stdin\",\"title\":\"云杉机器人完成5000万元A轮融资\"")
        .contains("\"min\":\"50000000\",\"max\":\"50000000\",\"currency\":\"CNY\"")
        .endsWith("}\n")
        .hasLineCount(1);
  }

  @Test
  void extractsTheClaimsThatBuildWouldStore() {
    Shell.run("build", news.toString(), "--loc", store);

    String built = Shell.run("export", "--loc", store, "--layer", "claims", "--format", "nq").out();

    assertThat(Shell.run("extract", news.toString()).out()).isEqualTo(built).isNotEmpty();
  }

  @Test
  void endingOfTheFileTellsTheFormatUnlessAnOptionDoes() throws IOException {
    Shell.run("build", news.toString(), "--loc", store);
    Path table = temp.resolve("deals.csv");
    Path other = temp.resolve("deals.txt");

    Shell.run("export", "--loc", store, "--out", table + "");
    assertThat(table).content().isEqualTo(export("csv"));
    Shell.run("export", "--loc", store, "--out", table + "", "--format", "nt");
    assertThat(table).content().isEqualTo(export("nt"));
    Shell.run("export", "--loc", store, "--out", other + "");
    assertThat(other).content().isEqualTo(export("ttl"));
  }

  private String export(String format) {
    return Shell.run("export", "--loc", store, "--format", format).out();
  }

  @Test
  void removesWhatAnArticleGaveAndNothingElse() throws IOException {
    Shell.run("build", news + "/a.md", "--loc", store);
    String onlyA = Shell.run("export", "--loc", store, "--layer", "all", "--format", "nq").out();
    Shell.run("build", news.toString(), "--loc", store);

    Shell remove = Shell.run("remove", "b", "--loc", store);

    assertThat(remove.code()).isZero();
    assertThat(remove.err()).startsWith("removed 1 key: ");
    assertThat(Shell.run("export", "--loc", store, "--layer", "all", "--format", "nq").out())
        .isEqualTo(onlyA);
    assertThat(Shell.run("build", news.toString(), "--loc", store).err())
        .startsWith("read 1 of 2 inputs (1 article), unchanged 1, refused 0\n");
  }

  @Test
  void removesNothingWhenAKeyNamesNothing() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell remove = Shell.run("remove", "a", "nonsense", "--loc", store);

    assertThat(remove.code()).isEqualTo(2);
    assertThat(remove.err())
        .isEqualTo(
            "rongpu: Nothing in the store has the key nonsense: nothing was removed. A key is the"
                + " path below the input folder without its ending.\n");
    assertThat(Shell.run("explain", "云杉机器人", "--loc", store).code()).isZero();
  }

  @Test
  void offersTheKeyWhenAPathIsGiven() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell remove = Shell.run("remove", "a", news + "/b.md", "--loc", store);

    assertThat(remove.code()).isEqualTo(2);
    assertThat(remove.err()).endsWith(" without its ending. Did you mean b?\n").hasLineCount(1);
    assertThat(Shell.run("remove", "a", "b", "--loc", store).code()).isZero();
  }

  @Test
  void keepsWhatWasLoadedThroughLaterBuilds() throws IOException {
    Path file = temp.resolve("more.ttl");
    Files.writeString(
        file,
        """
        PREFIX rp: <https://w3id.org/rongpu/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <https://example.org/x> a rp:Company ; skos:prefLabel "外来公司"@zh .
        """);
    assertThat(Shell.run("load", file.toString(), "--loc", store).code()).isZero();
    Shell.run("build", news.toString(), "--loc", store);

    assertThat(Shell.run("export", "--loc", store).out()).contains("外来公司").contains("云杉机器人");
    assertThat(Shell.run("load", file.toString(), "--loc", store).err())
        .isEqualTo("nothing changed in the store: all of it was there\n");

    String graph = "https://w3id.org/rongpu/id/loaded/more.ttl";
    assertThat(Shell.run("remove", graph, "--loc", store).code()).isZero();
    assertThat(Shell.run("export", "--loc", store).out()).doesNotContain("外来公司");
  }

  @Test
  void makesTheSameStoreOfItsOwnClaims() throws IOException {
    Shell.run("build", news.toString(), "--loc", store);
    Path claims = temp.resolve("claims.nq.gz");
    Shell.run(
        "export", "--loc", store, "--layer", "claims", "--format", "nq", "--out", claims + "");
    String copy = temp.resolve("copy").toString();

    assertThat(Shell.run("load", claims.toString(), "--loc", copy).code()).isZero();

    assertThat(Shell.run("export", "--loc", copy, "--layer", "all", "--format", "trig").out())
        .isEqualTo(Shell.run("export", "--loc", store, "--layer", "all", "--format", "trig").out());
  }

  @Test
  void loadsNothingOfAFileThatViolatesAShape() throws IOException {
    Path file = temp.resolve("bad.ttl");
    Files.writeString(
        file, "<https://example.org/r> a <https://w3id.org/rongpu/ontology#FundingRound> .");

    Shell load = Shell.run("load", file.toString(), "--loc", store);

    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err())
        .contains("violation: A round has exactly one company 每个融资轮次必须恰有一家融资公司")
        .contains("\nnothing was loaded: ");
    assertThat(Shell.run("export", "--loc", store, "--layer", "all", "--format", "nq").out())
        .isEmpty();

    Shell validate = Shell.run("validate", file.toString());
    assertThat(validate.code()).isEqualTo(1);
    assertThat(validate.out()).contains("violation: <default graph>: A round has exactly one");
  }

  @Test
  void namesThePlaceOfAnErrorInAFileThatIsNoRdf() throws IOException {
    Path file = temp.resolve("bad.ttl");
    Files.writeString(file, "<https://example.org/r> a\n  nonsense .\n");

    Shell load = Shell.run("load", file.toString(), "--loc", store);

    assertThat(load.code()).isEqualTo(3);
    assertThat(load.err())
        .startsWith("rongpu: " + file + " is not Turtle: line 2, column ")
        .hasLineCount(1);
  }

  @Test
  void takesNoBlankNodes() throws IOException {
    Path file = temp.resolve("blank.ttl");
    Files.writeString(file, "<https://example.org/r> <https://example.org/p> [] .");

    Shell load = Shell.run("load", file.toString(), "--loc", store);

    assertThat(load.code()).isEqualTo(3);
    assertThat(load.err())
        .isEqualTo(
            "rongpu: "
                + file
                + " has a blank node (with https://example.org/p): give every node an"
                + " IRI, so that it can be told apart.\n");
  }

  @Test
  void explainsNothingOfAnUnknownName() {
    Shell.run("build", news.toString(), "--loc", store);

    Shell explain = Shell.run("explain", "无此公司", "--loc", store);

    assertThat(explain.code()).isEqualTo(2);
    assertThat(explain.out()).isEmpty();
    assertThat(explain.err())
        .isEqualTo("rongpu: Nothing is known as 无此公司; check the spelling, or give an IRI.\n");
  }

  @Test
  void tellsWhatCouldNotBeRead() throws IOException {
    Files.writeString(news.resolve("c.md"), "");
    Shell.run("build", news.toString(), "--loc", store);

    assertThat(Shell.run("stats", "--loc", store).out())
        .contains("\ninputs (files given to build) 3, of which refused 1\n  c: empty file\n");
    assertThat(Shell.run("validate", "--loc", store)).isEqualTo(new Shell(0, "conforms\n", ""));
  }

  @Test
  void mintsIrisBelowItsBaseAndKeepsToIt() {
    Shell.run("build", news + "", "--loc", store, "--base", "https://kg.example/");

    assertThat(Shell.run("export", "--loc", store).out()).contains("<https://kg.example/company/");
    Shell other = Shell.run("build", news + "", "--loc", store, "--base", "https://other.example/");
    assertThat(other.code()).isEqualTo(3);
    assertThat(other.err())
        .contains("has the base https://kg.example/, not https://other.example/");
    assertThat(Shell.run("build", news + "", "--loc", store).err()).contains("nothing changed");
  }
}
