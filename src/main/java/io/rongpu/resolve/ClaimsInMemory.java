package io.rongpu.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Claims that were all read beforehand. */
final class ClaimsInMemory implements Claims {

  private final List<ArticleClaims> all;
  private final Map<Node, ArticleClaims> byArticle = new HashMap<>();
  private final Map<Node, Claim> byNode = new HashMap<>();

  ClaimsInMemory(List<ArticleClaims> all) {
    this.all = all;
    for (ArticleClaims article : all) {
      byArticle.put(article.source().article(), article);
      article.claims().forEach(claim -> byNode.put(claim.node(), claim));
    }
  }

  List<ArticleClaims> all() {
    return all;
  }

  @Override
  public @Nullable Claim of(Node node) {
    return byNode.get(node);
  }

  @Override
  public ArticleClaims article(Node article) {
    return Objects.requireNonNull(byArticle.get(article), article::toString);
  }
}
