package io.rongpu.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which rounds of different articles are one; rounds of two companies never are. */
final class RoundLinker {

  /**
   * The clusters, by company.
   *
   * @param rounds the claims of rounds
   * @param things the organisations and people found
   * @param claims has the money nodes
   */
  List<List<Claim>> link(Collection<Claim> rounds, Things things, Claims claims) {
    Map<String, List<RoundClaim>> byCompany =
        rounds.stream()
            .map(claim -> RoundClaim.read(claim, things, claims))
            .collect(
                Collectors.groupingBy(RoundLinker::company, TreeMap::new, Collectors.toList()));
    return byCompany.values().stream().flatMap(told -> RoundClustering.of(told).stream()).toList();
  }

  /** A round of nobody is like no other. */
  private static String company(RoundClaim round) {
    return round.companies().isEmpty()
        ? round.claim().node().getURI()
        : String.join(" ", round.companies());
  }
}
