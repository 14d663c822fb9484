package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  @Test
  void readsArticleElementWithOpenGraphAndDropsWhatIsAroundIt() {
    Article article = Fixtures.article(Fixtures.read("page-open-graph.html"));
    assertThat(article.title()).isEqualTo("云杉生物获亿元B轮融资");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 3, 2));
    assertThat(article.url()).isEqualTo("https://example.org/p/42");
    assertThat(article.author()).isEqualTo("周远");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly(
            "PARAGRAPH 云杉生物日前宣布完成亿元B轮融资，由北岭资本领投。", "CAPTION 云杉生物的实验室", "PARAGRAPH 公司总部位于苏州。");
  }

  @Test
  void readsJsonLdInGraphWhenThePageBuildsItsBodyByScript() {
    Article article = Fixtures.article(Fixtures.read("page-json-ld.html"));
    assertThat(article.title()).isEqualTo("海岬能源完成C轮融资");
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 6, 1));
    assertThat(article.author()).isEqualTo("何青、白露");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(article.url()).isEqualTo("https://example.org/c");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly("PARAGRAPH 海岬能源完成C轮融资。", "PARAGRAPH 资金用于建厂。");
  }

  @Test
  void findsTheDensestTextAndTheVisibleDateOnPageWithoutDescription() {
    Article article = Fixtures.article(Fixtures.read("page-density.html"));
    assertThat(article.title()).isEqualTo("山雀科技获天使轮融资");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly(
            "PARAGRAPH 山雀科技获得三百万元天使轮融资，投资方是一位个人投资人。",
            "PARAGRAPH 山雀科技成立于2019年，做的是给仓库用的小型搬运车，客户多为电商。",
            "PARAGRAPH 公司说这笔钱会花在研发上，明年会招更多的人，也会租更大的办公室。");
  }

  @Test
  void readsGbkPage() {
    Article article = Fixtures.article(Fixtures.read("page-gbk.html"));
    assertThat(article.title()).isEqualTo("木棉出行完成种子轮融资");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly("PARAGRAPH 木棉出行完成种子轮融资，金额一百万元，创始人叫李喆。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property=og:title content=甲公司融资>                           | 甲公司融资
          <title>甲公司融资 - 样例网</title>                                     | 甲公司融资
          <title>甲公司融资｜样例网</title>                                       | 甲公司融资
          <title>GPT-4 发布</title>                                              | GPT-4 发布
          <title>另一句话</title><h1>甲公司融资</h1>                             | 甲公司融资
          <meta property=og:title content=甲公司融资><h1>样例网</h1>            | 甲公司融资
          <meta property=og:title content="甲公司融资-样例"><h1>甲公司融资</h1> | 甲公司融资
          """)
  void readsTitle(String head, String title) {
    assertThat(Fixtures.article(page(head)).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name=pubdate content=2020-02-29>                                | 2020-02-29
          <time datetime=2020-02-29T20:00:00Z>昨天</time>                       | 2020-03-01
          <span class=post-date>2020/2/29 12:00</span>                           | 2020-02-29
          <span class=when>2020/2/29 12:00</span>                                |
          <time datetime=x>昨天</time><i class=time>1970-01-01</i>               |
          """)
  void readsDate(String head, LocalDate date) {
    assertThat(Fixtures.article(page("<title>题</title>" + head)).published()).isEqualTo(date);
  }

  @Test
  void keepsArticleInsideElementNamedLikeNoise() {
    Article article =
        Fixtures.article(
            Fixtures.read(
                "a.html",
                "<title>题</title><div class='page with sidebar comments'><p>这是整篇文章的正文，很长很长。</p></div>"));
    assertThat(Fixtures.lines(article.blocks())).containsExactly("PARAGRAPH 这是整篇文章的正文，很长很长。");
  }

  @Test
  void readsHiddenBodyOfWeChatPage() {
    Article article =
        Fixtures.article(
            Fixtures.read(
                "a.html",
                "<meta property=og:title content=题目在此><h1>题目在此</h1><div id=js_content style='visibility: hidden'>"
                    + "<section><span>甲公司</span><span>融资了。</span></section></div>"));
    assertThat(Fixtures.lines(article.blocks())).containsExactly("PARAGRAPH 甲公司融资了。");
  }

  @Test
  void refusesPageWithoutBody() {
    assertThat(Fixtures.reason(Fixtures.read("a.html", "<title>题</title><nav>首页</nav>")))
        .isEqualTo("no body: nothing below the title");
  }

  private static List<ReadResult> page(String head) {
    return Fixtures.read("a.html", head + "<article><p>甲公司完成了一轮融资。</p></article>");
  }
}
