package io.rongpu.rdf;

import io.rongpu.model.Document;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.UnreadDeal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Maps what was read from one article to its claims graph: the article, the entities it names, what
 * it states about them, and for every statement the place where it is stated.
 *
 * <p>Properties and event types are data: one that the code has never heard of is mapped like any
 * other. A property that the ontology puts below others of ours is written with those as well (a
 * lead investor is an investor). Facts with the same content share one node, and each keeps its
 * evidence. The graph is a function of the document and of the set of facts, whatever their order,
 * and has no blank nodes. Immutable and thread-safe.
 *
 * @param iris mints the IRIs
 */
public record ClaimMapper(Iris iris) {

  /**
   * All claims of one article.
   *
   * @param document the article and the text that the facts' spans point into
   * @param facts what was read from it, maybe nothing
   * @return a new graph, which the caller owns; with no facts it has the article alone
   * @throws IndexOutOfBoundsException if a span lies outside the document's text
   */
  public Graph map(Document document, List<Fact> facts) {
    return map(document, facts, List.of());
  }

  /**
   * As {@link #map(Document, List)}, with what could not be read.
   *
   * @param unread sentences that speak of a deal and gave none
   */
  public Graph map(Document document, List<Fact> facts, List<UnreadDeal> unread) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node article = iris.article(document.article().key());
    ArticleWriter.write(document, article, graph);
    UnreadWriter.write(unread, article, iris, document.text(), graph);
    Claims claims = new Claims(document, article, graph);
    facts.forEach(claims::add);
    claims.entities.writeTo(graph);
    return graph;
  }

  /** The claims of one article while they are being written. */
  private final class Claims {

    private final Node article;
    private final Graph graph;
    private final EntityNodes entities;
    private final ValueNodes values;
    private final EvidenceWriter evidences;

    Claims(Document document, Node article, Graph graph) {
      this.article = article;
      this.graph = graph;
      this.entities = new EntityNodes(iris, article);
      this.values = new ValueNodes(iris, article, graph);
      this.evidences = new EvidenceWriter(iris, article, document.text(), graph);
    }

    void add(Fact fact) {
      if (fact instanceof Fact.Attribute attribute) {
        Node subject = entities.node(attribute.subject());
        Node value = values.node(attribute.value());
        statements(attribute.property(), value, attribute.evidence())
            .forEach(statement -> assertAbout(subject, statement));
      } else if (fact instanceof Fact.Relation relation) {
        Node subject = entities.node(relation.subject());
        Node object = entities.node(relation.object());
        statements(relation.property(), object, relation.evidence())
            .forEach(statement -> assertAbout(subject, statement));
      } else if (fact instanceof Fact.Event event) {
        addEvent(event);
      }
    }

    private void addEvent(Fact.Event event) {
      List<Statement> statements = new ArrayList<>();
      for (Fact.Role role : event.roles()) {
        statements.addAll(
            statements(role.property(), entities.node(role.entity()), role.evidence()));
      }
      for (Fact.Detail detail : event.details()) {
        statements.addAll(
            statements(detail.property(), values.node(detail.value()), detail.evidence()));
      }
      Node node = iris.local(article, Iris.kind(event.type()), digest(event.type(), statements));
      graph.add(node, Vocabulary.TYPE, Vocabulary.term(event.type()));
      statements.forEach(statement -> assertAbout(node, statement));
    }

    private void assertAbout(Node subject, Statement statement) {
      Triple triple = Triple.create(subject, statement.property(), statement.object());
      graph.add(triple);
      evidences.write(triple, statement.evidence());
    }

    /** A digest of what is stated, without how it was read and in what order. */
    private String digest(String type, List<Statement> statements) {
      TreeSet<String> content = new TreeSet<>();
      for (Statement statement : statements) {
        content.add(
            Iris.digest(
                Nodes.content(article, statement.property()),
                Nodes.content(article, statement.object())));
      }
      return Iris.digest(type, String.join(" ", content));
    }
  }

  /** What an event or an entity has, and where that was read. */
  private record Statement(Node property, Node object, Evidence evidence) {}

  private static List<Statement> statements(String term, Node object, Evidence evidence) {
    Node property = Vocabulary.term(term);
    List<Statement> statements = new ArrayList<>();
    statements.add(new Statement(property, object, evidence));
    for (Node implied : Ontology.superProperties(property)) {
      statements.add(new Statement(implied, object, evidence));
    }
    return statements;
  }
}
