package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ARTICLE;
import static io.rongpu.rdf.Vocabulary.DATE_PUBLISHED;
import static io.rongpu.rdf.Vocabulary.EVIDENCE;
import static io.rongpu.rdf.Vocabulary.TEXT;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.UNREAD_DEAL;

import io.rongpu.model.PartialDate;
import io.rongpu.rdf.Iris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads claim graphs, one at a time and in any order, into sorted values that keep neither evidence
 * nor text. Graphs of the same article are added up, so an article given twice counts once. Nodes
 * of another article are no values: what an article says depends on that article alone. Not
 * thread-safe; one for each build.
 */
final class ClaimsReader {

  private final String articlePrefix;
  private final Map<Node, Node> nodes = new HashMap<>();
  private final Map<Node, Map<Node, Map<Node, List<Node>>>> articles =
      new TreeMap<>(Nodes.BY_SPELLING);

  ClaimsReader(Iris iris) {
    articlePrefix = iris.articlePrefix();
  }

  /** The claims of every article, sorted by article. */
  static List<ArticleClaims> read(Iterable<ClaimGraph> graphs, Iris iris) {
    ClaimsReader reader = new ClaimsReader(iris);
    graphs.forEach(reader::add);
    return reader.finish();
  }

  /** One thing that an article describes. */
  Claim claim(Graph graph, Node node, Source source) {
    Map<Node, Map<Node, List<Node>>> described = new HashMap<>();
    describe(graph, node, source.article().getURI() + "#", described);
    Map<Node, List<Node>> values = Objects.requireNonNull(described.get(node));
    values.values().forEach(list -> list.sort(Nodes.BY_SPELLING));
    return new Claim(node, source, values);
  }

  /** Whether a claim has a class that makes it one. */
  static boolean isDescribed(Claim claim) {
    return claim.all(TYPE).stream()
        .anyMatch(type -> !type.equals(EVIDENCE) && !type.equals(UNREAD_DEAL));
  }

  private void add(ClaimGraph claims) {
    Node article = claims.article();
    String local = article.getURI() + "#";
    Map<Node, Map<Node, List<Node>>> described =
        articles.computeIfAbsent(one(article), a -> new HashMap<>());
    describe(claims.graph(), article, local, described);
    List<Node> subjects =
        claims
            .graph()
            .find(Node.ANY, TYPE, Node.ANY)
            .filterKeep(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(local))
            .filterDrop(t -> t.getObject().equals(EVIDENCE) || t.getObject().equals(UNREAD_DEAL))
            .mapWith(Triple::getSubject)
            .toList();
    subjects.forEach(subject -> describe(claims.graph(), subject, local, described));
  }

  private void describe(
      Graph graph, Node subject, String local, Map<Node, Map<Node, List<Node>>> described) {
    Map<Node, List<Node>> values = described.computeIfAbsent(one(subject), s -> new HashMap<>(8));
    graph
        .find(subject, Node.ANY, Node.ANY)
        .filterDrop(t -> t.getObject().isBlank() || isOfAnother(t.getObject(), local))
        .forEachRemaining(
            t -> {
              List<Node> list =
                  values.computeIfAbsent(one(t.getPredicate()), p -> new ArrayList<>(1));
              Node value = t.predicateMatches(TEXT) ? fingerprint(t.getObject()) : t.getObject();
              if (!list.contains(value)) {
                list.add(one(value));
              }
            });
  }

  /** Whether a node is local to another article, about which this one has nothing to say. */
  private boolean isOfAnother(Node value, String local) {
    return value.isURI()
        && value.getURI().startsWith(articlePrefix)
        && value.getURI().indexOf('#') >= 0
        && !value.getURI().startsWith(local);
  }

  private List<ArticleClaims> finish() {
    List<ArticleClaims> all = new ArrayList<>(articles.size());
    articles.forEach((article, described) -> all.add(finish(article, described)));
    return all;
  }

  private static ArticleClaims finish(Node article, Map<Node, Map<Node, List<Node>>> described) {
    described.values().forEach(v -> v.values().forEach(l -> l.sort(Nodes.BY_SPELLING)));
    Map<Node, List<Node>> own = Objects.requireNonNull(described.get(article));
    Source source = source(article, own);
    own.remove(TEXT);
    own.putIfAbsent(TYPE, List.of(ARTICLE));
    List<Claim> claims = new ArrayList<>(described.size());
    described.forEach(
        (node, values) -> {
          if (!node.equals(article)) {
            claims.add(new Claim(node, source, values));
          }
        });
    claims.sort(Claim.ORDER);
    return new ArticleClaims(source, new Claim(article, source, own), claims);
  }

  private static Source source(Node article, Map<Node, List<Node>> values) {
    List<Node> text = values.getOrDefault(TEXT, List.of());
    String origin = text.isEmpty() ? article.getURI() : text.get(0).getLiteralLexicalForm();
    List<Node> dates = values.getOrDefault(DATE_PUBLISHED, List.of());
    PartialDate published = dates.isEmpty() ? null : Dates.read(dates.get(0));
    return new Source(article, origin, published == null ? null : published.earliest());
  }

  private static Node fingerprint(Node text) {
    return NodeFactory.createLiteralString(Iris.digest(text.toString()));
  }

  /** The first node equal to this one: articles share most of theirs, and memory with them. */
  private Node one(Node node) {
    Node known = nodes.putIfAbsent(node, node);
    return known == null ? node : known;
  }
}
