package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * The names of a thing, chosen from its claims.
 *
 * @param preferred one label for each language: the one preferred by most sources, then used by
 *     most, then without a legal form, then the longest, then the first by spelling
 * @param alternative the rest, sorted
 */
record Labels(Map<String, Node> preferred, List<Node> alternative) {

  static Labels choose(List<Claim> claims, NameNormalizer normalizer) {
    Map<Node, Support> supports = new TreeMap<>(Nodes.BY_SPELLING);
    for (Claim claim : claims) {
      for (Node label : claim.all(PREF_LABEL)) {
        Support support = supports.computeIfAbsent(label, l -> new Support());
        support.preferring.add(claim.source());
        support.using.add(claim.source());
      }
      for (Node label : claim.all(ALT_LABEL)) {
        supports.computeIfAbsent(label, l -> new Support()).using.add(claim.source());
      }
    }
    return choose(supports, normalizer);
  }

  private static Labels choose(Map<Node, Support> supports, NameNormalizer normalizer) {
    List<Map.Entry<Node, Support>> ranked =
        supports.entrySet().stream()
            .filter(entry -> entry.getKey().isLiteral())
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<Node, Support> e) -> -Source.count(e.getValue().preferring))
                    .thenComparing(e -> -Source.count(e.getValue().using))
                    .thenComparing(e -> normalizer.isLegal(e.getKey().getLiteralLexicalForm()))
                    .thenComparing(e -> -e.getKey().getLiteralLexicalForm().length())
                    .thenComparing(Map.Entry::getKey, Nodes.BY_SPELLING))
            .toList();
    Map<String, Node> preferred = new TreeMap<>();
    List<Node> alternative = new ArrayList<>();
    for (Map.Entry<Node, Support> entry : ranked) {
      Node label = entry.getKey();
      if (preferred.putIfAbsent(Names.language(label), label) != null) {
        alternative.add(label);
      }
    }
    alternative.sort(Nodes.BY_SPELLING);
    return new Labels(preferred, alternative);
  }

  /** The Chinese name if there is one, else the first by language; empty when there is no name. */
  String main() {
    Node chinese = preferred.get("zh");
    if (chinese != null) {
      return chinese.getLiteralLexicalForm();
    }
    return preferred.values().stream().map(Node::getLiteralLexicalForm).findFirst().orElse("");
  }

  private static final class Support {
    final Set<Source> preferring = new HashSet<>();
    final Set<Source> using = new HashSet<>();
  }
}
