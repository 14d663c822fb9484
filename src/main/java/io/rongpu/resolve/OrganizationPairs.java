package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The clusters of one block that something speaks for being one, two at a time; joins those of
 * which enough speaks for it, the best first, and weighs the rest anew after each round. Not
 * thread-safe.
 */
final class OrganizationPairs {

  private static final int SHORT_LATIN = 4;

  /** So many characters have to be alike for two of one founder to be looked at. */
  private static final int FIRST = 2;

  private final List<Claim> claims;
  private final Clustering clustering;
  private final BiPredicate<List<Claim>, List<Claim>> areApart;
  private final NameRules rules;
  private final NameForms forms;
  private final OrganizationJudge judge;
  private final Encounters encounters;
  private final Map<String, List<Claim>> byAlias;
  private final Map<List<Claim>, OrganizationProfile> profiles = new IdentityHashMap<>();

  OrganizationPairs(
      Collection<Claim> claims,
      Clustering clustering,
      BiPredicate<List<Claim>, List<Claim>> areApart,
      NameRules rules,
      NameForms forms,
      OrganizationJudge judge,
      Encounters encounters) {
    this.claims = claims.stream().sorted(Claim.ORDER).toList();
    this.clustering = clustering;
    this.areApart = areApart;
    this.rules = rules;
    this.forms = forms;
    this.judge = judge;
    this.encounters = encounters;
    this.byAlias = Clustering.index(this.claims, this::aliasKeys);
  }

  /** What two names may have in common besides being equal. */
  static Set<String> keys(NameForm form, NameForms forms) {
    Set<String> keys = new TreeSet<>();
    for (String key : List.of(form.core(), form.stem(), form.han(), form.latin())) {
      if (!key.isEmpty() && forms.isTelling(key)) {
        keys.add(key);
      }
    }
    if (!form.han().isEmpty()) {
      keys.addAll(keys(forms.of(form.han()), forms));
    }
    return keys;
  }

  /** What two have in common that one person founded and that are called alike at first. */
  static Set<String> founded(Claim claim, String main, NameRules rules) {
    Set<String> keys = new TreeSet<>();
    if (main.length() >= FIRST) {
      for (String founder : OrganizationProfile.founders(claim, rules)) {
        keys.add("founder\n" + founder + '\n' + main.substring(0, FIRST));
      }
    }
    return keys;
  }

  /** The clusters as they are now, sorted. */
  List<List<Claim>> clusters() {
    return clustering.clusters();
  }

  /** What keeps two apart that are two now. */
  OpenPair open(Pair pair) {
    return OpenPair.of(
        pair, clustering, areApart, "the dictionary or a decision says that they are two");
  }

  void join() {
    PairJoiner.join(clustering, this::all);
  }

  /** Those that are two clusters now, the best first. */
  List<Pair> all() {
    if (claims.size() < 2) {
      return List.of();
    }
    profiles.clear();
    Map<String, Set<Claim>> byKey = new TreeMap<>();
    for (Claim claim : claims) {
      String main = mainKey(claim);
      Claim first = first(claim);
      for (String key : keys(forms.of(main), forms)) {
        byKey.computeIfAbsent(key, k -> new TreeSet<>(Claim.ORDER)).add(first);
      }
      for (String key : founded(claim, main, rules)) {
        byKey.computeIfAbsent(key, k -> new TreeSet<>(Claim.ORDER)).add(first);
      }
      if (byAlias.containsKey(main)) {
        byKey.computeIfAbsent(main, k -> new TreeSet<>(Claim.ORDER)).add(first);
      }
    }
    byAlias.forEach(
        (alias, stating) -> {
          Set<Claim> named = byKey.get(alias);
          if (named != null) {
            stating.forEach(claim -> named.add(first(claim)));
          }
        });
    Map<Claim, Map<Claim, Judgement>> judged = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Set<Claim> sharing : byKey.values()) {
      List<Claim> firsts = List.copyOf(sharing);
      for (int i = 0; i < firsts.size(); i++) {
        for (int j = i + 1; j < firsts.size(); j++) {
          add(firsts.get(i), firsts.get(j), judged, pairs);
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    return pairs;
  }

  private void add(
      Claim one, Claim other, Map<Claim, Map<Claim, Judgement>> judged, List<Pair> pairs) {
    Map<Claim, Judgement> ofOne = judged.computeIfAbsent(one, o -> new LinkedHashMap<>());
    if (ofOne.containsKey(other)) {
      return;
    }
    Judgement judgement = judge(one, other);
    if (judgement != null) {
      ofOne.put(other, judgement);
      pairs.add(new Pair(one, other, judgement));
    }
  }

  private @Nullable Judgement judge(Claim one, Claim other) {
    OrganizationProfile first = profile(one);
    OrganizationProfile second = profile(other);
    Reason stated = stated(one, first, second);
    Reason back = stated(other, second, first);
    if (stated == null || back != null && back.weight() > stated.weight()) {
      stated = back;
    }
    return judge.judge(first, second, stated);
  }

  /** That the articles of the one call it by a main name of the other, and nobody else so. */
  private @Nullable Reason stated(Claim one, OrganizationProfile owner, OrganizationProfile other) {
    Reason best = null;
    for (String name : other.names().keySet()) {
      List<Claim> stating = byAlias.get(name);
      Claim of = stating == null ? null : AliasOwner.of(stating, clustering);
      if (of != null && first(of) == one) {
        Reason reason = alias(name, owner, other);
        best = best == null || reason.weight() > best.weight() ? reason : best;
      }
    }
    return best;
  }

  private Reason alias(String name, OrganizationProfile owner, OrganizationProfile other) {
    boolean isOneKind = owner.isFirm() == other.isFirm();
    boolean isSister =
        !isOneKind
            && owner.names().keySet().stream()
                .anyMatch(main -> forms.of(main).isFirm() != forms.of(name).isFirm());
    boolean isShort = name.length() <= SHORT_LATIN && name.chars().allMatch(c -> c < 128);
    String text = "an article calls the one also " + name;
    return new Reason(text, isSister ? 15 : isShort && !isOneKind ? 30 : 70);
  }

  private OrganizationProfile profile(Claim first) {
    return profiles.computeIfAbsent(
        clustering.clusterOf(first), cluster -> OrganizationProfile.of(cluster, rules, encounters));
  }

  private Claim first(Claim claim) {
    return clustering.first(claim);
  }

  private String mainKey(Claim claim) {
    return rules.key(Names.main(claim));
  }

  private Set<String> aliasKeys(Claim claim) {
    String main = mainKey(claim);
    Set<String> keys = new TreeSet<>();
    for (String name : Names.all(claim)) {
      String key = rules.key(name);
      if (!key.equals(main)
          && rules.normalizer().isTelling(key)
          && !rules.areForbidden(key, main)) {
        keys.add(key);
      }
    }
    return keys;
  }
}
