package io.rongpu.extract.mention;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A document of one sentence whose words are told with their classes, {@code 已/ADVERB 退市/VERB}. */
record Tagged(Document document) {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 18);

  static Tagged of(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      tokens.add(
          new Token(
              new Span(text.length(), text.length() + parts[0].length()), Tag.valueOf(parts[1])));
      text.append(parts[0]);
    }
    Span whole = new Span(0, text.length());
    Block block = Block.of(Block.Kind.TITLE, text.toString());
    return new Tagged(
        new Document(
            new Article("test", text.toString(), PUBLISHED, null, null, null, List.of(block)),
            text.toString(),
            List.of(block),
            List.of(whole),
            List.of(new Sentence(whole, 0, tokens))));
  }

  NameReader names() {
    return NameReader.of(document);
  }

  /** Where {@code form} first stands. */
  Span at(String form) {
    int start = document.text().indexOf(form);
    return new Span(start, start + form.length());
  }

  Span whole() {
    return new Span(0, document.text().length());
  }
}
