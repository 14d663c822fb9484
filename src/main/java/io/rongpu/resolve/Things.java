package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** All things found so far, and which of them a claim speaks of. Not thread-safe. */
final class Things {

  private final List<Thing> all = new ArrayList<>();
  private final Map<Node, Thing> byClaim = new HashMap<>();

  void addAll(List<Thing> things) {
    for (Thing thing : things) {
      all.add(thing);
      thing.claims().forEach(claim -> byClaim.put(claim.node(), thing));
    }
  }

  List<Thing> all() {
    return all;
  }

  /** The thing that a claim node speaks of, or null when the node is no claim of a thing. */
  @Nullable Thing of(Node claimNode) {
    return byClaim.get(claimNode);
  }

  /** The things that a claim names with a property, in the order of the claim. */
  List<Thing> named(Claim claim, Node property) {
    List<Thing> things = new ArrayList<>(1);
    for (Node value : claim.all(property)) {
      Thing thing = of(value);
      if (thing != null) {
        things.add(thing);
      }
    }
    return things;
  }
}
