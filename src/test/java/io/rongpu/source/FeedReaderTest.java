package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

  private final List<ReadResult> rss = Fixtures.read("feed-rss.xml");
  private final List<ReadResult> atom = Fixtures.read("feed-atom.xml");

  @Test
  void readsFullContentOfRssItem() {
    Article article = Fixtures.article(rss.get(0));
    assertThat(article.key()).isEqualTo("k/e-1");
    assertThat(article.title()).isEqualTo("银杏教育获战略投资");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(article.url()).isEqualTo("https://example.org/e/1");
    assertThat(article.author()).isEqualTo("何青");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(article.blocks().get(0).text()).isEqualTo("银杏教育获得北岭资本的战略投资。");
    assertThat(Fixtures.links(article.blocks().get(0)))
        .containsExactly("北岭资本 -> https://36kr.com/projectDetails/9");
  }

  @Test
  void leavesExternalEntityUnresolved() {
    assertThat(Fixtures.article(rss.get(0)).blocks().get(1).text()).isEqualTo("&secret;金额未披露。");
  }

  @Test
  void readsEscapedDescriptionWhenThereIsNoFullContent() {
    Article article = Fixtures.article(rss.get(1));
    assertThat(article.key()).matches("k/[0-9a-f]{16}");
    assertThat(article.url()).isEqualTo("https://example.org/e/2?x=1&y=2");
    assertThat(article.author()).isEqualTo("样例编辑部");
    assertThat(article.published()).isNull();
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly("PARAGRAPH 水杉物流完成A轮融资。", "PARAGRAPH A&B 跟投。");
  }

  @Test
  void refusesItemsWithoutBodyAndWithRepeatedIds() {
    assertThat(Fixtures.reason(rss.get(2))).isEqualTo("item 3: no body: nothing below the title");
    assertThat(Fixtures.reason(rss.get(3))).isEqualTo("item 4: same id as item 1");
    assertThat(rss.get(3).key()).isEqualTo("k/e-1");
  }

  @Test
  void readsXhtmlContentOfAtomEntry() {
    Article article = Fixtures.article(atom.get(0));
    assertThat(article.title()).isEqualTo("云雀&朋友完成B轮融资");
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 7, 1));
    assertThat(article.url()).isEqualTo("https://example.org/f/1");
    assertThat(article.author()).isEqualTo("白露");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly("PARAGRAPH 云雀完成B轮融资，", "PARAGRAPH 由北岭资本领投。", "LIST_ITEM 金额：一亿元");
  }

  @Test
  void readsTextContentOfAtomEntryVerbatim() {
    Article article = Fixtures.article(atom.get(1));
    assertThat(article.key()).isEqualTo("k/hen");
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 7, 2));
    assertThat(Fixtures.lines(article.blocks())).containsExactly("PARAGRAPH 长尾鸡完成 <天使轮> 融资。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲公司 &lt;p&gt;融资&lt;/p&gt;             | 甲公司 / 融资
          &amp;lt;p&amp;gt;甲公司融资&amp;lt;/p&amp;gt; | 甲公司融资
          A&amp;amp;B 融资                          | A&B 融资
          净利 &amp;lt;5%                           | 净利 <5%
          """)
  void readsDescriptionHoweverItIsEscaped(String description, String expected) {
    String text =
        "<rss><item><title>题</title><description>" + description + "</description></item></rss>";
    assertThat(Fixtures.article(Fixtures.read("x.xml", text)).blocks())
        .extracting(Block::text)
        .containsExactly(expected.split(" / "));
  }

  @Test
  void readsFeedThatIsCutOff() {
    String text = "<rss><channel><title>网</title><item><title>甲融资</title><description>甲公司融资";
    assertThat(Fixtures.lines(Fixtures.article(Fixtures.read("x.xml", text)).blocks()))
        .containsExactly("PARAGRAPH 甲公司融资");
  }

  @Test
  void refusesXmlThatIsNoFeed() {
    assertThat(Fixtures.reason(Fixtures.read("x.xml", "<project><name>x</name></project>")))
        .isEqualTo("no items: not an RSS or Atom feed, or an empty one");
  }
}
