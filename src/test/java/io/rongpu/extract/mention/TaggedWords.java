package io.rongpu.extract.mention;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.DocumentBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents whose words come from a dictionary of a few; all else is characters of no class. */
final class TaggedWords {

  private static final Map<String, Tag> WORDS =
      Map.of("又", Tag.ADVERB, "近日", Tag.TIME, "得到", Tag.VERB, "获", Tag.VERB, "周明", Tag.PERSON);

  private TaggedWords() {}

  static Document document(String title, String text) {
    return document(title, List.of(Block.of(Block.Kind.PARAGRAPH, text)));
  }

  static Document document(String title, List<Block> blocks) {
    Article article =
        new Article("test", title, LocalDate.of(2020, 5, 18), null, null, null, blocks);
    return new DocumentBuilder(TaggedWords::words).build(article);
  }

  private static List<Token> words(String text, int offset) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int length = text.startsWith("近日", at) || text.startsWith("得到", at) ? 2 : 1;
      length = text.startsWith("周明", at) ? 2 : length;
      Tag tag = WORDS.getOrDefault(text.substring(at, at + length), Tag.OTHER);
      tokens.add(new Token(new Span(offset + at, offset + at + length), tag));
      at += length;
    }
    return tokens;
  }
}
