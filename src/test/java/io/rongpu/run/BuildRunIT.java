package io.rongpu.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rongpu.pipeline.ArticlePipeline;
import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.InputReport.Kind;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.source.Input;
import io.rongpu.source.Inputs;
import io.rongpu.store.Change;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import io.rongpu.store.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds of a small newspaper into a store on disk, with HanLP and all rules. */
class BuildRunIT {

  @TempDir Path temp;

  @Test
  void readsEveryFormatAndKnowsWhatTheArticlesSayTogether() {
    try (KnowledgeStore store = open("kg")) {
      BuildReport built = News.build(store, News.folder());

      assertThat(built.inputs().inputs())
          .extracting(InputReport::key)
          .containsExactly("2018/yunshan-a", "2018/yunshan-digest", "no-deal", "wire");
      assertThat(built.inputs().count(Kind.READ)).isEqualTo(4);
      assertThat(built.inputs().articles())
          .extracting(ArticleReport::key)
          .containsExactly("2018/yunshan-a", "2018/yunshan-digest", "no-deal", "wire/1", "wire/2");
      // Five rounds are told in four articles; two of them are told twice.
      assertThat(built.known().rounds()).isEqualTo(3);
      assertThat(News.exported(store)).contains("云杉机器人", "青禾医疗", "海棠出行");
    }
  }

  @Test
  void changesNothingAndReadsNothingWhenBuiltTwice() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, News.folder());
      String before = News.exported(store);

      BuildReport again =
          new BuildRun(
                  store,
                  News.options(2, 5_000),
                  () -> {
                    throw new AssertionError("Nothing is to be read");
                  })
              .run(News.inputs(News.folder()));

      assertThat(again.change()).isEqualTo(Change.NONE);
      assertThat(again.inputs().count(Kind.UNCHANGED)).isEqualTo(4);
      assertThat(News.exported(store)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 2, 7", "4, 3, 21", "3, 5000, 5", "2, 1, 99"})
  void isTheSameInAnyOrderCutAndNumberOfThreads(int jobs, int perCommit, long seed) {
    String expected;
    try (KnowledgeStore whole = open("whole")) {
      News.build(whole, News.folder());
      expected = News.exported(whole);
    }
    Inputs all = News.inputs(News.folder());
    List<Inputs> runs = shuffled(all, new Random(seed));
    try (KnowledgeStore store = open("cut")) {
      runs.forEach(part -> News.build(store, News.options(jobs, perCommit), part));

      assertThat(News.exported(store)).isEqualTo(expected);
    }
  }

  /** The same inputs, cut into one to three runs, in another order. */
  private static List<Inputs> shuffled(Inputs all, Random random) {
    List<Input> inputs = new ArrayList<>(all.inputs());
    Collections.shuffle(inputs, random);
    int first = random.nextInt(inputs.size());
    int second = first + random.nextInt(inputs.size() - first);
    return Stream.of(
            inputs.subList(0, first),
            inputs.subList(first, second),
            inputs.subList(second, inputs.size()))
        .map(part -> new Inputs(part, List.of(), List.of()))
        .toList();
  }

  @Test
  void replacesWhatAChangedInputGave() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    try (KnowledgeStore store = open("kg")) {
      News.build(store, news);
      Files.writeString(
          news.resolve("wire.jsonl"),
          """
          {"id":"1","title":"青禾医疗获3000万美元C轮融资","date":"2018-12-06",\
          "text":"青禾医疗今日宣布完成3000万美元C轮融资，本轮由远山资本领投。"}
          """);

      BuildReport again = News.build(store, news);

      assertThat(again.inputs().count(Kind.UNCHANGED)).isEqualTo(3);
      assertThat(again.inputs().articles())
          .extracting(ArticleReport::key)
          .containsExactly("wire/1");
      assertThat(News.exported(store)).contains("3000万美元").doesNotContain("海棠出行");
    }
    try (KnowledgeStore fresh = open("fresh")) {
      News.build(fresh, news);
      String expected = News.exported(fresh);
      fresh.close();
      try (KnowledgeStore store = open("kg")) {
        assertThat(News.exported(store)).isEqualTo(expected);
      }
    }
  }

  @Test
  void keepsWhatAVanishedInputGave() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    try (KnowledgeStore store = open("kg")) {
      News.build(store, news);
      String before = News.exported(store);
      Files.delete(news.resolve("wire.jsonl"));

      assertThat(News.build(store, news).change()).isEqualTo(Change.NONE);
      assertThat(News.exported(store)).isEqualTo(before);
    }
  }

  @Test
  void keepsWhatAnInputGaveWhenItsBytesCannotBeHadThisTime() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    Path large = news.resolve("no-deal.md");
    try (KnowledgeStore store = open("kg")) {
      News.build(store, news);
      String before = News.exported(store);
      Files.write(large, new byte[(32 << 20) + 1]);

      BuildReport again = News.build(store, news);

      assertThat(again.inputs().refused())
          .extracting(InputReport::reason)
          .containsExactly("larger than 32 MiB: split the file");
      assertThat(again.change()).isEqualTo(Change.NONE);
      assertThat(News.exported(store)).isEqualTo(before);
    }
  }

  @Test
  void takesBackWhatAnInputGaveWhenItsNewContentIsRefused() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    try (KnowledgeStore store = open("kg")) {
      News.build(store, news);
      Files.writeString(news.resolve("wire.jsonl"), "");

      BuildReport again = News.build(store, news);

      assertThat(again.inputs().count(Kind.REFUSED)).isEqualTo(1);
      assertThat(News.exported(store)).doesNotContain("海棠出行");
    }
  }

  @Test
  void readsAgainWhenTheProgramChanged() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, News.folder());
      String before = News.exported(store);
      BuildOptions other =
          new BuildOptions(2, 5_000, "another program", Progress.NONE, new StopSignal());

      BuildReport again = News.build(store, other, News.inputs(News.folder()));

      assertThat(again.inputs().count(Kind.READ)).isEqualTo(4);
      assertThat(News.exported(store)).isEqualTo(before);
      assertThat(store.<Boolean>read(r -> r.input("wire").fingerprint().equals("another program")))
          .isTrue();
    }
  }

  @Test
  void countsTheSameTextUnderAnotherNameOnce() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    String once;
    try (KnowledgeStore store = open("once")) {
      once = rounds(News.build(store, news), store);
    }
    Files.copy(news.resolve("2018/yunshan-a.md"), news.resolve("2018/copy-of-it.md"));
    try (KnowledgeStore store = open("twice")) {
      BuildReport built = News.build(store, news);

      assertThat(built.inputs().articles())
          .filteredOn(article -> article.sameTextAs() != null)
          .extracting(ArticleReport::key, ArticleReport::sameTextAs)
          .containsExactly(tuple("2018/yunshan-a", "2018/copy-of-it"));
      assertThat(rounds(built, store)).isEqualTo(once);
      assertThat(store.<Integer>read(r -> r.articles().size())).isEqualTo(6);
    }
  }

  private static String rounds(BuildReport built, KnowledgeStore store) {
    List<Node> rounds =
        store.read(
            r ->
                r.knowledge()
                    .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term("FundingRound"))
                    .mapWith(t -> t.getSubject())
                    .toList());
    assertThat(built.known().rounds()).isEqualTo(rounds.size());
    return rounds.stream().map(Node::toString).sorted().toList().toString();
  }

  @Test
  void refusesOnlyTheArticleThatViolatesAShape() {
    Violation violation =
        new Violation(
            "https://w3id.org/rongpu/id/article/wire/2",
            null,
            null,
            "不许坐海棠",
            "No crab apples",
            Violation.Severity.VIOLATION);
    try (KnowledgeStore store = open("kg")) {
      BuildReport built =
          new BuildRun(
                  store,
                  News.options(2, 5_000),
                  () ->
                      new ClaimsPipeline(
                          ArticlePipeline.standard(),
                          store.iris(),
                          claims -> mentions(claims, "海棠出行") ? List.of(violation) : List.of()))
              .run(News.inputs(News.folder()));

      assertThat(built.inputs().refused())
          .singleElement()
          .satisfies(
              input -> {
                assertThat(input.kind()).isEqualTo(Kind.PARTLY);
                assertThat(input.reason())
                    .isEqualTo(
                        "1 of 2 articles refused: wire/2: violates a shape: No crab apples 不许坐海棠"
                            + " (<https://w3id.org/rongpu/id/article/wire/2>)");
              });
      assertThat(store.<List<Node>>read(StoreReader::articles))
          .extracting(Node::getURI)
          .containsExactly(
              "https://w3id.org/rongpu/id/article/2018/yunshan-a",
              "https://w3id.org/rongpu/id/article/2018/yunshan-digest",
              "https://w3id.org/rongpu/id/article/no-deal",
              "https://w3id.org/rongpu/id/article/wire/1");
    }
  }

  private static boolean mentions(Graph claims, String name) {
    return claims.stream().anyMatch(t -> t.getObject().toString().contains(name));
  }

  @Test
  void refusesASecondInputThatGivesAnArticleOfTheSameKey() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    Files.createDirectories(news.resolve("wire"));
    Files.copy(news.resolve("no-deal.md"), news.resolve("wire/1.md"));
    try (KnowledgeStore store = open("kg")) {
      BuildReport built = News.build(store, news);

      assertThat(built.inputs().refused())
          .extracting(InputReport::key, InputReport::reason)
          .containsExactly(
              tuple("wire/1", "the input wire gave an article of this key: rename one"));
    }
  }

  @Test
  void leavesTheStoreAsItWasWhenStopped() {
    StopSignal stop = new StopSignal();
    Progress stopsAtTheThird =
        new Progress() {
          private int steps;

          @Override
          public void step() {
            if (++steps == 3) {
              stop.stop();
            }
          }
        };
    try (KnowledgeStore store = open("kg")) {
      assertThatThrownBy(
              () ->
                  News.build(
                      store,
                      new BuildOptions(2, 5_000, "f", stopsAtTheThird, stop),
                      News.inputs(News.folder())))
          .isInstanceOf(StoppedException.class)
          .hasMessage(
              "Stopped: the store is as after its last commit; run the command again to go on.");
      assertThat(store.<Boolean>read(r -> r.inputs().isEmpty() && r.articles().isEmpty())).isTrue();
    }
  }

  @Test
  void givesWhatAFreshBuildGivesWhenOneProcessGoesOnAfterStops() {
    try (KnowledgeStore fresh = open("fresh")) {
      News.build(fresh, News.folder());
      try (KnowledgeStore store = open("kg")) {
        for (int stops = 1; stops <= 3; stops++) {
          StopSignal stop = new StopSignal();
          Progress stopsAtOnce =
              new Progress() {
                @Override
                public void step() {
                  stop.stop();
                }
              };
          // The stop is seen after one more commit, or inside the only one.
          BuildOptions options =
              new BuildOptions(2, stops == 2 ? 1 : 5_000, "f", stopsAtOnce, stop);
          assertThatThrownBy(() -> News.build(store, options, News.inputs(News.folder())))
              .isInstanceOf(StoppedException.class);
        }
        News.build(store, News.options(2, 1), News.inputs(News.folder()));
        assertThat(News.exported(store)).isEqualTo(News.exported(fresh));
      }
      try (KnowledgeStore store = open("kg")) {
        assertThat(News.exported(store)).isEqualTo(News.exported(fresh));
      }
    }
  }

  private KnowledgeStore open(String name) {
    return KnowledgeStore.openOrCreate(temp.resolve(name));
  }
}
