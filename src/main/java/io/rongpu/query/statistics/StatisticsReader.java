package io.rongpu.query.statistics;

import io.rongpu.model.Terms;
import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * Counts a dataset, once through all of it, in a read transaction of its own or in the caller's.
 */
public final class StatisticsReader {

  private final DatasetGraph dataset;
  private final GraphNames names;

  /**
   * @param names which graphs hold claims and which are internal; the latter are not counted
   */
  public StatisticsReader(DatasetGraph dataset, GraphNames names) {
    this.dataset = dataset;
    this.names = names;
  }

  /** The counts of this moment. */
  public StoreStatistics read() {
    return Txn.calculateRead(dataset, this::count);
  }

  private StoreStatistics count() {
    Graph knowledge = dataset.getDefaultGraph();
    SortedMap<String, Long> classes = new TreeMap<>();
    SortedMap<String, Long> properties = new TreeMap<>();
    long[] size = {0};
    knowledge.stream()
        .forEach(
            triple -> {
              size[0]++;
              add(properties, name(triple.getPredicate()));
              if (triple.getPredicate().equals(Vocabulary.TYPE)) {
                add(classes, name(triple.getObject()));
              }
            });
    Map<Node, Long> graphs = new HashMap<>();
    dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .filter(quad -> !quad.isDefaultGraph() && !names.isInternal(quad.getGraph()))
        .forEach(quad -> graphs.merge(quad.getGraph(), 1L, Long::sum));
    List<Long> claims =
        graphs.entrySet().stream()
            .filter(e -> isArticle(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    List<Long> others =
        graphs.entrySet().stream()
            .filter(e -> !isArticle(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    Set<Node> rounds = things(knowledge, Vocabulary.term(Terms.FUNDING_ROUND));
    TreeSet<String> days = days(knowledge);
    List<Node> unread =
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.UNREAD_DEAL)
            .map(Quad::getGraph)
            .filter(this::isArticle)
            .toList();
    return new StoreStatistics(
        things(knowledge, Vocabulary.ARTICLE).size(),
        articlesOf(knowledge, rounds),
        size[0],
        claims.size(),
        claims.stream().mapToLong(Long::longValue).sum(),
        others.size(),
        others.stream().mapToLong(Long::longValue).sum(),
        unread.size(),
        unread.stream().distinct().count(),
        classes,
        properties,
        new StoreStatistics.Rounds(
            rounds.size(),
            having(knowledge, rounds, Terms.ROUND_TYPE),
            having(knowledge, rounds, Terms.AMOUNT),
            having(knowledge, rounds, Terms.ANNOUNCED_DATE),
            having(knowledge, rounds, Terms.INVESTOR),
            having(knowledge, rounds, Terms.LEAD_INVESTOR)),
        days.isEmpty() ? null : days.first(),
        days.isEmpty() ? null : days.last());
  }

  private boolean isArticle(Node graph) {
    return names.isArticle(graph);
  }

  private static Set<Node> things(Graph graph, Node type) {
    Set<Node> things = new HashSet<>();
    graph.stream(Node.ANY, Vocabulary.TYPE, type).forEach(t -> things.add(t.getSubject()));
    return things;
  }

  private static long having(Graph graph, Set<Node> things, String property) {
    Node predicate = Vocabulary.term(property);
    return things.stream().filter(thing -> graph.contains(thing, predicate, Node.ANY)).count();
  }

  private static long articlesOf(Graph graph, Set<Node> rounds) {
    Set<Node> articles = new HashSet<>();
    graph.stream(Node.ANY, Vocabulary.term("reportedBy"), Node.ANY)
        .filter(triple -> rounds.contains(triple.getSubject()))
        .forEach(triple -> articles.add(triple.getObject()));
    return articles.size();
  }

  private static TreeSet<String> days(Graph graph) {
    TreeSet<String> days = new TreeSet<>();
    graph.stream(Node.ANY, Vocabulary.DATE_PUBLISHED, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .forEach(date -> days.add(date.getLiteralLexicalForm()));
    return days;
  }

  private static void add(Map<String, Long> counts, String name) {
    counts.merge(name, 1L, Long::sum);
  }

  /** {@code rp:company}, or the IRI when no prefix of ours fits. */
  private static String name(Node term) {
    return Vocabulary.PREFIXES.entrySet().stream()
        .filter(prefix -> term.isURI() && term.getURI().startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + term.getURI().substring(prefix.getValue().length()))
        .min(String::compareTo)
        .orElse(term.toString());
  }
}
