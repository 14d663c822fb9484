package io.rongpu.resolve;

import io.rongpu.model.Entity.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Tells which organisations of different articles are one. Reasons, the strongest first, so that
 * the weakest gives way where an article tells two of them apart:
 *
 * <ol>
 *   <li>it was decided;
 *   <li>the dictionary knows both names as one's;
 *   <li>a shared identifier;
 *   <li>the same main name, legal form aside;
 *   <li>a registered name ("…有限公司") that both carry;
 *   <li>what {@link OrganizationJudge} weighs: a stated alias, names that differ by a word such as
 *       资本 or 科技, and what is told of the two.
 * </ol>
 *
 * What decisions or the dictionary forbid is never done. Names that tell nothing ({@link
 * NameNormalizer#isTelling}) join nothing.
 */
final class OrganizationLinker {

  private final NameRules rules;
  private final NameNormalizer normalizer;
  private final NameForms forms;
  private final OrganizationJudge judge;
  private final Encounters encounters;

  /**
   * @param articles the claims of an article, by its IRI
   */
  OrganizationLinker(NameRules rules, Function<Node, ArticleClaims> articles) {
    this.rules = rules;
    this.encounters = new Encounters(articles);
    this.normalizer = rules.normalizer();
    this.forms = new NameForms(normalizer);
    this.judge = new OrganizationJudge(rules, forms);
  }

  /**
   * What may make two claims one: their names as they are compared, those that tell nothing too, so
   * that things of one name are of one block; what their names differ by from others; identifiers.
   */
  Set<String> blockKeys(Claim claim) {
    Set<String> keys = new HashSet<>(Names.identifiers(claim));
    keys.addAll(rules.organizations().blockKeys(claim));
    for (String name : Names.all(claim)) {
      String key = rules.key(name);
      keys.add(key);
      keys.add(rules.known(key));
      keys.addAll(OrganizationPairs.keys(forms.of(key), forms));
    }
    keys.addAll(OrganizationPairs.founded(claim, mainKey(claim), rules));
    return keys;
  }

  /** The clusters of one block, sorted. */
  List<List<Claim>> link(Collection<Claim> organizations) {
    OrganizationPairs pairs = pairs(organizations);
    pairs.join();
    return pairs.clusters();
  }

  /** What is certain is joined; the rest is to be weighed. */
  OrganizationPairs pairs(Collection<Claim> organizations) {
    return new OrganizationPairs(
        organizations, cluster(organizations), this::areApart, rules, forms, judge, encounters);
  }

  private Clustering cluster(Collection<Claim> organizations) {
    Clustering clustering = new Clustering(organizations, this::areTwo, this::areApart);
    rules.organizations().join(organizations, claim -> Set.of(), clustering);
    clustering.joinByKey(this::dictionaryKeys);
    clustering.joinByKey(Names::identifiers);
    clustering.joinByKey(
        claim -> telling(Stream.of(mainKey(claim))), OrganizationLinker::commonKindFirst);
    clustering.joinByKey(this::registeredKeys);
    return clustering;
  }

  /** An article tells apart what it has as two parties of a deal or by names of no likeness. */
  private boolean areTwo(Claim one, Claim other) {
    String key = rules.known(mainKey(one));
    String second = rules.known(mainKey(other));
    return !key.equals(second)
        && (encounters.meet(one, other) || !judge.areAlike(mainKey(one), mainKey(other)));
  }

  private boolean areApart(List<Claim> one, List<Claim> other) {
    Set<String> others = mainKeys(other);
    return rules.organizations().areApart(one, other, claim -> Set.of())
        || mainKeys(one).stream()
            .anyMatch(key -> others.stream().anyMatch(next -> rules.areForbidden(key, next)));
  }

  private Set<String> mainKeys(List<Claim> claims) {
    return claims.stream().map(this::mainKey).collect(Collectors.toSet());
  }

  private Set<String> dictionaryKeys(Claim claim) {
    String key = mainKey(claim);
    return rules.isKnown(key) ? Set.of(rules.known(key)) : Set.of();
  }

  private String mainKey(Claim claim) {
    return rules.key(Names.main(claim));
  }

  private Set<String> registeredKeys(Claim claim) {
    return telling(
        Names.all(claim).stream().filter(normalizer::isLegal).map(normalizer::organization));
  }

  private Set<String> telling(Stream<String> keys) {
    return keys.filter(normalizer::isTelling).collect(Collectors.toSet());
  }

  private static Comparator<Claim> commonKindFirst(List<Claim> sharing) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    sharing.forEach(claim -> counts.merge(kind(claim), 1, Integer::sum));
    return Comparator.comparing((Claim claim) -> -counts.getOrDefault(kind(claim), 0))
        .thenComparing(OrganizationLinker::kind);
  }

  private static Kind kind(Claim claim) {
    Kind kind = EntityKinds.of(claim);
    return kind == null ? Kind.ORGANIZATION : kind;
  }
}
