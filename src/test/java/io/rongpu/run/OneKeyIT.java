package io.rongpu.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.InputReport.Kind;
import io.rongpu.rdf.Iris;
import io.rongpu.source.Inputs;
import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import io.rongpu.store.StoredReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that have an article of one key: the items 1 and 2 of a.jsonl, and the files 1 and 2 of
 * the folder a. Whatever came when, the store is what a build of all inputs at once gives.
 */
class OneKeyIT {

  /** What the inputs hold, by their paths. */
  private static final Map<String, String> NEWS =
      new TreeMap<>(
          Map.of(
              "a.jsonl", line("1", "青禾医疗") + line("2", "远山出行") + line("9", "云杉机器人"),
              "a/1.md", markdown("海棠教育"),
              "a/2.md", markdown("白鹭能源"),
              "b.md", markdown("青禾医疗")));

  private static ClaimsPipeline pipeline;

  @TempDir Path temp;
  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = temp.resolve("news");
    for (Map.Entry<String, String> input : NEWS.entrySet()) {
      write(input.getKey(), input.getValue());
    }
    if (pipeline == null) {
      pipeline = ClaimsPipeline.standard(Iris.standard());
    }
  }

  @Test
  void theInputOfTheLeastKeyGivesTheArticleAndTheOthersWait() {
    try (KnowledgeStore store = open("kg")) {
      BuildReport built = build(store, all());

      assertThat(built.inputs().inputs())
          .extracting(InputReport::key, InputReport::kind, InputReport::reason)
          .containsExactly(
              tuple("a", Kind.READ, null),
              tuple("a/1", Kind.REFUSED, "the input a gave an article of this key: rename one"),
              tuple("a/2", Kind.REFUSED, "the input a gave an article of this key: rename one"),
              tuple("b", Kind.READ, null));
      assertThat(waiting(store, "a/1")).containsExactly("a/1");
      assertThat(News.exported(store)).contains("远山出行").doesNotContain("海棠教育", "白鹭能源");
    }
  }

  @Test
  void anInputThatComesLaterTakesTheArticleOver() {
    try (KnowledgeStore store = open("kg");
        KnowledgeStore fresh = open("fresh")) {
      build(store, only("a/2"));
      build(store, only("a/1"));
      assertThat(News.exported(store)).contains("海棠教育", "白鹭能源");
      build(store, only("a"));
      build(store, only("b"));
      build(fresh, all());

      assertSame(store, fresh);
      assertThat(build(store, all()).change()).isEqualTo(Change.NONE);
      assertThat(rebuild(store).change()).isEqualTo(Change.NONE);
    }
  }

  @Test
  void theNextInputGivesTheArticleWhenTheFirstIsRemoved() {
    try (KnowledgeStore store = open("kg");
        KnowledgeStore fresh = open("fresh")) {
      build(store, all());
      remove(store, "a");
      build(fresh, inputs(List.of("a/1", "a/2", "b")));

      assertSame(store, fresh);
      assertThat(News.exported(store)).contains("海棠教育", "白鹭能源");
      assertThat(rebuild(store).change()).isEqualTo(Change.NONE);
    }
  }

  @Test
  void theNextInputGivesTheArticleWhenTheFirstIsCorrectedThoughItIsNotReadThisTime()
      throws IOException {
    try (KnowledgeStore store = open("kg");
        KnowledgeStore fresh = open("fresh")) {
      build(store, all());
      write("a.jsonl", line("2", "远山出行"));
      build(store, only("a"));
      build(fresh, all());

      assertSame(store, fresh);
      assertThat(News.exported(store)).contains("海棠教育").doesNotContain("白鹭能源");
    }
  }

  @Test
  void anArticleThatIsNamedIsTakenBackFromAllInputsThatHaveIt() {
    try (KnowledgeStore store = open("kg")) {
      build(store, all());
      remove(store, "a/1");

      assertThat(News.exported(store)).doesNotContain("海棠教育", "白鹭能源", "article/a/1/2");
      assertThat(rebuild(store).change()).isEqualTo(Change.NONE);
      assertThatThrownBy(() -> remove(store, "a/1")).isInstanceOf(UnknownKeyException.class);
      build(store, all());
      try (KnowledgeStore fresh = open("fresh")) {
        build(fresh, all());
        assertSame(store, fresh);
      }
    }
  }

  /** As programs did before the rule: whoever came first had the article, and nobody waited. */
  @Test
  void aRebuildSetsRightWhatAnOlderProgramGaveToTheInputThatCameFirst() {
    try (KnowledgeStore store = open("kg");
        KnowledgeStore fresh = open("fresh")) {
      build(store, only("a/1"));
      build(fresh, all());
      InputEntry a = fresh.read(reader -> reader.input("a"));
      List<StoredReading> readings = fresh.read(reader -> reader.readings("a"));
      store.write(
          writer -> {
            writer.putInput(
                new InputEntry("a", a.sha256(), "old", List.of(), List.of(), "an older reason"));
            writer.putReadings("a", readings);
          });
      build(store, inputs(List.of("a/2", "b")));
      assertThat(News.exported(store)).contains("海棠教育", "白鹭能源");

      rebuild(store);

      assertSame(store, fresh);
    }
  }

  @Test
  void countsAsChangedWhereAnOlderProgramKeptNoArticles() {
    try (KnowledgeStore store = open("kg")) {
      build(store, only("a/1"));
      store.write(writer -> writer.putReadings("a/1", List.of()));
      build(store, only("a"));

      InputEntry entry = store.read(reader -> reader.input("a/1"));
      assertThat(entry.articles()).isEmpty();
      assertThat(entry.sha256()).isEmpty();
      build(store, all());
      try (KnowledgeStore fresh = open("fresh")) {
        build(fresh, all());
        assertSame(store, fresh);
      }
    }
  }

  /** Builds of some inputs, removals and rebuilds at random, then the inputs that are left. */
  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void anyHistoryLeavesWhatABuildOfTheInputsThatAreLeftGives(long seed) {
    Random random = new Random(seed);
    List<String> names = List.of("a", "a/1", "a/2", "b");
    try (KnowledgeStore store = open("kg")) {
      for (int step = 0; step < 7; step++) {
        String name = names.get(random.nextInt(names.size()));
        InputEntry entry = store.read(reader -> reader.input(name));
        // An input that waits has no article to remove but the one that another gives.
        if (entry != null && entry.waiting().isEmpty() && random.nextBoolean()) {
          remove(store, name);
        } else if (random.nextInt(4) == 0) {
          rebuild(store);
        } else {
          build(store, shuffled(random, name, names.get(random.nextInt(names.size()))));
        }
        try (KnowledgeStore fresh = open("fresh" + step)) {
          List<String> left = store.read(reader -> List.copyOf(reader.inputs().keySet()));
          build(fresh, inputs(left));
          assertSame(store, fresh);
        }
      }
    }
  }

  private Inputs shuffled(Random random, String... names) {
    Inputs some = inputs(List.of(names));
    List<io.rongpu.source.Input> order = new ArrayList<>(some.inputs());
    Collections.shuffle(order, random);
    return new Inputs(order, List.of(), List.of());
  }

  private static void assertSame(KnowledgeStore store, KnowledgeStore fresh) {
    assertThat(News.exported(store)).isEqualTo(News.exported(fresh));
    assertThat(store.<Object>read(StoreReader::inputs)).isEqualTo(fresh.read(StoreReader::inputs));
  }

  private static List<String> waiting(KnowledgeStore store, String article) {
    return store.read(reader -> reader.waitingFor(article).stream().map(InputEntry::key).toList());
  }

  private Inputs all() {
    return News.inputs(news);
  }

  private Inputs only(String key) {
    return inputs(List.of(key));
  }

  private Inputs inputs(List<String> keys) {
    return new Inputs(
        all().inputs().stream().filter(input -> keys.contains(input.key())).toList(),
        List.of(),
        List.of());
  }

  private static BuildReport build(KnowledgeStore store, Inputs inputs) {
    return new BuildRun(store, News.options(2, 5_000), () -> pipeline).run(inputs);
  }

  private static BuildReport rebuild(KnowledgeStore store) {
    return new RebuildRun(store, News.options(2, 1), () -> pipeline).run(false);
  }

  private static void remove(KnowledgeStore store, String key) {
    new RemoveRun(store, News.options(1, 1).fingerprint(), () -> pipeline).run(List.of(key));
  }

  private KnowledgeStore open(String name) {
    return KnowledgeStore.openOrCreate(temp.resolve(name));
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(news.resolve(name).getParent());
    Files.writeString(news.resolve(name), content);
  }

  private static String line(String id, String company) {
    return String.format(
        "{\"id\":\"%s\",\"title\":\"%s获A轮融资\",\"date\":\"2018-12-05\",\"text\":\"%s今日宣布完成"
            + "5000万元A轮融资，由北辰资本领投。\"}%n",
        id, company, company);
  }

  private static String markdown(String company) {
    return String.format(
        "---%ntitle: %s完成B轮融资%ndate: 2018-12-06%n---%n<p>%s宣布完成3000万元B轮融资，由北辰资本领投。</p>%n",
        company, company);
  }
}
