package io.rongpu.store;

import org.jspecify.annotations.Nullable;

/**
 * Something in a graph that a shape forbids.
 *
 * @param focus IRI of the node that is wrong
 * @param path the property that is wrong, as a SPARQL path with whole IRIs, or null when it is the
 *     node as such
 * @param value the wrong value as it would stand in N-Triples, or null when a value is lacking
 * @param chinese what is wrong, in Chinese; in English when the shape has no Chinese message
 * @param english what is wrong, in English; the checker's own words when the shape has none
 * @param severity how bad it is
 */
public record Violation(
    String focus,
    @Nullable String path,
    @Nullable String value,
    String chinese,
    String english,
    Severity severity) {

  /** The three degrees of SHACL; only a violation keeps claims out of the store. */
  public enum Severity {
    VIOLATION,
    WARNING,
    INFO
  }
}
