package io.rongpu.resolve;

import io.rongpu.model.Entity.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which organisations of different articles are one. Reasons, the strongest first, so that
 * the weakest gives way where an article tells two of them apart:
 *
 * <ol>
 *   <li>a shared identifier;
 *   <li>the same main name, legal form aside;
 *   <li>a registered name ("…有限公司") that both carry;
 *   <li>an alias: an article calls A also B, and others have a B ({@link AliasOwner}).
 * </ol>
 *
 * Names that tell nothing ({@link NameNormalizer#isTelling}) join nothing.
 */
final class OrganizationLinker {

  private final NameNormalizer normalizer;
  private final Set<String> designators = Set.copyOf(WordList.read("designators.txt"));

  OrganizationLinker(NameNormalizer normalizer) {
    this.normalizer = normalizer;
  }

  /**
   * What may make two claims one: their names as they are compared, those that tell nothing too, so
   * that things of one name are of one block, and their identifiers.
   */
  Set<String> blockKeys(Claim claim) {
    Set<String> keys = new HashSet<>(Names.identifiers(claim));
    Names.all(claim).forEach(name -> keys.add(normalizer.organization(name)));
    return keys;
  }

  /** The clusters of one block, sorted. */
  List<List<Claim>> link(Collection<Claim> organizations) {
    Clustering clustering = new Clustering(organizations);
    clustering.joinByKey(Names::identifiers);
    clustering.joinByKey(
        claim -> telling(Stream.of(mainKey(claim))), OrganizationLinker::commonKindFirst);
    clustering.joinByKey(this::registeredKeys);
    joinAliases(organizations, clustering);
    return clustering.clusters();
  }

  private void joinAliases(Collection<Claim> organizations, Clustering clustering) {
    Map<String, List<Claim>> byMainName =
        Clustering.index(organizations, claim -> telling(Stream.of(mainKey(claim))));
    Map<String, List<Claim>> byAlias = Clustering.index(organizations, this::aliasKeys);
    // Long names say more than short ones, so they decide first.
    Comparator<String> order =
        Comparator.comparingInt((String key) -> -key.length())
            .thenComparing(Comparator.naturalOrder());
    byAlias.keySet().stream()
        .filter(byMainName::containsKey)
        .sorted(order)
        .forEach(alias -> join(alias, byAlias, byMainName, clustering));
  }

  private void join(
      String alias,
      Map<String, List<Claim>> byAlias,
      Map<String, List<Claim>> byMainName,
      Clustering clustering) {
    Claim owner = AliasOwner.of(byAlias.getOrDefault(alias, List.of()), clustering);
    if (owner == null) {
      return;
    }
    List<Claim> named =
        byMainName.getOrDefault(alias, List.of()).stream().sorted(Claim.ORDER).toList();
    Set<List<Claim>> tried = Collections.newSetFromMap(new IdentityHashMap<>());
    tried.add(clustering.clusterOf(owner));
    for (Claim other : named) {
      if (tried.add(clustering.clusterOf(other))
          && !isSister(mainKey(owner), owner, alias, other, clustering)
          && clustering.join(owner, other)) {
        tried.add(clustering.clusterOf(owner));
      }
    }
  }

  /** Whether the names differ by a word such as 资本 and one is a company, the other a firm. */
  private boolean isSister(
      String name, Claim owner, String alias, Claim other, Clustering clustering) {
    String longer = name.length() > alias.length() ? name : alias;
    String shorter = longer.equals(name) ? alias : name;
    return longer.startsWith(shorter)
        && designators.contains(longer.substring(shorter.length()))
        && EntityKinds.ofOrganization(clustering.clusterOf(owner))
            != EntityKinds.ofOrganization(clustering.clusterOf(other));
  }

  private String mainKey(Claim claim) {
    return normalizer.organization(Names.main(claim));
  }

  private Set<String> aliasKeys(Claim claim) {
    String main = mainKey(claim);
    return telling(
        Names.all(claim).stream().map(normalizer::organization).filter(key -> !key.equals(main)));
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
