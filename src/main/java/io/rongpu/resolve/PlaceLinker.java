package io.rongpu.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which places of different articles are one: those of the same main name. */
final class PlaceLinker {

  private final NameNormalizer normalizer;

  PlaceLinker(NameNormalizer normalizer) {
    this.normalizer = normalizer;
  }

  /** What may make two claims one, or give them one name. */
  Set<String> blockKeys(Claim claim) {
    Set<String> keys = new HashSet<>(Names.identifiers(claim));
    Names.all(claim).forEach(name -> keys.add(normalizer.spelling(name)));
    return keys;
  }

  /** The clusters of one block, sorted. */
  List<List<Claim>> link(Collection<Claim> places) {
    Clustering clustering = new Clustering(places);
    clustering.joinByKey(Names::identifiers);
    clustering.joinByKey(claim -> List.of(normalizer.spelling(Names.main(claim))));
    return clustering.clusters();
  }
}
