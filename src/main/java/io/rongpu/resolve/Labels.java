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
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * The names of a thing, chosen from its claims.
 *
 * @param preferred one label for each language: the one preferred by most sources, then without a
 *     legal form, then the longest, then the first by spelling; no Chinese one that nearly all
 *     sources go without, saying the Latin one
 * @param alternative the rest, sorted; without names that the dictionary knows as another's
 */
record Labels(Map<String, Node> preferred, List<Node> alternative) {

  /** With more sources of the Latin name for one of it with words behind, the latter is none. */
  private static final int RARE_ADDITION = 3;

  /** The same for any Chinese name. */
  private static final int RARE = 10;

  static Labels choose(List<Claim> claims, NameRules rules) {
    Map<Node, Set<Source>> preferring = new TreeMap<>(Nodes.BY_SPELLING);
    for (Claim claim : claims) {
      for (Node label : claim.all(PREF_LABEL)) {
        preferring.computeIfAbsent(label, l -> new HashSet<>()).add(claim.source());
      }
      for (Node label : claim.all(ALT_LABEL)) {
        preferring.computeIfAbsent(label, l -> new HashSet<>());
      }
    }
    List<Node> ranked =
        preferring.keySet().stream()
            .filter(Node::isLiteral)
            .sorted(
                Comparator.comparingLong(
                        (Node label) -> -Source.count(preferring.getOrDefault(label, Set.of())))
                    .thenComparing(
                        label -> rules.normalizer().isLegal(label.getLiteralLexicalForm()))
                    .thenComparing(label -> -label.getLiteralLexicalForm().length())
                    .thenComparing(Nodes.BY_SPELLING))
            .toList();
    Node latin =
        ranked.stream()
            .filter(label -> Names.language(label).equals("en"))
            .findFirst()
            .orElse(null);
    Map<String, Node> preferred = new TreeMap<>();
    List<Node> alternative = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Node label : ranked) {
      String key = rules.key(label.getLiteralLexicalForm());
      if (names.stream().anyMatch(name -> rules.areForbidden(name, key))) {
        continue;
      }
      names.add(key);
      if (latin != null && isRare(label, latin, preferring)
          || preferred.putIfAbsent(Names.language(label), label) != null) {
        alternative.add(label);
      }
    }
    alternative.sort(Nodes.BY_SPELLING);
    return new Labels(preferred, alternative);
  }

  /**
   * "Kumo官宣" of an article or two where all others say Kumo: the words behind are hardly its name.
   * Nor is a Chinese name that almost nobody uses.
   */
  private static boolean isRare(Node label, Node latin, Map<Node, Set<Source>> preferring) {
    String form = label.getLiteralLexicalForm();
    int times = form.startsWith(latin.getLiteralLexicalForm()) ? RARE_ADDITION : RARE;
    return Names.language(label).equals("zh")
        && times * Source.count(preferring.getOrDefault(label, Set.of()))
            < Source.count(preferring.getOrDefault(latin, Set.of()));
  }

  /** The Chinese name if there is one, else the first by language; empty when there is no name. */
  String main() {
    Node chinese = preferred.get("zh");
    if (chinese != null) {
      return chinese.getLiteralLexicalForm();
    }
    return preferred.values().stream().map(Node::getLiteralLexicalForm).findFirst().orElse("");
  }
}
