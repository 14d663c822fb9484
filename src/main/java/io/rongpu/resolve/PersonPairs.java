package io.rongpu.resolve;

import io.rongpu.model.Entity.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The clusters of one block of people of which something speaks for being one. Not thread-safe. */
final class PersonPairs {

  private static final String INVESTS = "\ninvests";
  private static final String FIRM = "/" + EntityKinds.segment(Kind.INVESTMENT_FIRM) + "/";

  /** So many organisations that both articles name are no chance. */
  private static final int NAMED_ENOUGH = 2;

  private final List<Claim> claims;
  private final Clustering clustering;
  private final BiPredicate<List<Claim>, List<Claim>> areApart;
  private final Affiliations affiliations;
  private final NameNormalizer normalizer;

  PersonPairs(
      Collection<Claim> claims,
      Clustering clustering,
      BiPredicate<List<Claim>, List<Claim>> areApart,
      Affiliations affiliations,
      NameNormalizer normalizer) {
    this.claims = claims.stream().sorted(Claim.ORDER).toList();
    this.clustering = clustering;
    this.areApart = areApart;
    this.affiliations = affiliations;
    this.normalizer = normalizer;
  }

  /** The names that tell, in normal form. */
  static Set<String> names(Claim person, NameNormalizer normalizer) {
    Set<String> names = new TreeSet<>();
    for (String name : Names.all(person)) {
      String key = normalizer.spelling(name);
      if (normalizer.isTelling(key)) {
        names.add(key);
      }
    }
    return names;
  }

  void join() {
    PairJoiner.join(clustering, this::all);
  }

  List<List<Claim>> clusters() {
    return clustering.clusters();
  }

  /** What keeps two apart that are two now. */
  OpenPair open(Pair pair) {
    return OpenPair.of(pair, clustering, areApart, "a decision says that they are two");
  }

  /** Those that are two clusters now, the best first. */
  List<Pair> all() {
    if (claims.size() < 2) {
      return List.of();
    }
    Map<Claim, Profile> profiles = new TreeMap<>(Claim.ORDER);
    for (Claim claim : claims) {
      profiles.computeIfAbsent(clustering.first(claim), first -> new Profile()).add(claim);
    }
    Map<String, Set<Claim>> index = new HashMap<>();
    Map<String, Set<Claim>> byLast = new HashMap<>();
    profiles.forEach(
        (first, profile) -> {
          profile.ownKeys().forEach(key -> put(index, key, first));
          profile.lasts.forEach(last -> put(byLast, last, first));
        });
    Set<List<Claim>> seen = new LinkedHashSet<>();
    profiles.forEach(
        (first, profile) -> {
          profile.ownKeys().forEach(key -> addAll(first, index.getOrDefault(key, Set.of()), seen));
          profile.lasts.forEach(last -> addAll(first, byLast.getOrDefault(last, Set.of()), seen));
          profile.names.forEach(name -> addAll(first, byLast.getOrDefault(name, Set.of()), seen));
        });
    List<Pair> pairs = new ArrayList<>();
    for (List<Claim> two : seen) {
      @Nullable Judgement judgement =
          judge(profile(profiles, two.get(0)), profile(profiles, two.get(1)), byLast, profiles);
      if (judgement != null) {
        pairs.add(new Pair(two.get(0), two.get(1), judgement));
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    return pairs;
  }

  private static Profile profile(Map<Claim, Profile> profiles, Claim first) {
    return Objects.requireNonNull(profiles.get(first));
  }

  private static void put(Map<String, Set<Claim>> index, String key, Claim first) {
    index.computeIfAbsent(key, k -> new TreeSet<>(Claim.ORDER)).add(first);
  }

  private static void addAll(Claim first, Set<Claim> others, Set<List<Claim>> seen) {
    for (Claim other : others) {
      if (other != first) {
        seen.add(
            Claim.ORDER.compare(first, other) < 0 ? List.of(first, other) : List.of(other, first));
      }
    }
  }

  private static @Nullable Judgement judge(
      Profile one, Profile other, Map<String, Set<Claim>> byLast, Map<Claim, Profile> profiles) {
    List<Reason> reasons = new ArrayList<>();
    String common = common(one.names, other.names);
    if (common != null) {
      reasons.add(new Reason("both are called " + common, common.length() > 2 ? 30 : 15));
      addShortName(one, other, byLast, profiles, reasons);
    } else if (areSpellings(one, other)) {
      reasons.add(new Reason("their names are alike", 15));
    } else {
      addShortName(one, other, byLast, profiles, reasons);
    }
    if (reasons.isEmpty()) {
      return null;
    }
    Node shared = common(one.organizations, other.organizations);
    boolean isBeside = common(one.organizations, other.beside) != null;
    boolean isBack = common(other.organizations, one.beside) != null;
    if (shared != null) {
      reasons.add(new Reason("both have to do with one organisation", 60));
    } else if (isBeside || isBack) {
      reasons.add(
          new Reason(
              "an article about the one names the organisation of the other",
              isBeside && isBack ? 55 : 45));
    }
    if (one.invests && other.invests) {
      reasons.add(new Reason("both put money of their own into companies", 45));
    } else if (one.invests && other.isOfFirm() || other.invests && one.isOfFirm()) {
      reasons.add(new Reason("the one puts money into companies, the other's firm does", 35));
    }
    int named = common(one.beside, other.beside, NAMED_ENOUGH);
    if (shared == null && !isBeside && !isBack && named > 0) {
      reasons.add(
          new Reason(
              named >= NAMED_ENOUGH
                  ? "articles about them name two organisations in common"
                  : "articles about them name one organisation in common",
              named >= NAMED_ENOUGH ? 30 : 15));
    }
    if (shared == null && !one.organizations.isEmpty() && !other.organizations.isEmpty()) {
      reasons.add(new Reason("they have to do with different organisations", -10));
    }
    return new Judgement(reasons, Threshold.PERSON);
  }

  /** Whether they have one last name and first names that share a character: 山姆 and 萨姆. */
  private static boolean areSpellings(Profile one, Profile other) {
    return one.lasts.stream()
        .filter(other.lasts::contains)
        .anyMatch(
            last ->
                firsts(one, last).stream()
                    .anyMatch(
                        first ->
                            firsts(other, last).stream()
                                .anyMatch(
                                    next -> first.chars().anyMatch(c -> next.indexOf(c) >= 0))));
  }

  private static List<String> firsts(Profile profile, String last) {
    return profile.names.stream()
        .filter(name -> name.endsWith(last) && name.length() > last.length())
        .map(name -> name.substring(0, name.length() - last.length()))
        .filter(first -> first.codePointAt(0) > 0x2e80)
        .toList();
  }

  private static void addShortName(
      Profile one,
      Profile other,
      Map<String, Set<Claim>> byLast,
      Map<Claim, Profile> profiles,
      List<Reason> reasons) {
    String last = common(one.names, other.lasts);
    if (last == null) {
      last = common(other.names, one.lasts);
    }
    if (last != null) {
      if (reasons.isEmpty()) {
        reasons.add(new Reason("the one is called " + last + ", the last name of the other", 25));
      }
      Profile named = one.lasts.contains(last) ? one : other;
      int all =
          byLast.getOrDefault(last, Set.of()).stream()
              .mapToInt(first -> profile(profiles, first).sources)
              .sum();
      if (named.sources > 2 * (all - named.sources)) {
        reasons.add(new Reason("hardly anybody else here has that last name", 40));
      }
    }
  }

  private static int common(Set<Node> one, Set<Node> other, int most) {
    return (int) one.stream().filter(other::contains).limit(most).count();
  }

  private static <T> @Nullable T common(Set<T> one, Set<T> other) {
    for (T value : one) {
      if (other.contains(value)) {
        return value;
      }
    }
    return null;
  }

  /** What the claims of one cluster tell. */
  private final class Profile {
    final Set<String> names = new TreeSet<>();
    final Set<String> lasts = new TreeSet<>();
    int sources;
    final Set<Node> organizations = new TreeSet<>(Nodes.BY_SPELLING);
    final Set<Node> beside = new TreeSet<>(Nodes.BY_SPELLING);
    boolean invests;

    void add(Claim claim) {
      names.addAll(PersonPairs.names(claim, normalizer));
      for (String name : Names.all(claim)) {
        PersonName form = PersonName.of(name, normalizer);
        if (!form.last().isEmpty()) {
          lasts.add(form.last());
        }
      }
      affiliations.of(claim).forEach(thing -> organizations.add(thing.iri()));
      affiliations.beside(claim).forEach(thing -> beside.add(thing.iri()));
      sources++;
      invests |= affiliations.invests(claim);
    }

    boolean isOfFirm() {
      return organizations.stream().anyMatch(thing -> thing.getURI().contains(FIRM));
    }

    Set<String> ownKeys() {
      Set<String> keys = besideKeys();
      for (String name : names) {
        organizations.forEach(thing -> keys.add(name + '\n' + thing.getURI()));
        if (invests || isOfFirm()) {
          keys.add(name + INVESTS);
        }
      }
      return keys;
    }

    Set<String> besideKeys() {
      Set<String> keys = new HashSet<>();
      for (String name : names) {
        beside.forEach(thing -> keys.add(name + '\n' + thing.getURI()));
      }
      return keys;
    }
  }
}
