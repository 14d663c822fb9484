package io.rongpu.cli;

import io.rongpu.query.NamedQuery;
import io.rongpu.query.Parameter;
import io.rongpu.search.Asked;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.SearchIndex;
import io.rongpu.store.KnowledgeStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Why a question has no rows: it was asked about a name that nothing in the store has. */
final class NamesAsked {

  private static final int LOOKED_AT = 50;
  private static final int SHOWN = 3;

  private static final Set<Kind> ORGANIZATIONS =
      EnumSet.of(Kind.COMPANY, Kind.INVESTMENT_FIRM, Kind.ORGANIZATION);
  private static final Set<Kind> THINGS = EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));

  /**
   * What a parameter names.
   *
   * @param word for it, in messages
   * @param kinds what it can be
   */
  private record Named(String word, Set<Kind> kinds) {}

  private static final Named COMPANY =
      new Named("company", EnumSet.of(Kind.COMPANY, Kind.ORGANIZATION));

  /** Parameters whose values are names, by what they are called. */
  private static final Map<String, Named> NAMES =
      Map.of(
          "company", COMPANY,
          "first", COMPANY,
          "second", COMPANY,
          "investor",
              new Named(
                  "investor",
                  EnumSet.of(Kind.COMPANY, Kind.INVESTMENT_FIRM, Kind.ORGANIZATION, Kind.PERSON)),
          "organization", new Named("organization", ORGANIZATIONS),
          "person", new Named("person", EnumSet.of(Kind.PERSON)),
          "city", new Named("place", EnumSet.of(Kind.PLACE)));

  private final KnowledgeStore store;
  private final SearchIndex index;

  private NamesAsked(KnowledgeStore store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  /** A line for every name of the question that nothing has, with the nearest ones. */
  static List<String> unknown(NamedQuery query, Map<String, String> values, KnowledgeStore store) {
    List<Parameter> asked =
        query.parameters().stream()
            .filter(it -> NAMES.containsKey(it.name()) && values.containsKey(it.name()))
            .toList();
    List<String> lines = new ArrayList<>();
    if (!asked.isEmpty()) {
      try (SearchIndex index = SearchIndex.of(store)) {
        NamesAsked names = new NamesAsked(store, index);
        for (Parameter parameter : asked) {
          String line = names.unknown(parameter.name(), values.getOrDefault(parameter.name(), ""));
          if (line != null) {
            lines.add(line);
          }
        }
      }
    }
    return lines;
  }

  private @Nullable String unknown(String parameter, String value) {
    Named named = NAMES.getOrDefault(parameter, COMPANY);
    String asked = value.strip();
    if (asked.contains("://")) {
      return isKnown(NodeFactory.createURI(asked))
          ? null
          : "nothing in this store has the IRI " + asked + ": `rongpu search` finds things by name";
    }
    List<Hit> near = index.find(new Asked(asked, named.kinds, 0, LOOKED_AT)).hits();
    if (near.stream().anyMatch(hit -> isCalled(hit, asked))) {
      return null;
    }
    if (near.isEmpty()) {
      near = index.find(new Asked(asked, THINGS, 0, SHOWN)).hits();
    }
    return "no "
        + named.word
        + " in this store has "
        + asked
        + " in its name"
        + (near.isEmpty()
            ? ": `rongpu search` finds names by a part, pinyin or initials"
            : "; nearest: "
                + near.stream()
                    .limit(SHOWN)
                    .map(hit -> shown(hit, named))
                    .collect(Collectors.joining(", ")));
  }

  private boolean isKnown(Node thing) {
    return Txn.calculateRead(
        store.dataset(),
        () -> store.dataset().getDefaultGraph().contains(thing, Node.ANY, Node.ANY));
  }

  /** As the questions compare: a part of a name, in any case. */
  private static boolean isCalled(Hit hit, String asked) {
    String lower = asked.toLowerCase(Locale.ROOT);
    return hit.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(lower));
  }

  private static String shown(Hit hit, Named named) {
    return named.kinds.contains(hit.kind())
        ? hit.name()
        : hit.name() + " (" + hit.kind().term() + ")";
  }
}
