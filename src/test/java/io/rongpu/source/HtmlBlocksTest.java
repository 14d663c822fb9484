package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Block;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBlocksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>触<a href="x">发条</a>件</p>              | PARAGRAPH 触发条件
          <p>Open<b>AI</b> 与 <i>微软</i></p>          | PARAGRAPH OpenAI 与 微软
          <p>甲<img src="a.png">乙</p>                 | PARAGRAPH 甲乙
          <p>甲&nbsp;&nbsp;&#12288;乙</p>              | PARAGRAPH 甲 乙
          <p>甲&#8203;乙&zwnj;丙&#65279;</p>           | PARAGRAPH 甲乙丙
          <p>A&amp;B &lt;5%&gt;</p>                    | PARAGRAPH A&B <5%>
          <p>A&amp;amp;B&amp;nbsp;C &amp;co;</p>       | PARAGRAPH A&B C &co;
          <h3>团队</h3>                                | HEADING 团队
          <p class="x img-desc">公司供图</p>           | CAPTION 公司供图
          <span class="caption">公司供图</span>        | CAPTION 公司供图
          <p class="description">公司供图</p>          | PARAGRAPH 公司供图
          <p>甲<script>乙</script><ruby>丙<rt>bing</rt></ruby></p> | PARAGRAPH 甲丙
          <p>甲<span style="display: none">乙</span></p> | PARAGRAPH 甲
          <div style="visibility: hidden">甲</div>     | PARAGRAPH 甲
          """)
  void readsOneBlock(String html, String expected) {
    assertThat(lines(html)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p></p>", "<p> &nbsp;\u200B</p>", "<img src=a>", "<!-- 甲 -->"})
  void findsNoBlockWhereNothingIsVisible(String html) {
    assertThat(lines(html)).isEmpty();
  }

  @Test
  void joinsChineseAcrossLineBreaksOfTheSourceAndSeparatesLatin() {
    assertThat(lines("<p>完成\n  融资，\n“由”\n北岭领投 by\nNorth\nRidge</p>"))
        .containsExactly("PARAGRAPH 完成融资，“由”北岭领投 by North Ridge");
  }

  @Test
  void joinsChineseAcrossLineBreaksBetweenInlineElements() {
    assertThat(lines("<p><span>完成</span>\n<span>融资</span> <b>了</b></p>"))
        .containsExactly("PARAGRAPH 完成融资 了");
  }

  @Test
  void splitsParagraphsAtBrAndAroundBlocksInDivs() {
    assertThat(
            lines("<div>甲<br>乙<div>丙</div>丁<section>戊<blockquote>己</blockquote></section></div>"))
        .containsExactly(
            "PARAGRAPH 甲",
            "PARAGRAPH 乙",
            "PARAGRAPH 丙",
            "PARAGRAPH 丁",
            "PARAGRAPH 戊",
            "PARAGRAPH 己");
  }

  @Test
  void separatesUnmarkedParagraphsOfPlainTextInDiv() {
    assertThat(lines("<div>云、雨\n总结:\n第一段。\n第二段在\n这里。\n\n第三段 <div><p>正文</p></div></div>"))
        .containsExactly(
            "PARAGRAPH 云、雨",
            "PARAGRAPH 总结:",
            "PARAGRAPH 第一段。",
            "PARAGRAPH 第二段在这里。",
            "PARAGRAPH 第三段",
            "PARAGRAPH 正文");
  }

  @Test
  void keepsLinesOfPreformattedTextApart() {
    assertThat(lines("<pre>甲\n乙  b\n\n丙</pre>"))
        .containsExactly("PARAGRAPH 甲", "PARAGRAPH 乙 b", "PARAGRAPH 丙");
  }

  @Test
  void readsNestedListsItemByItem() {
    assertThat(lines("<ul>头<li>一<ul><li><p>二</p></li></ul>三<li>四</ul><dl><dt>五<dd>六</dl>"))
        .containsExactly(
            "PARAGRAPH 头",
            "LIST_ITEM 一",
            "LIST_ITEM 二",
            "LIST_ITEM 三",
            "LIST_ITEM 四",
            "LIST_ITEM 五",
            "LIST_ITEM 六");
  }

  @Test
  void countsRowsThroughAllTablesAndKeepsCellsWhole() {
    assertThat(
            lines(
                "<table><caption>表</caption><tr><th>轮次<th>金额<tr><td>A<br>轮<td><p>一亿</p><p>美元</p></table>"
                    + "<p>间</p><table><tr><td></td><td>丙</td></tr></table>"))
        .containsExactly(
            "CAPTION 表",
            "TABLE_CELL 0 轮次",
            "TABLE_CELL 0 金额",
            "TABLE_CELL 1 A 轮",
            "TABLE_CELL 1 一亿 美元",
            "PARAGRAPH 间",
            "TABLE_CELL 2 丙");
  }

  @Test
  void readsCellThatHoldsAnArticleAsParagraphs() {
    assertThat(
            lines(
                "<table><tr><td><h2>题</h2><p>甲</p><table><tr><td>值</td></tr></table>乙</td></tr></table>"))
        .containsExactly("HEADING 题", "PARAGRAPH 甲", "TABLE_CELL 1 值", "PARAGRAPH 乙");
  }

  @Test
  void takesWordsInFigureAsCaptionButNotItsTableOrQuote() {
    assertThat(
            lines(
                "<figure><img><p>图注</p></figure>正文<figure><table><tr><td>值</td></tr></table>"
                    + "<figcaption>表注<ul><li>其一</li></ul></figcaption></figure>"
                    + "<figure><blockquote>引文</blockquote></figure>"))
        .containsExactly(
            "CAPTION 图注",
            "PARAGRAPH 正文",
            "TABLE_CELL 0 值",
            "CAPTION 表注",
            "CAPTION 其一",
            "PARAGRAPH 引文");
  }

  @Test
  void keepsSpansOfLinksExactInFoldedText() {
    Block block =
        HtmlBlocks.ofHtml(
                "<p>\n 由 <a href=' https://36kr.com/projectDetails/7 ' data-name=\"北岭\"> 北岭 \n资本 </a> 与"
                    + "<a href=y></a><a name=z>锚</a><a href=w>𠀀\u200B氏</a>领投</p>")
            .get(0);
    assertThat(block.text()).isEqualTo("由 北岭资本 与锚𠀀氏领投");
    assertThat(block.links())
        .containsExactly(
            new Link(new Span(2, 6), "https://36kr.com/projectDetails/7", "北岭"),
            new Link(new Span(9, 12), "w", null));
  }

  @Test
  void continuesLinkInTheNextBlock() {
    List<Block> blocks = HtmlBlocks.ofHtml("<a href=x><div>甲</div><div>乙</div></a>丙");
    assertThat(Fixtures.lines(blocks)).containsExactly("PARAGRAPH 甲", "PARAGRAPH 乙", "PARAGRAPH 丙");
    assertThat(Fixtures.links(blocks.get(0))).containsExactly("甲 -> x");
    assertThat(Fixtures.links(blocks.get(1))).containsExactly("乙 -> x");
    assertThat(blocks.get(2).links()).isEmpty();
  }

  @Test
  void readsUnclosedMarkup() {
    assertThat(lines("<div><p>甲<b>乙<p>丙<a href=x>丁"))
        .containsExactly("PARAGRAPH 甲乙", "PARAGRAPH 丙丁");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<span>",
        "<b>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<figure>",
        "<a href=x>"
      })
  @Timeout(60)
  void survivesDeepNesting(String tag) {
    List<Block> blocks = HtmlBlocks.ofHtml(tag.repeat(100_000) + "甲");
    assertThat(blocks).extracting(Block::text).containsExactly("甲");
  }

  @Test
  void readsPlainTextLineByLineAndLeavesItsSignsAlone() {
    assertThat(Fixtures.lines(HtmlBlocks.ofHtmlOrText("净利<5%&amp;\n\n 乙 ")))
        .containsExactly("PARAGRAPH 净利<5%&amp;", "PARAGRAPH 乙");
  }

  private static List<String> lines(String html) {
    return Fixtures.lines(HtmlBlocks.ofHtml(html));
  }
}
