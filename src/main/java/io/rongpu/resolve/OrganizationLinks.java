package io.rongpu.resolve;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.resolve.who.KnownLink;
import io.rongpu.resolve.who.KnownLink.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations belong to which others though they are two: what the dictionary knows, and
 * units whose name begins with the whole name of their organisation (山岚科技研究院 is 山岚科技's).
 */
final class OrganizationLinks {

  private static final Comparator<Thing> MOST_SOURCES_FIRST =
      Comparator.comparingLong(
              (Thing thing) -> -Source.count(thing.claims().stream().map(Claim::source).toList()))
          .thenComparing(Thing::iri, Nodes.BY_SPELLING);

  private final NameRules rules;
  private final UnitNames units;

  OrganizationLinks(NameRules rules) {
    this.rules = rules;
    this.units = new UnitNames(rules);
  }

  /** Keys that put what belongs together into one block. */
  Set<String> blockKeys(Claim claim) {
    String main = main(claim);
    Set<String> keys = new HashSet<>();
    units.owners(main).forEach(owner -> keys.add(rules.known(owner)));
    for (KnownLink link : rules.links(main)) {
      keys.add("link\n" + link.name() + '\n' + link.of());
    }
    return keys;
  }

  /** The things of one block, with their links. */
  List<Thing> link(List<Thing> block) {
    if (block.size() < 2) {
      return block;
    }
    Map<String, Thing> byLabel = new TreeMap<>();
    block.stream()
        .sorted(MOST_SOURCES_FIRST)
        .forEach(
            thing -> byLabel.putIfAbsent(rules.known(rules.key(thing.identity().label())), thing));
    Map<String, Thing> known = new TreeMap<>();
    block.stream()
        .sorted(MOST_SOURCES_FIRST)
        .forEach(
            thing -> thing.claims().forEach(c -> known.putIfAbsent(rules.known(main(c)), thing)));
    return block.stream().map(thing -> thing.with(links(thing, byLabel, known))).toList();
  }

  private List<Link> links(Thing thing, Map<String, Thing> byLabel, Map<String, Thing> known) {
    Set<String> names = new LinkedHashSet<>();
    thing.claims().forEach(claim -> names.add(main(claim)));
    List<Link> links = new ArrayList<>();
    for (String name : names) {
      for (KnownLink link : rules.links(name)) {
        Thing of = known.get(link.of());
        if (link.name().equals(rules.known(name)) && of != null && of != thing) {
          add(links, link.relation(), of, link.source());
        }
      }
    }
    for (String name : names) {
      Thing of = owner(name, thing, byLabel);
      if (of != null && links.stream().noneMatch(link -> link.of().equals(of.iri()))) {
        add(links, Relation.SUBSIDIARY, of, "");
      }
    }
    links.sort(Comparator.comparing(link -> link.written().toString()));
    return links;
  }

  private @Nullable Thing owner(String name, Thing self, Map<String, Thing> byLabel) {
    return units.owners(name).stream()
        .map(owner -> byLabel.get(rules.known(owner)))
        .filter(thing -> thing != null && thing != self)
        .findFirst()
        .orElse(null);
  }

  private static void add(List<Link> links, Relation relation, Thing of, String source) {
    Link link = new Link(Vocabulary.term(relation.term()), of.iri(), source);
    if (!links.contains(link)) {
      links.add(link);
    }
  }

  private String main(Claim claim) {
    return rules.key(Names.main(claim));
  }
}
