package io.rongpu.search;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Knowledge that consists of names. */
final class NamedThings {

  private static final Iris IRIS = Iris.standard();

  private final Graph graph = GraphFactory.createDefaultGraph();

  static Node iri(String kind, String name) {
    return IRIS.thing(kind, name);
  }

  /** A thing that so many claims tell of. */
  NamedThings add(Kind kind, String id, int claims, String preferred, String... others) {
    Node thing = iri(kind.name().toLowerCase(java.util.Locale.ROOT), id);
    graph.add(thing, Vocabulary.TYPE, kind.type());
    graph.add(thing, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang(preferred, "zh"));
    for (String other : others) {
      graph.add(thing, Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang(other, "zh"));
    }
    for (int i = 0; i < claims; i++) {
      Node article = IRIS.article("news/" + i);
      graph.add(thing, Vocabulary.WAS_DERIVED_FROM, IRIS.local(article, "company", id));
    }
    return this;
  }

  NamedThings company(String name, int claims, String... others) {
    return add(Kind.COMPANY, name, claims, name, others);
  }

  NamedThings article(String key, String title, String day) {
    Node article = IRIS.article(key);
    graph.add(article, Vocabulary.TYPE, Vocabulary.ARTICLE);
    graph.add(article, Vocabulary.HEADLINE, NodeFactory.createLiteralString(title));
    graph.add(article, Vocabulary.DATE_PUBLISHED, NodeFactory.createLiteralString(day));
    return this;
  }

  Graph graph() {
    return graph;
  }
}
