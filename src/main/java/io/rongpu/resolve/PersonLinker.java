package io.rongpu.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which people of different articles are one: those with a common name and a common
 * organisation, or a common identifier. A name alone proves nothing; namesakes stay apart.
 */
final class PersonLinker {

  private final NameNormalizer normalizer;

  PersonLinker(NameNormalizer normalizer) {
    this.normalizer = normalizer;
  }

  /** What may make two claims one, or give them one name. */
  Set<String> blockKeys(Claim claim) {
    Set<String> keys = new HashSet<>(Names.identifiers(claim));
    Names.all(claim).forEach(name -> keys.add(normalizer.spelling(name)));
    return keys;
  }

  /** The clusters of one block, sorted. */
  List<List<Claim>> link(Collection<Claim> persons, Affiliations affiliations) {
    Clustering clustering = new Clustering(persons);
    clustering.joinByKey(Names::identifiers);
    clustering.joinByKey(person -> keys(person, affiliations));
    return clustering.clusters();
  }

  private Set<String> keys(Claim person, Affiliations affiliations) {
    return Names.all(person).stream()
        .map(normalizer::spelling)
        .filter(normalizer::isTelling)
        .flatMap(
            name ->
                affiliations.of(person).stream()
                    .map(organization -> name + '\n' + organization.iri().getURI()))
        .collect(Collectors.toSet());
  }
}
