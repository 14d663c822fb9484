package io.rongpu.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Tells which people of different articles are one. A name alone proves nothing, but for whole
 * foreign names, which hardly two people of the news share; namesakes stay apart. Reasons, the
 * strongest first:
 *
 * <ol>
 *   <li>it was decided;
 *   <li>a shared identifier;
 *   <li>a common name and a common organisation;
 *   <li>a common foreign name;
 *   <li>what {@link PersonPairs} weighs: the organisation of the one is named beside the other,
 *       both invest, the short name of a foreigner.
 * </ol>
 */
final class PersonLinker {

  private final NameRules rules;
  private final NameNormalizer normalizer;

  PersonLinker(NameRules rules) {
    this.rules = rules;
    this.normalizer = rules.normalizer();
  }

  /** What may make two claims one, or give them one name. */
  Set<String> blockKeys(Claim claim) {
    Set<String> keys = new HashSet<>(rules.persons().blockKeys(claim));
    keys.addAll(nameKeys(claim));
    return keys;
  }

  private Set<String> nameKeys(Claim claim) {
    Set<String> keys = new HashSet<>(Names.identifiers(claim));
    for (String name : Names.all(claim)) {
      keys.add(normalizer.spelling(name));
      String last = PersonName.of(name, normalizer).last();
      if (!last.isEmpty()) {
        keys.add(last);
      }
    }
    return keys;
  }

  /** The clusters of one block, sorted. */
  List<List<Claim>> link(Collection<Claim> persons, Affiliations affiliations) {
    PersonPairs pairs = pairs(persons, affiliations);
    pairs.join();
    return pairs.clusters();
  }

  /** What is certain is joined; the rest is to be weighed. */
  PersonPairs pairs(Collection<Claim> persons, Affiliations affiliations) {
    BiPredicate<List<Claim>, List<Claim>> areApart =
        (one, other) -> rules.persons().areApart(one, other, affiliations::of);
    Clustering clustering =
        new Clustering(persons, (one, other) -> !haveOneName(one, other), areApart);
    rules.persons().join(persons, affiliations::of, clustering);
    clustering.joinByKey(Names::identifiers);
    clustering.joinByKey(person -> keys(person, affiliations));
    clustering.joinByKey(this::rareNames);
    return new PersonPairs(persons, clustering, areApart, affiliations, normalizer);
  }

  private boolean haveOneName(Claim one, Claim other) {
    Set<String> keys = nameKeys(one);
    keys.retainAll(nameKeys(other));
    return !keys.isEmpty();
  }

  private Set<String> keys(Claim person, Affiliations affiliations) {
    Set<String> keys = new TreeSet<>();
    for (String name : PersonPairs.names(person, normalizer)) {
      affiliations.of(person).forEach(thing -> keys.add(name + '\n' + thing.iri().getURI()));
    }
    return keys;
  }

  private Set<String> rareNames(Claim person) {
    Set<String> keys = new TreeSet<>();
    for (String name : Names.all(person)) {
      if (PersonName.of(name, normalizer).isRare()) {
        keys.add(normalizer.spelling(name));
      }
    }
    return keys;
  }
}
