package io.rongpu.resolve;

import java.util.List;
import java.util.Set;

/**
 * One step of resolution: claims of one kind become things. Claims that share a block key, directly
 * or through others, are a block. What becomes of a block depends on its claims, on their articles
 * and on the things that earlier stages find for claims of these articles, and on nothing else;
 * things of two blocks never share an IRI. So a block can be resolved alone.
 */
interface Stage {

  /** The steps in their order. */
  enum Kind {
    ORGANIZATION,
    PLACE,
    PERSON,
    EVENT;

    /** Whether what earlier stages find matters to this one. */
    boolean looksAtThings() {
      return this == PERSON || this == EVENT;
    }
  }

  Kind kind();

  /** Whether a claim is of this stage. */
  boolean takes(Claim claim);

  /** What ties a claim to others; at least one key. */
  Set<String> blockKeys(Claim claim);

  /** The things that the claims of one block speak of. */
  List<Thing> resolve(List<Claim> block);

  /** What may be one of what a block was resolved to, and isn't; for those who look into it. */
  default List<OpenPair> open(List<Claim> block) {
    return List.of();
  }

  /** The thing of these claims, which an earlier resolution put together. */
  Thing thing(Identity identity, List<Claim> claims);
}
