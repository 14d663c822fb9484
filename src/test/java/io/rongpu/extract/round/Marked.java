package io.rongpu.extract.round;

import io.rongpu.extract.Told;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Span;
import io.rongpu.text.DocumentBuilder;
import java.util.List;

/** A sentence made for a test, with its amounts, stages and dates found. */
record Marked(MarkedText text, Span sentence) {

  /** The article is of {@link Told#PUBLISHED}. */
  static Marked of(String sentence) {
    List<Block> blocks = List.of(Block.of(Block.Kind.PARAGRAPH, sentence));
    Article article = new Article("test", "早报", Told.PUBLISHED, null, null, null, blocks);
    MarkedText text = MarkedText.of(new DocumentBuilder(Told.CHARACTERS).build(article));
    int start = text.text().indexOf(sentence);
    return new Marked(text, new Span(start, start + sentence.length()));
  }

  List<Anchor> anchors() {
    return AnchorFinder.find(text, sentence);
  }

  String words(Span span) {
    return span.of(text.text());
  }
}
