package io.rongpu.source;

import io.rongpu.model.Article;

/** What became of an input or of one item in it. Immutable. */
public sealed interface ReadResult {

  /** The article's key, or that of the file when the item has none. */
  String key();

  /** An article that could be read. */
  record Read(Article article) implements ReadResult {

    @Override
    public String key() {
      return article.key();
    }
  }

  /**
   * Something that is no article, or a damaged one.
   *
   * @param key the key it would have had; for an item without an id, the key of its file
   * @param reason why, on one line, as the report prints it; names the line for line-based formats
   */
  record Refused(String key, String reason) implements ReadResult {

    public Refused {
      if (reason.isBlank() || reason.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("A reason is one line: [" + reason + "]");
      }
    }
  }
}
