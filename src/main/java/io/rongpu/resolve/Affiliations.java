package io.rongpu.resolve;

import static io.rongpu.resolve.Properties.ACQUIRER;
import static io.rongpu.resolve.Properties.COMPANY;
import static io.rongpu.resolve.Properties.HOLDER;
import static io.rongpu.resolve.Properties.INVESTOR;
import static io.rongpu.resolve.Properties.LEAD_INVESTOR;
import static io.rongpu.resolve.Properties.ORGANIZATION;
import static io.rongpu.resolve.Properties.TARGET;

import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * The organisations that each person claim is told together with: founded by, a post in, invested
 * in, and any other relation between the two. What an article's people are told with is read when
 * one of them is asked for. Not thread-safe.
 */
final class Affiliations {

  private static final Node INVESTED_IN = Vocabulary.term("investedIn");

  /** The parties of an event that are people, and the organisation each of them acts upon. */
  private static final Map<Node, Node> PARTIES =
      Map.of(HOLDER, ORGANIZATION, INVESTOR, COMPANY, LEAD_INVESTOR, COMPANY, ACQUIRER, TARGET);

  private final Claims claims;
  private final Things things;
  private final Set<Node> articlesRead = new HashSet<>();
  private final Map<Node, Set<Identity>> byPerson = new HashMap<>();
  private final Map<Node, Set<Identity>> beside = new HashMap<>();
  private final Set<Node> investing = new HashSet<>();

  /** Of these claims; {@code things} has the organisations and places, and no people. */
  Affiliations(Claims claims, Things things) {
    this.claims = claims;
    this.things = things;
  }

  /** By IRI; empty when there is none. */
  Set<Identity> of(Claim person) {
    if (articlesRead.add(person.source().article())) {
      read(claims.article(person.source().article()));
    }
    return byPerson.getOrDefault(person.node(), Set.of());
  }

  /** The organisations that its article names; they needn't have to do with it. */
  Set<Identity> beside(Claim person) {
    return beside.computeIfAbsent(
        person.source().article(),
        article -> {
          Set<Identity> named =
              new TreeSet<>(Comparator.comparing(Identity::iri, Nodes.BY_SPELLING));
          for (Claim claim : claims.article(article).claims()) {
            Identity thing = EntityKinds.isOrganization(claim) ? things.of(claim.node()) : null;
            if (thing != null) {
              named.add(thing);
            }
          }
          return named;
        });
  }

  /** Whether the person puts money into companies, as its article tells. */
  boolean invests(Claim person) {
    of(person);
    return investing.contains(person.node()) || !person.all(INVESTED_IN).isEmpty();
  }

  private void read(ArticleClaims article) {
    Set<Node> persons = new HashSet<>();
    article.claims().stream()
        .filter(EntityKinds::isPerson)
        .forEach(claim -> persons.add(claim.node()));
    article.claims().forEach(claim -> read(claim, persons));
  }

  private void read(Claim claim, Set<Node> persons) {
    Identity self = things.of(claim.node());
    for (Node property : claim.properties()) {
      for (Node value : claim.all(property)) {
        if (persons.contains(value)) {
          if (property.equals(INVESTOR) || property.equals(LEAD_INVESTOR)) {
            investing.add(value);
          }
          if (self != null) {
            add(value, self);
          }
          Node counterpart = PARTIES.get(property);
          if (counterpart != null) {
            things.named(claim, counterpart).forEach(thing -> add(value, thing));
          }
        } else if (persons.contains(claim.node())) {
          Identity other = things.of(value);
          if (other != null) {
            add(claim.node(), other);
          }
        }
      }
    }
  }

  private void add(Node person, Identity organization) {
    byPerson
        .computeIfAbsent(
            person, p -> new TreeSet<>(Comparator.comparing(Identity::iri, Nodes.BY_SPELLING)))
        .add(organization);
  }
}
