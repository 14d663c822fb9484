package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Gives things their IRIs: {@code <segment>/<name>}. Where several of a block would share one, each
 * of them gets {@code ~} and a digest of its first claim's IRI, so that the plain IRI never changes
 * its meaning from one of them to another. Things that would share an IRI have to be of one block.
 */
final class ThingNamer {

  private final Iris iris;

  ThingNamer(Iris iris) {
    this.iris = iris;
  }

  /** Things with distinct IRIs, in the order of the drafts, which are those of one block. */
  List<Thing> name(List<ThingDraft> drafts) {
    Map<Node, Integer> uses = new HashMap<>();
    drafts.forEach(d -> uses.merge(iris.thing(d.segment(), d.name()), 1, Integer::sum));
    List<Thing> things = new ArrayList<>(drafts.size());
    for (ThingDraft draft : drafts) {
      Node iri = iris.thing(draft.segment(), draft.name());
      boolean alone = uses.getOrDefault(iri, 0) == 1;
      String name =
          alone
              ? draft.name()
              : draft.name() + "~" + Iris.digest(draft.claims().get(0).node().getURI());
      things.add(
          new Thing(
              new Identity(iris.thing(draft.segment(), name), name, draft.label()),
              draft.type(),
              draft.claims()));
    }
    return things;
  }

  /**
   * A word that is to stand between {@code ~} in a name: a tilde of its own becomes a full-width
   * one, so that the parts of a name can always be told.
   */
  static String part(String word) {
    return word.replace('~', '～');
  }
}
