package io.rongpu.resolve;

import static io.rongpu.resolve.Properties.ACQUIRER;
import static io.rongpu.resolve.Properties.COMPANY;
import static io.rongpu.resolve.Properties.HOLDER;
import static io.rongpu.resolve.Properties.INVESTOR;
import static io.rongpu.resolve.Properties.LEAD_INVESTOR;
import static io.rongpu.resolve.Properties.ORGANIZATION;
import static io.rongpu.resolve.Properties.TARGET;

import io.rongpu.model.Entity.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * The organisations that each person claim is told together with: founded by, a post in, invested
 * in, and any other relation between the two.
 */
final class Affiliations {

  /** The parties of an event that are people, and the organisation each of them acts upon. */
  private static final Map<Node, Node> PARTIES =
      Map.of(HOLDER, ORGANIZATION, INVESTOR, COMPANY, LEAD_INVESTOR, COMPANY, ACQUIRER, TARGET);

  private final Map<Node, Set<Thing>> byPerson = new HashMap<>();

  private Affiliations() {}

  /** Reads them off all claims; {@code things} has the organisations. */
  static Affiliations of(List<ArticleClaims> articles, Things things) {
    Affiliations affiliations = new Affiliations();
    for (ArticleClaims article : articles) {
      Set<Node> persons = new HashSet<>();
      article.claims().stream()
          .filter(claim -> EntityKinds.of(claim) == Kind.PERSON)
          .forEach(claim -> persons.add(claim.node()));
      if (!persons.isEmpty()) {
        article.claims().forEach(claim -> affiliations.read(claim, persons, things));
      }
    }
    return affiliations;
  }

  /** By IRI; empty when there is none. */
  Set<Thing> of(Claim person) {
    return byPerson.getOrDefault(person.node(), Set.of());
  }

  private void read(Claim claim, Set<Node> persons, Things things) {
    Thing self = things.of(claim.node());
    for (Node property : claim.properties()) {
      for (Node value : claim.all(property)) {
        if (persons.contains(value)) {
          if (self != null) {
            add(value, self);
          }
          Node counterpart = PARTIES.get(property);
          if (counterpart != null) {
            things.named(claim, counterpart).forEach(thing -> add(value, thing));
          }
        } else if (persons.contains(claim.node())) {
          Thing other = things.of(value);
          if (other != null) {
            add(claim.node(), other);
          }
        }
      }
    }
  }

  private void add(Node person, Thing organization) {
    byPerson
        .computeIfAbsent(
            person, p -> new TreeSet<>(Comparator.comparing(Thing::iri, Nodes.BY_SPELLING)))
        .add(organization);
  }
}
