package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Which thing a claim speaks of. */
interface Things {

  /** The thing that a claim node speaks of, or null when the node is no claim of a known thing. */
  @Nullable Identity of(Node claimNode);

  /** The things that a claim names with a property, in the order of the claim. */
  default List<Identity> named(Claim claim, Node property) {
    List<Identity> things = new ArrayList<>(1);
    for (Node value : claim.all(property)) {
      Identity thing = of(value);
      if (thing != null) {
        things.add(thing);
      }
    }
    return things;
  }
}
