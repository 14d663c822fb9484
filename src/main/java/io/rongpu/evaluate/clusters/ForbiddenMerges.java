package io.rongpu.evaluate.clusters;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Things that carry two names of which nothing may carry both. */
final class ForbiddenMerges {

  private ForbiddenMerges() {}

  /** A line for each pair and thing, in the order of the pairs. */
  static List<String> in(Graph knowledge, Collection<? extends List<String>> pairs) {
    Map<String, Set<String>> byName = new HashMap<>();
    for (Node property : List.of(PREF_LABEL, ALT_LABEL)) {
      knowledge
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(t -> t.getObject().isLiteral() && t.getSubject().isURI())
          .forEachRemaining(
              t ->
                  byName
                      .computeIfAbsent(
                          key(t.getObject().getLiteralLexicalForm()), k -> new TreeSet<>())
                      .add(t.getSubject().getURI()));
    }
    List<String> merges = new ArrayList<>();
    for (List<String> pair : pairs) {
      Set<String> other = byName.getOrDefault(key(pair.get(1)), Set.of());
      byName.getOrDefault(key(pair.get(0)), Set.of()).stream()
          .filter(other::contains)
          .forEach(thing -> merges.add(pair.get(0) + " and " + pair.get(1) + ": " + thing));
    }
    return merges;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
