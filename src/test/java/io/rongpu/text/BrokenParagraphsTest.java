package io.rongpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Block;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenParagraphsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          机器人公司Yunshan        | Robotics宣布完成融资 | 机器人公司Yunshan Robotics宣布完成融资
          Yunshan                  | Robotics宣布完成融资 | Yunshan Robotics宣布完成融资
          本轮由云杉资本领投，     | 红松资本跟投         | 本轮由云杉资本领投，红松资本跟投
          完成A轮融资，由Yunshan Capital | 领投、红松资本跟投 | 完成A轮融资，由Yunshan Capital 领投、红松资本跟投
          投资方有Yunshan          | 、红松资本           | 投资方有Yunshan 、红松资本
          投资方有云杉资本、       | 红松资本             | 投资方有云杉资本、红松资本
          由周明创办的云杉资本旗下的 | Kumo Fund领投      | 由周明创办的云杉资本旗下的Kumo Fund领投
          公司此前也在为各地的作者和编辑提供服务，稿件来源遍布全国，读者超过一百万。本轮由Yunshan | Capital领投 | 公司此前也在为各地的作者和编辑提供服务，稿件来源遍布全国，读者超过一百万。本轮由Yunshan Capital领投
          """)
  void joinsParagraphsCutInASentence(String first, String second, String whole) {
    assertThat(join(paragraph(first), paragraph(second))).containsExactly(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成融资。       | 红松科技也是
          云杉科技完成融资         | 红松科技也是
          机器人公司Yunshan        | 完成了融资
          机器人公司Yunshan        | 领导者都说不容易
          图片来源：Yunshan        | Robotics完成融资
          作者｜Zhou Ming          | Yunshan完成融资
          All rights reserved      | Copyright of Yunshan
          AI                       | Robotics完成融资
          我的和你的               | Yunshan完成融资
          YUNSHAN                  | YUNSHAN完成融资
          """)
  void leavesWholeParagraphsAndCreditsApart(String first, String second) {
    assertThat(join(paragraph(first), paragraph(second))).containsExactly(first, second);
  }

  @Test
  void leavesHeadingsAndListItemsApart() {
    Block heading = Block.of(Block.Kind.HEADING, "本轮投资方，");
    Block item = Block.of(Block.Kind.LIST_ITEM, "云杉资本、");

    assertThat(join(heading, paragraph("红松资本"))).hasSize(2);
    assertThat(join(item, item)).hasSize(2);
  }

  @Test
  void joinsMoreThanTwo() {
    assertThat(join(paragraph("投资方有云杉、"), paragraph("红松、"), paragraph("白桦")))
        .containsExactly("投资方有云杉、红松、白桦");
  }

  @Test
  void movesLinksWithTheirText() {
    Block first =
        new Block(
            Block.Kind.PARAGRAPH, "公司Yunshan", -1, List.of(new Link(new Span(2, 9), "/a", null)));
    Block second =
        new Block(
            Block.Kind.PARAGRAPH, "Robotics说", -1, List.of(new Link(new Span(0, 8), "/b", "R")));

    Block joined = BrokenParagraphs.join(List.of(first, second)).get(0);

    assertThat(joined.links())
        .extracting(link -> link.span().of(joined.text()))
        .containsExactly("Yunshan", "Robotics");
  }

  @Test
  void leavesNoBlocksAsTheyAre() {
    assertThat(BrokenParagraphs.join(List.of())).isEmpty();
  }

  private static Block paragraph(String text) {
    return Block.of(Block.Kind.PARAGRAPH, text);
  }

  private static List<String> join(Block... blocks) {
    return BrokenParagraphs.join(List.of(blocks)).stream().map(Block::text).toList();
  }
}
