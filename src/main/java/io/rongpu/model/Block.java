package io.rongpu.model;

import java.io.Serializable;
import java.util.List;

/**
 * One block of an article's text, in reading order. Its text is one line: white space is folded to
 * single spaces, and it has no line breaks.
 *
 * @param kind what the block is
 * @param text the words, never blank
 * @param row for a {@link Kind#TABLE_CELL} the number of its row, counted through all tables of the
 *     article from 0; otherwise -1
 * @param links hyperlinks in the order of their spans
 */
public record Block(Kind kind, String text, int row, List<Link> links) implements Serializable {

  /** What a block is; evidence weighs differently in a headline and in a caption. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    CAPTION
  }

  public Block {
    links = List.copyOf(links);
    if (text.isBlank() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("A block is one line that is not blank: [" + text + "]");
    }
  }

  /** A block without links that is no table cell. */
  public static Block of(Kind kind, String text) {
    return new Block(kind, text, -1, List.of());
  }
}
