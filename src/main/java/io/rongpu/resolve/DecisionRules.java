package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Decision;
import io.rongpu.resolve.who.Decisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Decisions of one kind, of organisations or of people, as they bear on claims. Immutable and
 * thread-safe.
 */
final class DecisionRules {

  private static final String ARTICLE = "/article/";

  private final List<Decision> decisions;
  private final Function<String, String> key;

  /**
   * @param key the normal form of a name
   */
  DecisionRules(Decisions decisions, boolean areOfPersons, Function<String, String> key) {
    this.decisions = decisions.all().stream().filter(d -> d.isOfPersons() == areOfPersons).toList();
    this.key = key;
  }

  boolean isEmpty() {
    return decisions.isEmpty();
  }

  /** Keys that tie a claim to those that it was decided to be one with. */
  Set<String> blockKeys(Claim claim) {
    Set<String> keys = new TreeSet<>();
    for (Decision decision : decisions) {
      if (decision.areOne() && (mayBe(claim, decision.one()) || mayBe(claim, decision.other()))) {
        keys.add("decision\n" + decision.one() + '\n' + decision.other());
      }
    }
    return keys;
  }

  /** Joins what was decided to be one. */
  void join(Collection<Claim> claims, Function<Claim, Set<Identity>> told, Clustering clustering) {
    List<Claim> sorted = claims.stream().sorted(Claim.ORDER).toList();
    for (Decision decision : decisions) {
      if (decision.areOne()) {
        List<Claim> ones = new ArrayList<>();
        for (Claim claim : sorted) {
          if (is(claim, decision.one(), told) || is(claim, decision.other(), told)) {
            ones.add(claim);
          }
        }
        ones.forEach(claim -> clustering.unite(ones.get(0), claim));
      }
    }
  }

  /** Which clusters were decided to be two. */
  boolean areApart(
      Collection<Claim> one, Collection<Claim> other, Function<Claim, Set<Identity>> told) {
    return decisions.stream()
        .filter(decision -> !decision.areOne())
        .anyMatch(
            decision ->
                has(one, decision.one(), told) && has(other, decision.other(), told)
                    || has(one, decision.other(), told) && has(other, decision.one(), told));
  }

  private boolean has(Collection<Claim> claims, String named, Function<Claim, Set<Identity>> told) {
    return claims.stream().anyMatch(claim -> is(claim, named, told));
  }

  /** Whether a claim is meant by a name; people are told closer by an organisation. */
  private boolean is(Claim claim, String named, Function<Claim, Set<Identity>> told) {
    int tilde = named.indexOf('~');
    return mayBe(claim, named)
        && (isNode(named)
            || tilde < 0
            || told.apply(claim).stream()
                .anyMatch(
                    thing ->
                        thing.name().equals(named.substring(tilde + 1))
                            || thing.label().equals(named.substring(tilde + 1))));
  }

  /** As far as the claim alone tells. */
  boolean mayBe(Claim claim, String named) {
    if (isNode(named)) {
      return named.equals(reference(claim.node()));
    }
    int tilde = named.indexOf('~');
    String name = tilde < 0 ? named : named.substring(0, tilde);
    return key.apply(Names.main(claim)).equals(key.apply(name));
  }

  private static boolean isNode(String named) {
    return named.indexOf('#') >= 0;
  }

  /** The way to tell a claim that doesn't depend on the base: {@code KEY#KIND/NAME}. */
  static String reference(Node node) {
    String iri = node.getURI();
    return Iris.decode(iri.substring(iri.indexOf(ARTICLE) + ARTICLE.length()));
  }
}
