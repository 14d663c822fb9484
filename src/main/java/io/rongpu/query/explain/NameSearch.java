package io.rongpu.query.explain;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Finds what a name or an IRI means in the knowledge layer. */
final class NameSearch {

  /**
   * @param things IRIs, sorted
   * @param exact whether the name is one of theirs, and not only a part of it
   */
  record Found(SortedSet<String> things, boolean exact) {}

  private final Graph knowledge;

  NameSearch(Graph knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Things of that IRI or derived from a claim of that IRI; else those with that name; else those
   * whose names contain it. Case does not matter.
   *
   * @throws RongpuException if there is none
   */
  Found find(String nameOrIri) {
    String asked = nameOrIri.strip();
    if (asked.isEmpty()) {
      throw new RongpuException("Nothing to explain; give a name or an IRI.");
    }
    SortedSet<String> byIri = byIri(NodeFactory.createURI(asked));
    if (!byIri.isEmpty()) {
      return new Found(byIri, true);
    }
    String lower = asked.toLowerCase(Locale.ROOT);
    SortedSet<String> named = byName(lower::equals);
    if (!named.isEmpty()) {
      return new Found(named, true);
    }
    SortedSet<String> similar = byName(name -> name.contains(lower));
    if (similar.isEmpty()) {
      throw new RongpuException(
          "Nothing is known as " + asked + "; check the spelling, or give an IRI.");
    }
    return new Found(similar, false);
  }

  private SortedSet<String> byIri(Node iri) {
    SortedSet<String> things = new TreeSet<>();
    if (knowledge.contains(iri, Vocabulary.TYPE, Node.ANY)) {
      things.add(iri.getURI());
    }
    collect(knowledge.stream(Node.ANY, Vocabulary.WAS_DERIVED_FROM, iri), things);
    return things;
  }

  private SortedSet<String> byName(Predicate<String> matches) {
    SortedSet<String> things = new TreeSet<>();
    for (Node property : Set.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      collect(
          knowledge.stream(Node.ANY, property, Node.ANY)
              .filter(triple -> triple.getObject().isLiteral())
              .filter(
                  triple ->
                      matches.test(
                          triple.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT))),
          things);
    }
    return things;
  }

  private static void collect(Stream<Triple> triples, SortedSet<String> things) {
    triples.map(Triple::getSubject).filter(Node::isURI).map(Node::getURI).forEach(things::add);
  }
}
