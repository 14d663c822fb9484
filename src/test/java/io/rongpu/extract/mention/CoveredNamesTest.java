package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveredNamesTest {

  private static final Document TRUE =
      TaggedWords.document("又青杉获1000万元融资", "又青杉宣布完成融资。又青杉的创始人周明又说，又青杉成立于2016年。");

  @Test
  void coversEveryPlaceOfADeclaredNameAndNothingElse() {
    CoveredNames names = CoveredNames.of(TRUE);

    String text = names.document().text();
    assertThat(text).doesNotContain("青杉").contains("周明又说").hasSameSizeAs(TRUE.text());
    assertThat(names.document().blocks().get(0).text()).isEqualTo(text.split("\n")[0]);
    assertThat(names.uncover(text)).isEqualTo(TRUE.text());
  }

  @Test
  void makesEachNameOneWord() {
    Document covered = CoveredNames.of(TRUE).document();

    assertThat(covered.sentences().get(0).tokens())
        .startsWith(
            new Token(new Span(0, 3), Tag.ORGANIZATION), new Token(new Span(3, 4), Tag.VERB));
  }

  @Test
  void uncoversAPieceOfAName() {
    CoveredNames names = CoveredNames.of(TRUE);

    assertThat(names.uncover(names.document().text().substring(1, 3))).isEqualTo("青杉");
  }

  @Test
  void leavesADocumentWithoutDeclaredNamesAsItIs() {
    Document document = TaggedWords.document("早报", "又下雨了。");

    assertThat(CoveredNames.of(document).document()).isSameAs(document);
    assertThat(CoveredNames.of(document).uncover("又下雨了")).isEqualTo("又下雨了");
  }

  @Test
  void leavesADocumentThatHasACoveringCharacterAsItIs() {
    Document document =
        TaggedWords.document(TRUE.blocks().get(0).text(), "\u4CA3" + TRUE.text().substring(15));

    assertThat(CoveredNames.of(document).document()).isSameAs(document);
  }

  @Test
  void coversTheNameThatALinkBearsWhereItStandsOnIt() {
    Link on = new Link(new Span(0, 5), "https://example.org/1", "又青杉科技");
    Link aside = new Link(new Span(0, 5), "https://example.org/2", "又青杉");
    Block block = new Block(Block.Kind.PARAGRAPH, "又青杉科技完成融资，又青杉科技的创始人。", -1, List.of(on, aside));
    Document covered = CoveredNames.of(TaggedWords.document("又青杉科技获融资", List.of(block))).document();

    assertThat(covered.blocks().get(1).links())
        .extracting(Link::name)
        .containsExactly(covered.blocks().get(1).text().substring(0, 5), "又青杉");
  }
}
