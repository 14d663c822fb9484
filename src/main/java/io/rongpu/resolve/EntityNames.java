package io.rongpu.resolve;

import io.rongpu.model.Entity.Kind;
import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the IRIs of entities are made of: the preferred name, Chinese where there is one ({@code
 * company/青藤云安全}, {@code investor/真格基金}, {@code place/北京}). A person's has the organisation that
 * most sources tell with the person behind {@code ~} ({@code person/张福~青藤云安全}), always, so that a
 * namesake who turns up later changes nothing.
 */
final class EntityNames {

  private final Iris iris;
  private final NameRules rules;

  EntityNames(Iris iris, NameRules rules) {
    this.iris = iris;
    this.rules = rules;
  }

  List<Thing> organizations(List<List<Claim>> clusters) {
    return name(clusters.stream().map(c -> draft(EntityKinds.ofOrganization(c), c)).toList());
  }

  List<Thing> places(List<List<Claim>> clusters) {
    return name(clusters.stream().map(cluster -> draft(Kind.PLACE, cluster)).toList());
  }

  List<Thing> persons(List<List<Claim>> clusters, Affiliations affiliations) {
    return name(clusters.stream().map(cluster -> person(cluster, affiliations)).toList());
  }

  private ThingDraft person(List<Claim> claims, Affiliations affiliations) {
    ThingDraft draft = draft(Kind.PERSON, claims);
    String name =
        mainOrganization(claims, affiliations)
            .map(organization -> draft.name() + "~" + organization.name())
            .orElse(draft.name());
    return new ThingDraft(draft.segment(), name, draft.label(), draft.type(), claims);
  }

  private static Optional<Identity> mainOrganization(
      List<Claim> claims, Affiliations affiliations) {
    Map<Identity, Set<Source>> sources = new HashMap<>();
    for (Claim claim : claims) {
      for (Identity organization : affiliations.of(claim)) {
        sources.computeIfAbsent(organization, o -> new HashSet<>()).add(claim.source());
      }
    }
    return sources.entrySet().stream()
        .min(
            Comparator.comparingLong(
                    (Map.Entry<Identity, Set<Source>> e) -> -Source.count(e.getValue()))
                .thenComparing(e -> e.getKey().iri(), Nodes.BY_SPELLING))
        .map(Map.Entry::getKey);
  }

  private ThingDraft draft(Kind kind, List<Claim> claims) {
    String label = Labels.choose(claims, rules).main();
    String name = label.isEmpty() ? Names.main(claims.get(0)) : label;
    return new ThingDraft(
        EntityKinds.segment(kind),
        ThingNamer.part(name),
        name,
        Vocabulary.term(kind.term()),
        claims);
  }

  /** Unique among all things when the drafts are all that one block gives. */
  private List<Thing> name(List<ThingDraft> drafts) {
    return new ThingNamer(iris).name(drafts);
  }
}
