package io.rongpu.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as read from a file: what it says and what its publisher says about it.
 *
 * @param key the article's path below the input folder without its ending, {@code /} between
 *     folders; an item of a feed or JSON Lines file adds {@code /} and its own id
 * @param title the headline on one line, never blank
 * @param published the day of publication in China time (UTC+8), or null when not told
 * @param url where it was published, or null
 * @param author the author as printed, or null
 * @param publisher the publishing site as printed, or null
 * @param blocks the body in reading order, without the title; at least one
 */
public record Article(
    String key,
    String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String author,
    @Nullable String publisher,
    List<Block> blocks)
    implements Serializable {

  public Article {
    blocks = List.copyOf(blocks);
    if (key.isBlank() || title.isBlank() || title.indexOf('\n') >= 0 || blocks.isEmpty()) {
      throw new IllegalArgumentException("An article needs a key, a one-line title and a body");
    }
  }
}
