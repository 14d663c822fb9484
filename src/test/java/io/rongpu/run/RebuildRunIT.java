package io.rongpu.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport.Kind;
import io.rongpu.query.statistics.StatisticsReader;
import io.rongpu.query.statistics.StatisticsText;
import io.rongpu.rdf.GraphNames;
import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stores that read their articles again, by another program and without the files. */
class RebuildRunIT {

  private static final String PROGRAM = "0123456789abcdef";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 5000"})
  void leavesWhatAFreshBuildGivesAfterAnotherProgramHadReadTheArticles(int jobs, int perCommit)
      throws IOException {
    Path news = withRefusals();
    try (KnowledgeStore fresh = open("fresh");
        KnowledgeStore store = open("kg")) {
      News.build(fresh, news);
      builtByAnOlderProgram(store, news);
      assertThat(News.exported(store)).isNotEqualTo(News.exported(fresh));

      BuildReport report = rebuild(store, News.options(jobs, perCommit), false);

      assertThat(News.exported(store)).isEqualTo(News.exported(fresh));
      assertThat(statistics(store)).isEqualTo(statistics(fresh));
      assertThat(store.<Object>read(StoreReader::inputs))
          .isEqualTo(fresh.read(StoreReader::inputs));
      assertThat(report.inputs().count(Kind.READ)).isEqualTo(4);
      assertThat(report.inputs().count(Kind.PARTLY)).isEqualTo(1);
      assertThat(report.inputs().count(Kind.REFUSED)).isEqualTo(1);
      assertThat(report.change().isNone()).isFalse();
      assertThat(News.build(store, news).change()).isEqualTo(Change.NONE);
    }
  }

  @Test
  void changesNothingWhenTheSameProgramReadsAgain() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, News.folder());

      BuildReport report = rebuild(store, News.options(2, 5_000), false);

      assertThat(report.change()).isEqualTo(Change.NONE);
      assertThat(report.inputs().articles()).hasSize(5);
    }
  }

  @Test
  void bringsBackNothingThatWasRemoved() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, News.folder());
      new RemoveRun(store).run(List.of("wire/1", "no-deal"));
      String before = News.exported(store);

      BuildReport report = rebuild(store, News.options(2, 1), false);

      assertThat(News.exported(store)).isEqualTo(before);
      assertThat(report.inputs().articles())
          .extracting(ArticleReport::key)
          .containsExactly("2018/yunshan-a", "2018/yunshan-digest", "wire/2");
      assertThat(News.build(store, News.folder()).inputs().count(Kind.READ)).isEqualTo(2);
    }
  }

  @Test
  void survivesARemovalOfTheOnlyArticleOfAnInput() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, News.folder());
      new RemoveRun(store).run(List.of("wire/1"));
      new RemoveRun(store).run(List.of("wire/2"));

      BuildReport report = rebuild(store, News.options(2, 1), false);

      assertThat(report.change()).isEqualTo(Change.NONE);
      assertThat(report.inputs().articles()).hasSize(3);
    }
  }

  @Test
  void forgetsTheReadingOfAReplacedArticle() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    try (KnowledgeStore store = open("kg");
        KnowledgeStore fresh = open("fresh")) {
      News.build(store, news);
      Files.writeString(
          news.resolve("wire.jsonl"),
          "{\"id\":\"1\",\"title\":\"青禾医疗获3000万美元C轮融资\",\"date\":\"2018-12-06\","
              + "\"text\":\"青禾医疗今日宣布完成3000万美元C轮融资，本轮由远山资本领投。\"}\n");
      News.build(store, news);
      News.build(fresh, news);

      rebuild(store, News.options(2, 5_000), false);

      assertThat(News.exported(store)).isEqualTo(News.exported(fresh));
    }
  }

  @Test
  void leavesOutWhatThisProgramHasReadWhenItGoesOn() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    try (KnowledgeStore store = open("kg")) {
      builtByAnOlderProgram(store, news);
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
      assertThatThrownBy(
              () -> rebuild(store, new BuildOptions(2, 1, PROGRAM, stopsAtTheThird, stop), false))
          .isInstanceOf(StoppedException.class);

      BuildReport rest = rebuild(store, News.options(2, 1), true);

      assertThat(rest.inputs().count(Kind.UNCHANGED)).isEqualTo(2);
      assertThat(rest.inputs().count(Kind.READ)).isEqualTo(2);
      try (KnowledgeStore fresh = open("fresh")) {
        News.build(fresh, news);
        assertThat(News.exported(store)).isEqualTo(News.exported(fresh));
      }
    }
  }

  @Test
  void saysWhatToDoWhenAnOlderProgramKeptNoArticles() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, News.folder());
      store.write(
          writer -> {
            writer.putReadings("no-deal", List.of());
            writer.putReadings("wire", List.of());
          });
      String before = News.exported(store);

      assertThatThrownBy(() -> rebuild(store, News.options(2, 5_000), false))
          .isInstanceOf(MissingReadingsException.class)
          .hasMessage(
              "The store at "
                  + store.dir()
                  + " doesn't hold the articles of 2 inputs, such as no-deal, because an older"
                  + " Rongpu read them: run `rongpu build` with these inputs once.");
      assertThat(News.exported(store)).isEqualTo(before);
    }
  }

  @Test
  void letsABuildReadTheFilesOfArticlesThatOtherReadersMade() {
    try (KnowledgeStore store = open("kg")) {
      News.build(store, new BuildOptions(2, 9, "old", Progress.NONE, new StopSignal()), all());
      new RebuildRun(
              store,
              News.options(2, 9),
              "other readers",
              () -> ClaimsPipeline.standard(store.iris()))
          .run(false);

      assertThat(store.<Object>read(reader -> reader.input("wire").fingerprint())).isEqualTo("old");
      assertThat(News.build(store, News.folder()).inputs().count(Kind.READ)).isEqualTo(4);
    }
  }

  private static io.rongpu.source.Inputs all() {
    return News.inputs(News.folder());
  }

  /** Besides the news: one file that is refused, and one of which a line is. */
  private Path withRefusals() throws IOException {
    Path news = News.copyTo(temp.resolve("news"));
    Files.writeString(news.resolve("empty.md"), "");
    Files.writeString(
        news.resolve("part.jsonl"),
        "{\"id\":\"1\",\"title\":\"甲\",\"text\":\"甲公司今天开业。\"}\nnonsense\n");
    return news;
  }

  /** The same news, read by a program that understood none of it and drew wrong conclusions. */
  private static void builtByAnOlderProgram(KnowledgeStore store, Path news) {
    News.build(
        store, new BuildOptions(2, 9, "old", Progress.NONE, new StopSignal()), News.inputs(news));
    store.write(
        writer -> {
          writer.articles().forEach(article -> writer.replaceClaims(article, Graph.emptyGraph));
          for (InputEntry entry : writer.inputs().values()) {
            if (entry.isRefused()) {
              writer.putInput(
                  new InputEntry(
                      entry.key(),
                      entry.sha256(),
                      "old",
                      entry.articles(),
                      List.of(),
                      "no reason"));
            }
          }
          KnowledgeUpdate.apply(writer);
        });
  }

  private static BuildReport rebuild(KnowledgeStore store, BuildOptions options, boolean resume) {
    return new RebuildRun(store, options, () -> ClaimsPipeline.standard(store.iris())).run(resume);
  }

  private static String statistics(KnowledgeStore store) {
    return StatisticsText.of(
        new StatisticsReader(store.dataset(), new GraphNames(store.iris())).read());
  }

  private KnowledgeStore open(String name) {
    return KnowledgeStore.openOrCreate(temp.resolve(name));
  }
}
