package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes a store inside one transaction and sees its own changes. Every operation writes the
 * difference alone, so that saying the same twice changes nothing. No operation takes blank nodes
 * ({@link IllegalArgumentException}).
 */
public final class StoreWriter extends StoreReader {

  private final ChangeLog log;
  private final Set<Node> changedArticles = new LinkedHashSet<>();
  private final Set<Node> changedSubjects = new LinkedHashSet<>();
  private Change change = Change.NONE;
  private boolean indexChanged;

  StoreWriter(DatasetGraph dataset, GraphNames names, Path store, Clock clock) {
    super(dataset, names, store);
    this.log = new ChangeLog(dataset, names, clock);
  }

  /**
   * Makes these, and no others, the claims of an article.
   *
   * @param article the article's IRI, as {@link io.rongpu.rdf.Iris#article} mints it
   */
  public Change replaceClaims(Node article, Graph claims) {
    requireArticle(article);
    return replace(article, claims);
  }

  /** Takes back what an article says; nothing else changes. */
  public Change removeClaims(Node article) {
    requireArticle(article);
    return replace(article, Graph.emptyGraph);
  }

  /**
   * Adds the statements of an RDF file to its graph.
   *
   * @param graph {@link GraphNames#loaded}, or an IRI of the user's choice
   * @throws IllegalArgumentException if the graph is an article's, the ledger or the default graph
   */
  public Change addLoaded(Node graph, Graph statements) {
    requireForeign(graph);
    FreeSpace.require(folder());
    // Only what is not there yet, which GraphDifference calls missing; what else is there stays.
    GraphDifference difference =
        GraphDifference.between(dataset().getGraph(graph).find(), statements);
    return done(new GraphDifference(difference.missing(), List.of()), graph);
  }

  /**
   * Makes these, and no others, the statements of a graph that {@link #addLoaded} might fill.
   *
   * @throws IllegalArgumentException if the graph is an article's, the ledger or the default graph
   */
  public Change replaceLoaded(Node graph, Graph statements) {
    requireForeign(graph);
    return replace(graph, statements);
  }

  /** Takes back everything of a graph that {@link #addLoaded} filled. */
  public Change removeLoaded(Node graph) {
    requireForeign(graph);
    return replace(graph, Graph.emptyGraph);
  }

  /** The articles whose claims changed since knowledge was noted to follow from them. */
  public Set<Node> changedArticles() {
    return Collections.unmodifiableSet(changedArticles);
  }

  /** The subjects of statements of loaded files that came or went since then. */
  public Set<Node> changedSubjects() {
    return Collections.unmodifiableSet(changedSubjects);
  }

  /** Makes these, and no others, the statements of the knowledge layer. */
  public Change replaceKnowledge(Graph knowledge) {
    return replace(Quad.defaultGraphIRI, knowledge);
  }

  /** Makes these, and no others, what knowledge says about some subjects. */
  public Change replaceKnowledge(Set<Node> subjects, Graph statements) {
    FreeSpace.require(folder());
    return done(
        GraphDifference.between(find(dataset().getDefaultGraph(), subjects), statements),
        Quad.defaultGraphIRI);
  }

  /** Makes these, and no others, what the index says about some subjects. */
  public void replaceIndex(Set<Node> subjects, Graph statements) {
    done(GraphDifference.between(find(index(), subjects), statements), names().index());
  }

  /** Notes that knowledge and index now follow from claims and loaded files. */
  public void noteKnowledge(KnowledgeNote note) {
    replaceIndex(Set.of(names().index()), note.statements(names().index()));
    changedArticles.clear();
    changedSubjects.clear();
  }

  /** Notes what became of an input, in place of what was noted before. */
  public Change putInput(InputEntry entry) {
    FreeSpace.require(folder());
    return done(
        GraphDifference.between(ledger().stored(entry.key()), ledger().statements(entry)),
        names().ledger());
  }

  /** Forgets an input and its readings; its articles stay until their claims are removed. */
  public Change removeInput(String key) {
    return putReadings(key, List.of())
        .plus(
            done(
                GraphDifference.between(ledger().stored(key), Graph.emptyGraph), names().ledger()));
  }

  /** Keeps these, and no others, as what was in an input, in their order. */
  public Change putReadings(String key, List<StoredReading> readings) {
    FreeSpace.require(folder());
    Readings kept = readingsGraph();
    return done(
        GraphDifference.between(kept.stored(key), kept.statements(key, readings)),
        names().readings());
  }

  /** Drops what is kept of one article of an input. */
  public Change removeReading(String key, String article) {
    List<StoredReading> others =
        readings(key).stream().filter(reading -> !reading.article().equals(article)).toList();
    return putReadings(key, others);
  }

  /**
   * Drops what is needed to go back beyond a moment; that moment itself can still be gone back to.
   *
   * @throws StoreException if there is no such moment
   */
  public Change forgetBefore(long moment) {
    requireMoment(moment);
    Change dropped = new Change(0, history().forgetBefore(moment));
    change = change.plus(dropped);
    return dropped;
  }

  /** All changes of this transaction so far; the index, which nobody sees, left out. */
  public Change change() {
    return change;
  }

  private Change replace(Node graph, Graph wanted) {
    FreeSpace.require(folder());
    Graph stored =
        Quad.isDefaultGraph(graph) ? dataset().getDefaultGraph() : dataset().getGraph(graph);
    return done(GraphDifference.between(stored.find(), wanted), graph);
  }

  /**
   * To be called before the end: knowledge that nobody brought up to date follows from nothing, and
   * a transaction that changed what the store says is a moment.
   */
  void finish() {
    if (!changedArticles.isEmpty() || !changedSubjects.isEmpty()) {
      replaceIndex(Set.of(names().index()), Graph.emptyGraph);
    }
    log.close();
  }

  /** Whether there is anything to commit. */
  boolean isChanged() {
    return indexChanged || !change.isNone();
  }

  private Change done(GraphDifference difference, Node graph) {
    log.note(graph, difference);
    Change applied = difference.apply(dataset(), graph);
    if (graph.equals(names().index())) {
      indexChanged |= !applied.isNone();
      return applied;
    }
    if (names().isArticle(graph) && !applied.isNone()) {
      changedArticles.add(graph);
    } else if (names().isForeign(graph)) {
      difference.missing().forEach(triple -> changedSubjects.add(triple.getSubject()));
      difference.surplus().forEach(triple -> changedSubjects.add(triple.getSubject()));
    }
    change = change.plus(applied);
    return applied;
  }

  private static Iterator<Triple> find(Graph graph, Set<Node> subjects) {
    return Iter.flatMap(subjects.iterator(), subject -> graph.find(subject, Node.ANY, Node.ANY));
  }

  private void requireArticle(Node article) {
    if (!names().isArticle(article)) {
      throw new IllegalArgumentException(
          "Not an article below " + names().iris().articlePrefix() + ": " + article);
    }
  }

  private void requireForeign(Node graph) {
    if (!graph.isURI() || !names().isForeign(graph)) {
      throw new IllegalArgumentException(
          "A file can't be loaded into " + graph + ": that graph is kept by the program");
    }
  }
}
