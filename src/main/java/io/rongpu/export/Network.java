package io.rongpu.export;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The things of a view and what joins them. Nodes are the instances of our ontology's classes, save
 * those that only describe others; edges are the statements of our ontology between nodes. A new
 * class or relation is in it without a change here.
 *
 * @param vertices by IRI
 * @param edges by source, property, target
 */
record Network(List<Vertex> vertices, List<Edge> edges) {

  private static final Set<Node> DESCRIPTIONS =
      Set.of(Vocabulary.ARTICLE, Vocabulary.EVIDENCE, Vocabulary.MONETARY_AMOUNT);

  /** What an event without a name of its own is called after, the first that it has. */
  private static final List<String> HEADS =
      List.of(Terms.COMPANY, Terms.TARGET, Terms.ORGANIZATION);

  private static final List<String> TAILS = List.of(Terms.ROUND_TYPE, Terms.JOB_TITLE);

  private static final List<String> DATES = List.of(Terms.ANNOUNCED_DATE, Terms.FOUNDING_DATE);

  /** A thing: its IRI, name, class, and a date, amount and status where it has them, or "". */
  record Vertex(String id, String label, String kind, String date, String amount, String status) {}

  /** A statement: from where to where, and the local name of the property. */
  record Edge(String source, String target, String label) {}

  Network {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }

  static Network of(DatasetGraph view) {
    Statements statements = new Statements(view);
    SortedMap<String, Vertex> vertices = new TreeMap<>();
    Iterator<Quad> types = view.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Node.ANY);
    List<Quad> typed = new ArrayList<>();
    types.forEachRemaining(typed::add);
    typed.sort(QuadOrder.INSTANCE);
    for (Quad quad : typed) {
      if (isOurs(quad.getObject()) && !DESCRIPTIONS.contains(quad.getObject())) {
        vertices.computeIfAbsent(
            quad.getSubject().toString(),
            id -> vertex(statements, quad.getSubject(), quad.getObject()));
      }
    }
    return new Network(List.copyOf(vertices.values()), edges(view, vertices));
  }

  private static List<Edge> edges(DatasetGraph view, SortedMap<String, Vertex> vertices) {
    List<Edge> edges = new ArrayList<>();
    try (SortedQuads quads = SortedQuads.of(view, false)) {
      for (Quad quad : quads) {
        String source = quad.getSubject().toString();
        String target = quad.getObject().toString();
        if (quad.getObject().isURI()
            && isOurs(quad.getPredicate())
            && vertices.containsKey(source)
            && vertices.containsKey(target)) {
          edges.add(new Edge(source, target, Statements.localName(quad.getPredicate())));
        }
      }
    }
    return edges;
  }

  private static Vertex vertex(Statements statements, Node thing, Node type) {
    Node amount = statements.value(thing, Vocabulary.term(Terms.AMOUNT));
    return new Vertex(
        thing.toString(),
        statements.isNamed(thing)
            ? statements.label(thing)
            : eventLabel(statements, thing, Statements.localName(type)),
        Statements.localName(type),
        first(statements, thing, DATES),
        statements.text(amount, Vocabulary.VERBATIM),
        statements.text(thing, Vocabulary.term(Terms.STATUS)));
  }

  private static String eventLabel(Statements statements, Node event, String kind) {
    String tail = first(statements, event, TAILS);
    String end = tail.isEmpty() ? kind : tail;
    for (String property : HEADS) {
      Node head = statements.value(event, Vocabulary.term(property));
      if (head != null) {
        return statements.label(head) + " · " + end;
      }
    }
    return end;
  }

  private static String first(Statements statements, Node thing, List<String> properties) {
    return properties.stream()
        .map(property -> statements.text(thing, Vocabulary.term(property)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(Vocabulary.RP);
  }
}
