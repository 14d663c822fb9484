package io.rongpu.resolve;

import io.rongpu.model.Entity.Kind;
import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What the claims of one cluster tell that identity hangs on.
 *
 * @param names the keys of the main names, each with how many sources use it
 * @param kind company or investment firm, by most sources
 * @param business whether somebody funds or founds it, as nobody does a firm that only invests
 * @param founders their names, by spelling
 * @param places where it is
 */
record OrganizationProfile(
    Map<String, Long> names,
    Kind kind,
    BooleanSupplier business,
    Set<String> founders,
    Set<String> places) {

  private static final Node FOUNDER = Vocabulary.term("founder");

  static OrganizationProfile of(Collection<Claim> claims, NameRules rules, Encounters encounters) {
    Map<String, Set<Source>> sources =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> rules.key(Names.main(claim)),
                    TreeMap::new,
                    Collectors.mapping(Claim::source, Collectors.toSet())));
    Map<String, Long> names = new TreeMap<>();
    sources.forEach((key, of) -> names.put(key, Source.count(of)));
    return new OrganizationProfile(
        names,
        EntityKinds.ofOrganization(claims),
        isBusiness(List.copyOf(claims), encounters),
        named(claims, FOUNDER, rules),
        named(claims, Properties.HEADQUARTERS, rules));
  }

  /** The founders that one claim tells, by spelling. */
  static Set<String> founders(Claim claim, NameRules rules) {
    return named(List.of(claim), FOUNDER, rules);
  }

  boolean isFirm() {
    return kind == Kind.INVESTMENT_FIRM;
  }

  /** Whether it may be an investment firm: told as one, or as nothing that speaks against it. */
  boolean mayBeFirm() {
    return isFirm() || !business.getAsBoolean();
  }

  long sources() {
    return names.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Found out when asked for, since articles have to be read for it; once. */
  private static BooleanSupplier isBusiness(List<Claim> claims, Encounters encounters) {
    boolean[] known = new boolean[2];
    return () -> {
      if (!known[0]) {
        known[0] = true;
        known[1] = claims.stream().anyMatch(encounters::isBusiness);
      }
      return known[1];
    };
  }

  private static Set<String> named(Collection<Claim> claims, Node property, NameRules rules) {
    return claims.stream()
        .flatMap(claim -> claim.all(property).stream())
        .filter(Node::isURI)
        .map(node -> rules.normalizer().spelling(localName(node)))
        .filter(name -> name.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the article calls the thing of one of its nodes. */
  private static String localName(Node node) {
    String iri = node.getURI();
    return Iris.decode(iri.substring(iri.lastIndexOf('/') + 1));
  }

  /** Whether some of one set is in the other, or of the other's words. */
  static boolean overlap(Set<String> one, Set<String> other) {
    List<String> others = List.copyOf(other);
    return one.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
  }
}
