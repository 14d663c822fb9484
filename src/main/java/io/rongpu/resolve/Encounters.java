package io.rongpu.resolve;

import static io.rongpu.resolve.Properties.ACQUIRER;
import static io.rongpu.resolve.Properties.COMPANY;
import static io.rongpu.resolve.Properties.FOUNDING_DATE;
import static io.rongpu.resolve.Properties.HEADQUARTERS;
import static io.rongpu.resolve.Properties.INVESTOR;
import static io.rongpu.resolve.Properties.LEAD_INVESTOR;
import static io.rongpu.resolve.Properties.TARGET;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * What articles tell of organisations besides their names: which of them meet in a deal, and which
 * are funded or bought. An article is read when one of its claims is asked for. Not thread-safe.
 */
final class Encounters {

  private static final List<Node> PARTIES =
      List.of(COMPANY, INVESTOR, LEAD_INVESTOR, ACQUIRER, TARGET);
  private static final Node FOUNDER = Vocabulary.term("founder");
  private static final Node INVESTED_IN = Vocabulary.term("investedIn");

  private final Function<Node, ArticleClaims> articles;
  private final Map<Node, List<Set<Node>>> deals = new HashMap<>();
  private final Set<Node> funded = new HashSet<>();

  Encounters(Function<Node, ArticleClaims> articles) {
    this.articles = articles;
  }

  /** Whether two things of one article are parties of one deal: then it tells them apart. */
  boolean meet(Claim one, Claim other) {
    return deals(one).stream()
        .anyMatch(deal -> deal.contains(one.node()) && deal.contains(other.node()));
  }

  /**
   * Whether it does business of its own, as far as its article tells: firms that only invest don't.
   */
  boolean isBusiness(Claim claim) {
    deals(claim);
    return funded.contains(claim.node())
        || !claim.all(FOUNDER).isEmpty()
        || !claim.all(FOUNDING_DATE).isEmpty()
        || !claim.all(HEADQUARTERS).isEmpty();
  }

  private List<Set<Node>> deals(Claim claim) {
    return deals.computeIfAbsent(
        claim.source().article(), article -> read(articles.apply(article)));
  }

  private List<Set<Node>> read(ArticleClaims article) {
    List<Set<Node>> found = new ArrayList<>();
    for (Claim claim : article.claims()) {
      Set<Node> parties = new HashSet<>();
      PARTIES.forEach(property -> parties.addAll(claim.all(property)));
      if (!claim.all(INVESTED_IN).isEmpty()) {
        parties.add(claim.node());
        parties.addAll(claim.all(INVESTED_IN));
      }
      if (parties.size() > 1) {
        found.add(parties);
      }
      funded.addAll(claim.all(COMPANY));
      funded.addAll(claim.all(TARGET));
    }
    return found;
  }
}
