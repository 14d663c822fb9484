package io.rongpu.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param key the input's key
 * @param name the path as given, or empty when only the key is known
 * @param reason why it was refused, or what of it, on one line; null when nothing was
 * @param articles what its articles gave, in their order; none when it was refused or unchanged
 */
public record InputReport(
    String key, String name, Kind kind, @Nullable String reason, List<ArticleReport> articles) {

  /** The four things that can become of an input. */
  public enum Kind {
    /** All of it was read. */
    READ,
    /** Some of its articles were read, others refused. */
    PARTLY,
    /** It is the same as the last time, and was read then. */
    UNCHANGED,
    /** Nothing in it could be read. */
    REFUSED
  }

  public InputReport {
    articles = List.copyOf(articles);
  }

  /** Whether any of it was refused. */
  public boolean hasRefusal() {
    return reason != null;
  }
}
