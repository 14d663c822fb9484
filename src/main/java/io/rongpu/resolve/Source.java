package io.rongpu.resolve;

import java.time.LocalDate;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * An article as a witness.
 *
 * @param article its IRI
 * @param origin what it counts as when sources are counted: articles with the same text are copies
 *     of one another and share one origin
 * @param published its day, or null when not told; an untold day is earlier than any other
 */
record Source(Node article, String origin, @Nullable LocalDate published) {

  /** The day of publication, {@link LocalDate#MIN} when not told. */
  LocalDate day() {
    return published == null ? LocalDate.MIN : published;
  }

  /** How many independent sources these are. */
  static long count(Collection<Source> sources) {
    return sources.stream().map(Source::origin).distinct().count();
  }
}
