package io.rongpu.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Something believed to exist: claims that speak of the same.
 *
 * @param identity what it is known by
 * @param type its class
 * @param claims the claims, at least one, sorted
 */
record Thing(Identity identity, Node type, List<Claim> claims) {

  Node iri() {
    return identity.iri();
  }

  String name() {
    return identity.name();
  }
}
