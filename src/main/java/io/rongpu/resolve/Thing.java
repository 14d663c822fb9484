package io.rongpu.resolve;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something believed to exist: claims that speak of the same. Things are equal when their IRIs are.
 *
 * @param iri its IRI
 * @param name the readable part of the IRI before encoding, unique among things of its segment
 * @param label what people call it; things may share one
 * @param type its class
 * @param claims the claims, at least one, sorted
 */
record Thing(Node iri, String name, String label, Node type, List<Claim> claims) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing thing && iri.equals(thing.iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
