package io.rongpu.model;

import java.io.Serializable;

/**
 * A stretch of a document's text: {@code start} inclusive, {@code end} exclusive, both in UTF-16
 * code units (the graph counts code points; {@code io.rongpu.rdf} converts).
 *
 * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
 */
public record Span(int start, int end) implements Serializable, Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span (equal spans contain each other). */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Earlier start first, then the shorter one. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
