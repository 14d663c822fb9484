package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class KnowledgeUpdaterTest {

  private final KeptKnowledge kept = new KeptKnowledge();

  @Test
  void aFounderWhoMovesMovesInACompanyThatTheNewsSaysNothingOf() {
    News old = News.of("old", "2018-12-01");
    Node company = old.founder(old.company("青藤云安全"), old.person("张福"));
    News both = News.of("both", "2018-12-02");
    Node person = both.person("张福");
    both.founder(both.company("青藤云安全"), person);
    both.position(both.company("云知声"), person, "董事");
    take(old, both);
    assertThat(founder(company)).endsWith("person/张福~青藤云安全");

    take(director("one"), director("two"));

    assertThat(founder(company)).endsWith("person/张福~云知声");
    assertThat(kept.bytes()).isEqualTo(kept.rebuilt());
  }

  @Test
  void newsOfOneMarketReadsNoArticleOfAnother() {
    News one = News.of("one", "2018-12-01");
    one.round(one.company("青藤云安全")).type("a").by(one.investor("红点中国"));
    News stranger = News.of("stranger", "2018-12-01");
    stranger.round(stranger.company("云知声")).type("a").by(stranger.investor("宽带资本"));
    take(one, stranger);
    kept.articlesRead();
    News more = News.of("more", "2018-12-02");
    more.round(more.company("青藤云安全")).type("b").by(more.investor("红点中国"));

    take(more);

    assertThat(kept.articlesRead()).containsExactlyInAnyOrder(one.article(), more.article());
  }

  private static News director(String key) {
    News news = News.of(key, "2018-12-03");
    news.position(news.company("云知声"), news.person("张福"), "董事");
    return news;
  }

  private String founder(Node company) {
    Believed believed = new Believed(kept.knowledge());
    return believed.values(company, "founder").get(0);
  }

  private void take(News... news) {
    Map<Node, News> batch = new TreeMap<>(Nodes.BY_SPELLING);
    for (News one : news) {
      batch.put(one.article(), one);
    }
    kept.change(batch, Set.of());
  }
}
