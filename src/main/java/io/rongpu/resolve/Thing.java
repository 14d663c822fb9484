package io.rongpu.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Something believed to exist: claims that speak of the same.
 *
 * @param identity what it is known by
 * @param type its class
 * @param claims the claims, at least one, sorted
 * @param links what it belongs to besides what claims say
 */
record Thing(Identity identity, Node type, List<Claim> claims, List<Link> links) {

  /** One that belongs to nothing. */
  Thing(Identity identity, Node type, List<Claim> claims) {
    this(identity, type, claims, List.of());
  }

  Thing with(List<Link> more) {
    return new Thing(identity, type, claims, List.copyOf(more));
  }

  Node iri() {
    return identity.iri();
  }

  String name() {
    return identity.name();
  }
}
