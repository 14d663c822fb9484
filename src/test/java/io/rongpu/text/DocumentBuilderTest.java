package io.rongpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

  /** One token a character, white space left out. */
  private static final Segmenter CHARACTERS =
      (sentence, offset) -> {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
          if (!Character.isWhitespace(sentence.charAt(i))) {
            tokens.add(new Token(new Span(offset + i, offset + i + 1), Tag.OTHER));
          }
        }
        return tokens;
      };

  private final DocumentBuilder builder = new DocumentBuilder(CHARACTERS);

  @Test
  void writesTitleAndBlocksOnLinesOfTheirOwn() {
    Document document = builder.build(article("标题", "第一段。还有。", "第二段"));

    assertThat(document.text()).isEqualTo("标题\n第一段。还有。\n第二段");
    assertThat(document.blocks()).extracting(Block::text).containsExactly("标题", "第一段。还有。", "第二段");
    assertThat(document.blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
    assertThat(document.blockSpans())
        .extracting(span -> span.of(document.text()))
        .containsExactly("标题", "第一段。还有。", "第二段");
  }

  @Test
  void cutsBlocksIntoSentencesThatKnowTheirBlock() {
    Document document = builder.build(article("标题", "第一段。还有。", "第二段"));

    assertThat(document.sentences())
        .extracting(sentence -> sentence.block() + sentence.span().of(document.text()))
        .containsExactly("0标题", "1第一段。", "1还有。", "2第二段");
  }

  @Test
  void countsTokensFromTheStartOfTheDocument() {
    Document document = builder.build(article("标题", "甲 乙。丙"));

    Sentence last = document.sentences().get(2);
    assertThat(last.tokens())
        .extracting(token -> token.span().of(document.text()))
        .containsExactly("丙");
    assertThat(document.sentences().get(1).tokens()).hasSize(3);
  }

  @Test
  void joinsBrokenParagraphs() {
    Document document = builder.build(article("标题", "投资方有云杉、", "红松"));

    assertThat(document.text()).isEqualTo("标题\n投资方有云杉、红松");
  }

  @Test
  void keepsTheArticleAsItWasRead() {
    Article article = article("标题", "第一段");

    assertThat(builder.build(article).article()).isSameAs(article);
  }

  private static Article article(String title, String... paragraphs) {
    List<Block> blocks =
        List.of(paragraphs).stream().map(text -> Block.of(Block.Kind.PARAGRAPH, text)).toList();
    return new Article("1", title, null, null, null, null, blocks);
  }
}
