package io.rongpu.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to look into.
 *
 * @param role what was read wrongly or missed: the title of a {@link Role}, or {@code round} for a
 *     whole one
 * @param of the company of the round that it is an argument of; empty for all else
 * @param read what was read, or null when it was missed
 * @param expected what gold has, or null when it has nothing
 * @param rules ids of the rules that read it, each with how sure it was; none when it was missed
 * @param quotes the sentences it was read from; for what was missed, sentences with its names
 */
public record Mistake(
    String role,
    String of,
    @Nullable String read,
    @Nullable String expected,
    List<String> rules,
    List<Quote> quotes) {

  /** The three ways to be wrong. */
  public enum Kind {
    /** Read, and not there. */
    WRONG,
    /** There, and not read. */
    MISSED,
    /** Read as another value than the one that is there. */
    DIFFERENT
  }

  public Mistake {
    rules = List.copyOf(rules);
    quotes = List.copyOf(quotes);
  }

  /** Which way it is wrong. */
  public Kind kind() {
    return read == null ? Kind.MISSED : expected == null ? Kind.WRONG : Kind.DIFFERENT;
  }
}
