package io.rongpu.resolve;

import io.rongpu.resolve.who.Alias;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.ForbiddenMerge;
import io.rongpu.resolve.who.Guidance;
import io.rongpu.resolve.who.KnownLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How names are compared: by their normal forms, here called keys, by what the dictionary knows of
 * them, and by what was decided. Immutable and thread-safe.
 */
final class NameRules {

  private final NameNormalizer normalizer = new NameNormalizer();
  private final DecisionRules organizations;
  private final DecisionRules persons;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> forbidden = new HashSet<>();
  private final Map<String, List<KnownLink>> links = new HashMap<>();

  NameRules(Guidance guidance) {
    Dictionary dictionary = guidance.dictionary();
    organizations = new DecisionRules(guidance.decisions(), false, normalizer::organization);
    persons = new DecisionRules(guidance.decisions(), true, normalizer::spelling);
    for (Alias alias : dictionary.aliases()) {
      String canonical = normalizer.organization(alias.canonical());
      known.put(canonical, canonical);
      known.put(normalizer.organization(alias.alias()), canonical);
    }
    for (ForbiddenMerge pair : dictionary.forbidden()) {
      String one = known(normalizer.organization(pair.one()));
      String other = known(normalizer.organization(pair.other()));
      forbidden.add(pair(one, other));
    }
    for (KnownLink link : dictionary.links()) {
      String one = known(normalizer.organization(link.name()));
      String other = known(normalizer.organization(link.of()));
      forbidden.add(pair(one, other));
      KnownLink keyed = new KnownLink(one, link.relation(), other, link.source());
      links.computeIfAbsent(one, key -> new ArrayList<>()).add(keyed);
      links.computeIfAbsent(other, key -> new ArrayList<>()).add(keyed);
    }
  }

  /** What the dictionary knows of who belongs to whom, by keys, the known ones. */
  List<KnownLink> links(String key) {
    return links.getOrDefault(known(key), List.of());
  }

  NameNormalizer normalizer() {
    return normalizer;
  }

  /** What was decided about organisations. */
  DecisionRules organizations() {
    return organizations;
  }

  /** What was decided about people. */
  DecisionRules persons() {
    return persons;
  }

  /** The normal form of a name of an organisation. */
  String key(String name) {
    return normalizer.organization(name);
  }

  /** The key of the name by which the dictionary knows whoever has this key; else the key. */
  String known(String key) {
    return known.getOrDefault(key, key);
  }

  boolean isKnown(String key) {
    return known.containsKey(key);
  }

  /** Whether the dictionary says that the two are never of one. */
  boolean areForbidden(String key, String other) {
    return forbidden.contains(pair(known(key), known(other)));
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one;
  }
}
