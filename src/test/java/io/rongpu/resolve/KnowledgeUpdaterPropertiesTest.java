package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Decision;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.Guidance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Knowledge that is kept up to date is what the claims give, whatever came and went before. */
class KnowledgeUpdaterPropertiesTest {

  private static final Set<Node> NONE = Set.of();

  @Property(seed = "20261125", tries = 300)
  void keptKnowledgeIsRebuiltKnowledge(@ForAll long seed) {
    Random random = new Random(seed);
    CrookedNews news = new CrookedNews(seed);
    KeptKnowledge kept = new KeptKnowledge();
    for (int step = 0; step < 8; step++) {
      kept.change(batch(random, news), NONE);
      assertThat(kept.bytes()).as("step %d", step).isEqualTo(kept.rebuilt());
    }
  }

  /** Some of names that come and go, some of claims of single articles that do. */
  @Property(seed = "20261125", tries = 100)
  void keptKnowledgeFollowsDecisions(@ForAll long seed) {
    Random random = new Random(seed);
    CrookedNews news = new CrookedNews(seed);
    KeptKnowledge kept =
        KeptKnowledge.with(
            new Guidance(
                Dictionary.standard(),
                new Decisions(
                    List.of(
                        decision(true, "青禾", "company", "远山资本", "investor"),
                        decision(false, "海棠~出行", "company", "远山", "company"),
                        decision(true, "k1#company/平台", "company", "微", "company"),
                        decision(false, "k2#investor/远山", "investor", "远山资本", "investor"),
                        decision(true, "张伟~青禾", "person", "李雷", "person")))));
    for (int step = 0; step < 8; step++) {
      kept.change(batch(random, news), NONE);
      assertThat(kept.bytes()).as("step %d", step).isEqualTo(kept.rebuilt());
    }
  }

  private static Decision decision(
      boolean areOne, String one, String kind, String other, String otherKind) {
    return new Decision(areOne, one, kind, other, otherKind, "reviewed");
  }

  @Property(seed = "20261125", tries = 100)
  void loadedStatementsComeAndGoWithTheirFilesAlone(@ForAll long seed) {
    Random random = new Random(seed);
    CrookedNews news = new CrookedNews(seed);
    KeptKnowledge kept = new KeptKnowledge();
    for (int step = 0; step < 8; step++) {
      kept.change(batch(random, news), NONE);
      List<Triple> known = kept.knowledge().find().toList();
      List<Triple> come = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0 && !known.isEmpty(); i--) {
        Triple one = known.get(random.nextInt(known.size()));
        come.add(one);
        come.add(Triple.create(one.getSubject(), ALT_LABEL, News.string("载入" + i)));
      }
      List<Triple> gone = kept.loaded().find().toList();
      Collections.shuffle(gone, random);
      kept.load(come, gone.subList(0, gone.size() / 2));
      assertThat(kept.bytes()).as("step %d", step).isEqualTo(kept.rebuilt());
    }
  }

  @Property(seed = "20261125", tries = 100)
  void orderAndBatchesChangeNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Map<Node, News> all = articles(new SyntheticNews("市", 6, seed).articles(size));
    KeptKnowledge atOnce = new KeptKnowledge();
    atOnce.change(all, NONE);
    assertThat(atOnce.bytes()).isEqualTo(atOnce.rebuilt());
    assertThat(inBatches(all, new Random(seed)).bytes()).isEqualTo(atOnce.bytes());
    assertThat(inBatches(all, new Random(seed + 1)).bytes()).isEqualTo(atOnce.bytes());
  }

  @Property(seed = "20261125", tries = 100)
  void whatIsTakenBackLeavesNoTrace(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
    List<News> all = new SyntheticNews("市", 4, seed).articles(size);
    Map<Node, News> kept = articles(all.subList(size / 2, size));
    KeptKnowledge both = inBatches(articles(all), new Random(seed));
    List<News> gone = new ArrayList<>(all.subList(0, size / 2));
    Collections.shuffle(gone, new Random(seed));
    gone.forEach(one -> both.change(removed(one), NONE));
    KeptKnowledge alone = new KeptKnowledge();
    alone.change(kept, NONE);
    assertThat(both.bytes()).isEqualTo(alone.bytes());
    assertThat(both.articles()).isEqualTo(kept.size());
  }

  @Property(seed = "20261125", tries = 100)
  void anUpdateWithoutNewsWritesWhatIsThere(@ForAll long seed) {
    Map<Node, News> all = articles(new SyntheticNews("市", 6, seed).articles(8));
    KeptKnowledge kept = inBatches(all, new Random(seed));
    String before = kept.bytes();
    kept.change(all, NONE);
    assertThat(kept.bytes()).isEqualTo(before);
  }

  private static KeptKnowledge inBatches(Map<Node, News> articles, Random random) {
    List<Node> order = new ArrayList<>(articles.keySet());
    Collections.shuffle(order, random);
    KeptKnowledge kept = new KeptKnowledge();
    for (int from = 0; from < order.size(); ) {
      int to = Math.min(order.size(), from + 1 + random.nextInt(3));
      Map<Node, News> batch = new TreeMap<>(Nodes.BY_SPELLING);
      order.subList(from, to).forEach(key -> batch.put(key, articles.get(key)));
      kept.change(batch, NONE);
      from = to;
    }
    return kept;
  }

  /** One to three of six articles come, come again as others, or go. */
  private static Map<Node, News> batch(Random random, CrookedNews news) {
    Map<Node, News> batch = new TreeMap<>(Nodes.BY_SPELLING);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String key = "k" + random.nextInt(6);
      batch.put(Iris.standard().article(key), random.nextInt(4) == 0 ? null : news.article(key));
    }
    return batch;
  }

  private static Map<Node, News> removed(News news) {
    Map<Node, News> batch = new TreeMap<>(Nodes.BY_SPELLING);
    batch.put(news.article(), null);
    return batch;
  }

  private static Map<Node, News> articles(List<News> news) {
    Map<Node, News> articles = new TreeMap<>(Nodes.BY_SPELLING);
    news.forEach(one -> articles.put(one.article(), one));
    return articles;
  }
}
