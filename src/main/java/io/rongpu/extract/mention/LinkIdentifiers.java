package io.rongpu.extract.mention;

import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.Map;
import java.util.TreeMap;

/**
 * The 36kr pages that a document's links give to names. 36kr sets such links by machine, on pieces
 * of words too (触`发条`件): a link counts only when it covers whole words and its name is the text it
 * covers. Even then it is no evidence that a company is meant ("得到" is also a verb): it only
 * identifies a name that something else has shown to be one.
 */
final class LinkIdentifiers {

  private static final Pattern PROJECT =
      Pattern.compile(
          "https?://(?:www\\.)?36kr\\.com/(?:projectDetails|project|organization)/\\d+");

  private LinkIdentifiers() {}

  /** Identifier by the name it stands on, sorted by name. */
  static Map<String, String> of(Document document) {
    Map<String, String> identifiers = new TreeMap<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      int base = document.blockSpans().get(i).start();
      for (Link link : block.links()) {
        String words = link.span().of(block.text());
        boolean named = link.name() == null || link.name().equals(words);
        Span span = new Span(base + link.span().start(), base + link.span().end());
        if (named && PROJECT.matcher(link.href()).matches() && coversWholeWords(document, span)) {
          identifiers.putIfAbsent(words, link.href());
        }
      }
    }
    return identifiers;
  }

  private static boolean coversWholeWords(Document document, Span span) {
    int sentence = document.sentenceIndex(span);
    return sentence >= 0
        && document.sentences().get(sentence).tokens().stream()
            .filter(token -> token.span().overlaps(span))
            .allMatch(token -> span.contains(token.span()));
  }
}
