package io.rongpu.evaluate.clusters;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;

import io.rongpu.rdf.Iris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nodes of mentions in claims: those labelled with the name, of the kind that gold tells
 * or, if there is none, of another kind of organisation. Names of one node are one mention.
 */
final class FoundMentions {

  private FoundMentions() {}

  /** The first mention of each node, in the order of gold. */
  static Map<Node, Mention> of(List<Mention> mentions, Function<String, Graph> claims) {
    Map<String, List<Mention>> byArticle = new LinkedHashMap<>();
    mentions.forEach(m -> byArticle.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(m));
    Map<Node, Mention> found = new LinkedHashMap<>();
    byArticle.forEach(
        (article, ofArticle) -> {
          Graph graph = claims.apply(article);
          for (Mention mention : ofArticle) {
            Node node = node(mention, graph);
            if (node != null) {
              found.putIfAbsent(node, mention);
            }
          }
        });
    return found;
  }

  private static @Nullable Node node(Mention mention, Graph claims) {
    Node article = Iris.standard().article(mention.article());
    Comparator<Node> kindFirst =
        Comparator.comparing((Node node) -> !kind(node).equals(mention.kind()))
            .thenComparing(node -> !isPreferred(node, mention.name(), claims))
            .thenComparing(Node::getURI);
    return claims
        .find(Node.ANY, Node.ANY, Node.ANY)
        .filterKeep(t -> t.predicateMatches(PREF_LABEL) || t.predicateMatches(ALT_LABEL))
        .filterKeep(t -> t.getObject().isLiteral() && t.getSubject().isURI())
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals(mention.name()))
        .mapWith(t -> t.getSubject())
        .filterKeep(node -> isSort(kind(node), mention))
        .toList()
        .stream()
        .min(kindFirst)
        .orElse(null);
  }

  private static boolean isPreferred(Node node, String name, Graph claims) {
    return claims
        .find(node, PREF_LABEL, Node.ANY)
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals(name))
        .nextOptional()
        .isPresent();
  }

  private static boolean isSort(String kind, Mention mention) {
    return mention.isPerson()
        ? kind.equals("person")
        : kind.equals("company") || kind.equals("investor") || kind.equals("organization");
  }

  /** What stands between # and the next slash. */
  private static String kind(Node node) {
    String iri = node.getURI();
    int start = iri.lastIndexOf('#') + 1;
    int end = iri.indexOf('/', start);
    return start == 0 || end < 0 ? "" : iri.substring(start, end);
  }
}
