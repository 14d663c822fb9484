package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision through the life of its store: it holds for whatever articles there are. */
class DecisionsLifeIT {

  private static final String OTHER = LifeCommandsIT.ROUND.replace("云杉机器人", "海石机器人");

  @TempDir Path temp;
  private Path news;
  private String store;
  private String undecided;
  private String decided;

  @BeforeEach
  void decide() throws IOException {
    news = Files.createDirectory(temp.resolve("news"));
    Files.writeString(news.resolve("a.md"), LifeCommandsIT.ROUND);
    Files.writeString(news.resolve("b.md"), OTHER);
    store = temp.resolve("kg").toString();
    must("build", news.toString(), "--loc", store);
    undecided = everything(store);
    must("review", "--same", "云杉机器人", "海石机器人", "--loc", store);
    decided = everything(store);
    assertThat(decided).isNotEqualTo(undecided);
  }

  @Test
  void holdsAgainWhenItsArticleIsRemovedAndReadAgainAndLeavesNoTraceMeanwhile() throws IOException {
    must("remove", "b", "--loc", store);
    String alone = temp.resolve("alone").toString();
    must("build", news.resolve("a.md").toString(), "--loc", alone);

    assertThat(everything(store)).isEqualTo(everything(alone)).doesNotContain("海石机器人");
    assertThat(decisions(store)).contains("海石机器人");
    must("build", news.toString(), "--loc", store);
    assertThat(everything(store)).isEqualTo(decided);
  }

  @Test
  void outlivesBothOfItsArticles() throws IOException {
    must("remove", "a", "b", "--loc", store);
    assertThat(everything(store)).isEmpty();
    must("rebuild", "--loc", store);
    must("build", news.resolve("b.md").toString(), "--loc", store);
    must("build", news.resolve("a.md").toString(), "--loc", store);

    assertThat(everything(store)).isEqualTo(decided);
  }

  @Test
  void followsACorrectedArticle() throws IOException {
    Files.writeString(news.resolve("b.md"), OTHER.replace("海石机器人", "青禾机器人"));
    must("build", news.toString(), "--loc", store);
    String corrected = everything(store);
    String fresh = temp.resolve("fresh").toString();
    must("build", news.toString(), "--loc", fresh);

    assertThat(corrected).isEqualTo(everything(fresh)).doesNotContain("海石机器人");
    Files.writeString(news.resolve("b.md"), OTHER);
    must("build", news.toString(), "--loc", store);
    assertThat(everything(store)).isEqualTo(decided);
  }

  @Test
  void isReplayedByARebuild() {
    assertThat(must("rebuild", "--loc", store).err()).contains("nothing changed in the store");
    assertThat(everything(store)).isEqualTo(decided);
  }

  @Test
  void isPartOfABackupAndHoldsInWhatIsRestored() throws IOException {
    Path file = temp.resolve("kg.nq.gz");
    String copy = temp.resolve("copy").toString();
    must("backup", "--loc", store, "--out", file.toString());
    must("restore", file.toString(), "--loc", copy);

    assertThat(everything(copy)).isEqualTo(decided);
    assertThat(decisions(copy)).isEqualTo(decisions(store));
    assertThat(must("build", news.toString(), "--loc", copy).err()).contains("nothing changed");
    assertThat(must("rebuild", "--loc", copy).err()).contains("nothing changed");
    must("remove", "b", "--loc", copy);
    must("build", news.toString(), "--loc", copy);
    assertThat(everything(copy)).isEqualTo(decided);
    must("compact", "--loc", copy);
    assertThat(must("build", news.toString(), "--loc", copy).err()).contains("nothing changed");
    assertThat(everything(copy)).isEqualTo(decided);
  }

  @Test
  void isSeenByADiffOfMomentsAndOfStores() {
    String fresh = temp.resolve("fresh").toString();
    must("build", news.toString(), "--loc", fresh);

    String moments = must("diff", store + "@1", store).out();
    String stores = must("diff", fresh, store).out();

    assertThat(moments).contains("海石机器人").isEqualTo(stores.replace(fresh, store + "@1"));
    assertThat(must("diff", store + "@1", fresh).out()).isEqualTo("没有差别 no differences\n");
    must("remove", "b", "--loc", store);
    must("build", news.toString(), "--loc", store);
    assertThat(must("diff", store + "@2", store, "--layer", "all").out())
        .isEqualTo("没有差别 no differences\n");
  }

  private static Shell must(String... arguments) {
    Shell done = Shell.run(arguments);
    assertThat(done.code()).as(done.err()).isZero();
    return done;
  }

  private static String decisions(String store) throws IOException {
    return Files.readString(Path.of(store, "decisions.tsv"));
  }

  private static String everything(String store) {
    return must("export", "--layer", "all", "--format", "nq", "--loc", store).out();
  }
}
