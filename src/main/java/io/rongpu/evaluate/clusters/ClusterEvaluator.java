package io.rongpu.evaluate.clusters;

import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;

import io.rongpu.evaluate.Count;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Holds who is who in knowledge against clusters of mentions: pairs and B³. */
public final class ClusterEvaluator {

  private final Map<Node, Mention> found;
  private final Map<Node, String> things = new LinkedHashMap<>();
  private final List<Mention> mentions;
  private final Graph knowledge;

  private ClusterEvaluator(
      List<Mention> mentions, Function<String, Graph> claims, Graph knowledge) {
    this.mentions = mentions;
    this.knowledge = knowledge;
    this.found = FoundMentions.of(mentions, claims);
    found.keySet().forEach(node -> things.put(node, thing(node)));
  }

  /**
   * @param mentions those to score
   * @param forbidden pairs of names that must not be one
   * @param claims of an article, by its key; empty when it has none
   */
  public static ClusterEvaluation evaluate(
      List<Mention> mentions,
      Collection<? extends List<String>> forbidden,
      Function<String, Graph> claims,
      Graph knowledge) {
    ClusterEvaluator evaluator = new ClusterEvaluator(mentions, claims, knowledge);
    return new ClusterEvaluation(
        List.of(
            evaluator.score("organisations", m -> !m.isPerson()),
            evaluator.score("persons", Mention::isPerson),
            evaluator.score("all", m -> true)),
        forbidden.size(),
        ForbiddenMerges.in(knowledge, forbidden),
        evaluator.merges(),
        evaluator.splits());
  }

  private String thing(Node claim) {
    return knowledge
        .find(Node.ANY, WAS_DERIVED_FROM, claim)
        .mapWith(t -> t.getSubject().getURI())
        .toList()
        .stream()
        .min(Comparator.naturalOrder())
        .orElse(claim.getURI());
  }

  private ClusterScore score(String part, Predicate<Mention> isPart) {
    List<Node> nodes = found.keySet().stream().filter(n -> isPart.test(mention(n))).toList();
    Map<String, Integer> byEntity = sizes(nodes, node -> mention(node).entity());
    Map<String, Integer> byThing = sizes(nodes, this::thingOf);
    Map<List<String>, Integer> byBoth =
        sizes(nodes, node -> List.of(mention(node).entity(), thingOf(node)));
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<String>, Integer> entry : byBoth.entrySet()) {
      double both = (double) entry.getValue() * entry.getValue();
      recall += both / byEntity.getOrDefault(entry.getKey().get(0), 1);
      precision += both / byThing.getOrDefault(entry.getKey().get(1), 1);
    }
    int all = Math.max(1, nodes.size());
    return new ClusterScore(
        part,
        (int) mentions.stream().filter(isPart).count(),
        nodes.size(),
        byEntity.size(),
        new Count(pairs(byBoth), pairs(byThing), pairs(byEntity)),
        precision / all,
        recall / all);
  }

  private List<String> merges() {
    return mixed(this::thingOf, node -> mention(node).entity(), " are one: ");
  }

  private List<String> splits() {
    return mixed(node -> mention(node).entity(), this::thingOf, " is several: ");
  }

  /** The groups that hold several parts, with the names in each part. */
  private List<String> mixed(
      Function<Node, String> groupOf, Function<Node, String> partOf, String words) {
    Map<String, Map<String, List<Node>>> groups = new TreeMap<>();
    for (Node node : found.keySet()) {
      groups
          .computeIfAbsent(groupOf.apply(node), g -> new TreeMap<>())
          .computeIfAbsent(partOf.apply(node), p -> new ArrayList<>())
          .add(node);
    }
    Comparator<Map.Entry<String, Map<String, List<Node>>>> largest =
        Comparator.comparingInt(e -> -e.getValue().values().stream().mapToInt(List::size).sum());
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(largest.thenComparing(Map.Entry::getKey))
        .map(
            entry ->
                last(entry.getKey())
                    + words
                    + entry.getValue().entrySet().stream()
                        .map(part -> last(part.getKey()) + " " + names(part.getValue()))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private String names(List<Node> nodes) {
    TreeSet<String> names = new TreeSet<>();
    nodes.forEach(node -> names.add(mention(node).name()));
    return "(" + String.join(", ", names) + "; " + nodes.size() + ")";
  }

  /** What follows {@code /id/}: a thing as short as it can be told. */
  private static String last(String iri) {
    int at = iri.indexOf("/id/");
    return at < 0 ? iri : iri.substring(at + 4);
  }

  private Mention mention(Node node) {
    return Objects.requireNonNull(found.get(node));
  }

  private String thingOf(Node node) {
    return Objects.requireNonNull(things.get(node));
  }

  private static <K> Map<K, Integer> sizes(List<Node> nodes, Function<Node, K> keyOf) {
    Map<K, Integer> sizes = new LinkedHashMap<>();
    nodes.forEach(node -> sizes.merge(keyOf.apply(node), 1, Integer::sum));
    return sizes;
  }

  private static int pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToInt(size -> size * (size - 1) / 2).sum();
  }
}
