package io.rongpu.query.explain;

import io.rongpu.query.explain.Explanation.Match;
import io.rongpu.query.explain.Explanation.Statement;
import io.rongpu.query.explain.Explanation.Subject;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Explains what is stated about something: each statement of the knowledge layer, and each one that
 * a report makes and we don't believe, with the sentences it was read from. Reads in a transaction
 * of its own, or in the caller's; thread-safe when the dataset is.
 *
 * <pre>
 * Explanation why = new Explainer(dataset).explain("隐泉机器人");
 * System.out.print(ExplanationText.of(why));
 * </pre>
 */
public final class Explainer {

  /** Book-keeping and names: no statements about the world. */
  private static final Set<Node> NOT_EXPLAINED =
      Set.of(
          Vocabulary.TYPE,
          Vocabulary.WAS_DERIVED_FROM,
          Vocabulary.term("reportedBy"),
          Vocabulary.DISPUTED,
          Vocabulary.HAS_REPORTED_VALUE,
          Vocabulary.HAS_BASIS,
          Vocabulary.PREDICATE,
          Vocabulary.OBJECT,
          Vocabulary.LEGAL_NAME,
          Vocabulary.PREF_LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.EXACT_MATCH);

  /** Roles whose holder an event is about; for the others only the link to the event is told. */
  private static final Set<String> MAIN_ROLES =
      Set.of("company", "target", "acquirer", "holder", "organization");

  private final DatasetGraph dataset;

  public Explainer(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * What is stated about the things of that IRI or name. A name matches in any case; when nothing
   * has exactly that name, those that contain it count, and only a single one is explained.
   *
   * @throws io.rongpu.model.RongpuException if nothing matches
   */
  public Explanation explain(String nameOrIri) {
    return Txn.calculateRead(dataset, () -> read(nameOrIri));
  }

  private Explanation read(String nameOrIri) {
    Graph knowledge = dataset.getDefaultGraph();
    Labels labels = new Labels(knowledge);
    NameSearch.Found found = new NameSearch(knowledge).find(nameOrIri);
    List<Match> matches =
        found.things().stream()
            .map(NodeFactory::createURI)
            .map(thing -> new Match(thing.getURI(), labels.kind(thing), labels.of(thing)))
            .toList();
    boolean explained = found.exact() || matches.size() == 1;
    List<Subject> subjects =
        explained ? matches.stream().map(match -> subject(match, knowledge)).toList() : List.of();
    return new Explanation(nameOrIri, matches, subjects);
  }

  private Subject subject(Match match, Graph knowledge) {
    Node thing = NodeFactory.createURI(match.iri());
    StatementReader reader = new StatementReader(dataset, NOT_EXPLAINED);
    List<Statement> statements = new ArrayList<>(reader.about(thing, property -> true));
    SortedSet<String> events = new TreeSet<>();
    knowledge.stream(Node.ANY, Node.ANY, thing)
        .filter(triple -> !NOT_EXPLAINED.contains(triple.getPredicate()))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .forEach(events::add);
    for (String iri : events) {
      statements.addAll(linked(NodeFactory.createURI(iri), thing, knowledge, reader));
    }
    return new Subject(match, sorted(statements, match.iri()));
  }

  private static List<Statement> linked(
      Node other, Node thing, Graph knowledge, StatementReader reader) {
    boolean main =
        knowledge.stream(other, Node.ANY, thing)
            .map(triple -> Labels.localName(triple.getPredicate()))
            .anyMatch(MAIN_ROLES::contains);
    boolean aboutThing = main && new Labels(knowledge).isEvent(other);
    return reader
        .about(other, property -> aboutThing || knowledge.contains(other, property, thing))
        .stream()
        .filter(s -> aboutThing || reader.isValue(s, thing))
        .toList();
  }

  /** The thing itself first, then its events by name. */
  private static List<Statement> sorted(List<Statement> statements, String first) {
    return statements.stream()
        .sorted(
            Comparator.comparing((Statement s) -> !s.subjectIri().equals(first))
                .thenComparing(Statement::subject)
                .thenComparing(Statement::subjectIri)
                .thenComparing(Statement::property)
                .thenComparing(s -> !s.believed())
                .thenComparing(Statement::value))
        .toList();
  }
}
