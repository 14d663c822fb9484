package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.MONETARY_AMOUNT;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The claims of all articles, by node. Asking twice gives the same object. */
interface Claims {

  /** What an article says about a node, or null when no article describes it. */
  @Nullable Claim of(Node node);

  /** All that an article says. */
  ArticleClaims article(Node article);

  /** The claim that describes an amount of money, or null when the node is none. */
  default @Nullable Claim money(Node node) {
    Claim claim = node.isURI() ? of(node) : null;
    return claim != null && claim.isA(MONETARY_AMOUNT) ? claim : null;
  }

  /** What an article says about a node that it describes for certain. */
  default Claim existing(Node node) {
    return Objects.requireNonNull(of(node), () -> "No article describes " + node);
  }
}
