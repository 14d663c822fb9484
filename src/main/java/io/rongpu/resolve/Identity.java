package io.rongpu.resolve;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is known by. Identities are equal when their IRIs are.
 *
 * @param iri its IRI
 * @param name the readable part of the IRI before encoding, unique among things of its segment
 * @param label what people call it; things may share one
 */
record Identity(Node iri, String name, String label) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity identity && iri.equals(identity.iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
