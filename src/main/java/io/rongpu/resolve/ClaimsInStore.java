package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Claims read when they are asked for: single nodes where that will do, since an article that many
 * know can be in a thousand blocks. Not thread-safe; one for each update.
 */
final class ClaimsInStore implements Claims {

  private final KnowledgeUpdater.Stored stored;
  private final StoredIndex index;
  private final Iris iris;
  private final Set<Node> changed;
  private final ClaimsReader reader;
  private final Map<Node, ArticleClaims> articles = new HashMap<>();
  private final Map<Node, Source> sources = new HashMap<>();
  private final Map<Node, @Nullable Claim> claims = new HashMap<>();

  /** {@code changed} are the articles of which the index doesn't know yet. */
  ClaimsInStore(KnowledgeUpdater.Stored stored, StoredIndex index, Iris iris, Set<Node> changed) {
    this.stored = stored;
    this.index = index;
    this.iris = iris;
    this.changed = changed;
    this.reader = new ClaimsReader(iris);
  }

  /** The article that a node is local to, or null. */
  static @Nullable Node articleOf(Node node, Iris iris) {
    if (!node.isURI() || !node.getURI().startsWith(iris.articlePrefix())) {
      return null;
    }
    int end = node.getURI().indexOf('#');
    return end < 0 ? null : NodeFactory.createURI(node.getURI().substring(0, end));
  }

  @Override
  public @Nullable Claim of(Node node) {
    if (claims.containsKey(node)) {
      return claims.get(node);
    }
    Node article = articleOf(node, iris);
    if (article == null || articles.containsKey(article)) {
      return null;
    }
    if (changed.contains(article)) {
      article(article);
      return claims.get(node);
    }
    Claim claim = reader.claim(stored.claims(article), node, source(article));
    Claim described = ClaimsReader.isDescribed(claim) ? claim : null;
    claims.put(node, described);
    return described;
  }

  @Override
  public ArticleClaims article(Node article) {
    ArticleClaims known = articles.get(article);
    if (known != null) {
      return known;
    }
    ArticleClaims read =
        ClaimsReader.read(List.of(new ClaimGraph(article, stored.claims(article))), iris).get(0);
    Source source = sources.computeIfAbsent(article, a -> read.source());
    ArticleClaims one =
        new ArticleClaims(source, read.article(), read.claims().stream().map(this::first).toList());
    articles.put(article, one);
    return one;
  }

  /** The claim of this node that was given before, for there is one for each node. */
  private Claim first(Claim claim) {
    Claim known = claims.putIfAbsent(claim.node(), claim);
    return known == null ? claim : known;
  }

  private Source source(Node article) {
    return sources.computeIfAbsent(
        article, a -> Objects.requireNonNull(index.source(a), () -> "The index doesn't know " + a));
  }
}
