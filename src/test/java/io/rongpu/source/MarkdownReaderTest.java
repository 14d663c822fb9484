package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

  @Test
  void readsFrontMatterAndHtmlBody() {
    Article article = Fixtures.article(Fixtures.read("hexo-html.md"));
    assertThat(article.key()).isEqualTo("k");
    assertThat(article.title()).isEqualTo("青柠机器人完成数千万元A轮融资，\"灵巧手\"将进入工厂");
    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 6, 15));
    assertThat(article.author()).isEqualTo("样例网");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly(
            "PARAGRAPH 样例网获悉，机器人公司青柠机器人完成数千万元A轮融资。",
            "CAPTION 第二代灵巧手，公司供图",
            "HEADING 团队",
            "PARAGRAPH 创始人林一凡此前在高校任教。",
            "PARAGRAPH 公司现有六十人。");
    assertThat(Fixtures.links(article.blocks().get(0)))
        .containsExactly("青柠机器人 -> https://36kr.com/projectDetails/7");
    assertThat(article.blocks().get(0).links().get(0).name()).isEqualTo("青柠机器人");
  }

  @Test
  void readsBrokenYamlLineByLine() {
    Article article = Fixtures.article(Fixtures.read("broken-yaml.md"));
    assertThat(article.title()).isEqualTo("\"青柠机器人\"完成A轮融资: 灵巧手进厂");
    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 6, 15));
    assertThat(article.author()).isEqualTo("样例网");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(Fixtures.lines(article.blocks())).containsExactly("PARAGRAPH 这是正文。");
  }

  @Test
  void readsMarkdownBodyAndTakesItsFirstHeadingAsTitle() {
    Article article = Fixtures.article(Fixtures.read("plain.md"));
    assertThat(article.title()).isEqualTo("青柠机器人的三年");
    assertThat(article.published()).isNull();
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly(
            "PARAGRAPH 三年前，林一凡在深圳租下一间办公室。那时他只有两名同事，公众号叫 灵巧手周刊。",
            "HEADING 数字",
            "LIST_ITEM 员工六十人",
            "LIST_ITEM 客户十二家，多在江苏",
            "LIST_ITEM 先做手",
            "LIST_ITEM 再做臂",
            "TABLE_CELL 0 轮次",
            "TABLE_CELL 0 金额",
            "TABLE_CELL 1 天使轮",
            "TABLE_CELL 1 五百万元",
            "PARAGRAPH 手比脑难做。",
            "PARAGRAPH *ST远帆、*ST大江没有参与“这一轮”融资。",
            "PARAGRAPH a_b_c = 1");
    assertThat(Fixtures.links(article.blocks().get(0)))
        .containsExactly("灵巧手周刊 -> https://example.org/a_b_c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: '它叫''甲'''          | 它叫'甲'
          title: "甲 \\"乙\\""           | 甲 "乙"
          title: 2021                  | 2021
          title: yes                   | yes
          title: '甲&amp;乙'           | 甲&乙
          title: <em>甲</em>乙 <5%     | 甲乙 <5%
          title: 甲: 乙                | 甲: 乙
          title: '甲                   | 甲
          title: @甲                   | @甲
          Title: 甲                    | 甲
          """)
  void readsTitleHoweverItIsQuoted(String line, String title) {
    String text = "---\n" + line + "\n---\n正文一句。";
    assertThat(Fixtures.article(Fixtures.read("a.md", text)).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'title: 甲\ndate: 2020-01-02\n---\n正文。'            | 甲 | 正文。
          '---\ntitle: 甲\n\n正文。'                             | 甲 | 正文。
          '---\ntitle: 甲\n<p>正文。</p>'                        | 甲 | 正文。
          '---\n---\n第一行\n\n正文。'                           | 第一行 | 正文。
          '第一行\n\n正文。'                                     | 第一行 | 正文。
          '---\ntitle:\n---\n# 题\n正文。'                       | 题 | 正文。
          '---\ntitle: 甲\n---\n# 甲\n正文。'                    | 甲 | 正文。
          '第一句很完整。第二句也是。'                           | 第一句很完整 | 第一句很完整。第二句也是。
          '一家公司: 三个人\n\n---\n\n正文。'                    | 一家公司: 三个人 | 正文。
          """)
  void findsTitleAndBodyWhenFrontMatterIsOddOrAbsent(String text, String title, String body) {
    Article article = Fixtures.article(Fixtures.read("a.md", text.replace("\\n", "\n")));
    assertThat(article.title()).isEqualTo(title);
    assertThat(Fixtures.lines(article.blocks())).containsExactly("PARAGRAPH " + body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '---\ntitle: 甲\n---\n'                               | no body: nothing below the title
          '---\ntitle: 甲\n---\n# 甲\n'                          | no body: nothing below the title
          '---\ntitle: 甲\n---\n<p class=img-desc>图</p>'        | no body: nothing below the title
          '---\n---\n<img src=a>'                                | no title and no body
          """)
  void refusesArticleWithoutBody(String text, String reason) {
    assertThat(Fixtures.reason(Fixtures.read("a.md", text.replace("\\n", "\n")))).isEqualTo(reason);
  }

  @Test
  void readsAuthorListAndUrl() {
    Article article =
        Fixtures.article(
            Fixtures.read(
                "a.md",
                "---\ntitle: t\nauthor: [甲, {name: 乙}]\nlink: https://example.org/1\n---\n正文。"));
    assertThat(article.author()).isEqualTo("甲、乙");
    assertThat(article.publisher()).isNull();
    assertThat(article.url()).isEqualTo("https://example.org/1");
  }

  @Test
  void ignoresYamlTagsThatNameJavaClasses() {
    String text = "---\ntitle: 甲\nx: !!javax.script.ScriptEngineManager []\n---\n正文。";
    assertThat(Fixtures.article(Fixtures.read("a.md", text)).title()).isEqualTo("甲");
  }

  @Test
  void survivesMarkdownThatNeverCloses() {
    String text =
        "---\ntitle: 甲\n---\n"
            + "**a [b](".repeat(20_000)
            + ">".repeat(50_000)
            + "\n"
            + ">".repeat(50_000);
    assertThat(Fixtures.article(Fixtures.read("a.md", text)).title()).isEqualTo("甲");
  }
}
