package io.rongpu.resolve;

import java.util.Collection;
import java.util.List;

/** Tells which places of different articles are one: those of the same main name. */
final class PlaceLinker {

  private final NameNormalizer normalizer;

  PlaceLinker(NameNormalizer normalizer) {
    this.normalizer = normalizer;
  }

  /** The clusters, sorted. */
  List<List<Claim>> link(Collection<Claim> places) {
    Clustering clustering = new Clustering(places);
    clustering.joinByKey(Names::identifiers);
    clustering.joinByKey(claim -> List.of(normalizer.spelling(Names.main(claim))));
    return clustering.clusters();
  }
}
