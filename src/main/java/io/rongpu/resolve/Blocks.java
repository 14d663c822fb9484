package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Parts claims into blocks: two claims are in one when they share a key, or a third ties them. */
final class Blocks {

  private final Map<Claim, Claim> parents = new IdentityHashMap<>();

  private Blocks() {}

  /** The blocks, sorted, each sorted; no claim is in two. */
  static List<List<Claim>> of(
      Collection<Claim> claims, Function<Claim, ? extends Set<String>> keysOf) {
    Blocks blocks = new Blocks();
    Map<String, Claim> firstOfKey = new HashMap<>();
    List<Claim> sorted = claims.stream().sorted(Claim.ORDER).toList();
    for (Claim claim : sorted) {
      blocks.parents.put(claim, claim);
      for (String key : keysOf.apply(claim)) {
        Claim first = firstOfKey.putIfAbsent(key, claim);
        if (first != null) {
          blocks.parents.put(blocks.root(claim), blocks.root(first));
        }
      }
    }
    Map<Claim, List<Claim>> found = new IdentityHashMap<>();
    List<List<Claim>> ordered = new ArrayList<>();
    for (Claim claim : sorted) {
      found
          .computeIfAbsent(
              blocks.root(claim),
              root -> {
                List<Claim> block = new ArrayList<>();
                ordered.add(block);
                return block;
              })
          .add(claim);
    }
    return ordered;
  }

  private Claim root(Claim claim) {
    Claim root = claim;
    for (Claim parent = parent(root); parent != root; parent = parent(root)) {
      parents.put(root, parent(parent));
      root = parent;
    }
    return root;
  }

  private Claim parent(Claim claim) {
    Claim parent = parents.get(claim);
    return parent == null ? claim : parent;
  }
}
