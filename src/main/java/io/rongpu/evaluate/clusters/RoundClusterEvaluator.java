package io.rongpu.evaluate.clusters;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.VERBATIM;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;

import io.rongpu.evaluate.Count;
import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Holds which round is which in knowledge against clusters of mentions: pairs. */
public final class RoundClusterEvaluator {

  private static final Node COMPANY = Vocabulary.term(Terms.COMPANY);
  private static final Node TYPE = Vocabulary.term(Terms.ROUND_TYPE);
  private static final Node DATE = Vocabulary.term(Terms.ANNOUNCED_DATE);
  private static final Node AMOUNT = Vocabulary.term(Terms.AMOUNT);

  private RoundClusterEvaluator() {}

  /**
   * @param mentions those to score
   * @param claims of an article, by its key; empty when it has none
   */
  public static RoundClusterEvaluation evaluate(
      List<RoundMention> mentions, Function<String, Graph> claims, Graph knowledge) {
    Map<RoundMention, Node> found = new LinkedHashMap<>();
    for (RoundMention mention : mentions) {
      Node round = round(mention, claims.apply(mention.article()));
      if (round != null) {
        found.put(mention, thing(round, knowledge));
      }
    }
    List<RoundMention> all = List.copyOf(found.keySet());
    int expected = 0;
    int read = 0;
    int hits = 0;
    List<String> merges = new ArrayList<>();
    List<String> splits = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        RoundMention one = all.get(i);
        RoundMention other = all.get(j);
        boolean isOne = one.round().equals(other.round());
        boolean isJoined = Objects.equals(found.get(one), found.get(other));
        expected += isOne ? 1 : 0;
        read += isJoined ? 1 : 0;
        hits += isOne && isJoined ? 1 : 0;
        if (isOne != isJoined) {
          (isOne ? splits : merges).add(one.text() + " | " + other.text());
        }
      }
    }
    return new RoundClusterEvaluation(
        mentions.size(),
        all.size(),
        (int) all.stream().map(RoundMention::round).distinct().count(),
        new Count(hits, read, expected),
        merges,
        splits);
  }

  private static Node thing(Node claim, Graph knowledge) {
    return knowledge
        .find(Node.ANY, WAS_DERIVED_FROM, claim)
        .mapWith(t -> t.getSubject())
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString))
        .orElse(claim);
  }

  /** The claim that tells what the mention does. */
  private static @Nullable Node round(RoundMention mention, Graph graph) {
    return graph
        .find(Node.ANY, COMPANY, Node.ANY)
        .filterKeep(
            t ->
                (isNamed(graph, t.getObject(), PREF_LABEL, mention.company())
                        || isNamed(graph, t.getObject(), ALT_LABEL, mention.company()))
                    && tells(graph, t.getSubject(), mention))
        .mapWith(t -> t.getSubject())
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString))
        .orElse(null);
  }

  private static boolean tells(Graph graph, Node round, RoundMention mention) {
    return word(graph, round, TYPE).equals(mention.type())
        && word(graph, round, DATE).equals(mention.date())
        && graph
            .find(round, AMOUNT, Node.ANY)
            .mapWith(t -> word(graph, t.getObject(), VERBATIM))
            .nextOptional()
            .orElse("-")
            .equals(mention.amount());
  }

  private static boolean isNamed(Graph graph, Node subject, Node property, String name) {
    return graph
        .find(subject, property, Node.ANY)
        .filterKeep(t -> text(t.getObject()).equals(name))
        .hasNext();
  }

  private static String word(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(t -> text(t.getObject()))
        .mapWith(words -> words.substring(words.lastIndexOf('/') + 1))
        .nextOptional()
        .orElse("-");
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
