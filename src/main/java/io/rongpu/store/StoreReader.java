package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a store says inside one transaction. Valid until the transaction ends, in the thread that
 * began it; the graphs it copies out may be kept.
 */
public sealed class StoreReader permits StoreWriter {

  private final DatasetGraph dataset;
  private final GraphNames names;
  private final Path folder;

  StoreReader(DatasetGraph dataset, GraphNames names, Path folder) {
    this.dataset = dataset;
    this.names = names;
    this.folder = folder;
  }

  /** The folder of the store. */
  public Path folder() {
    return folder;
  }

  /** Everything, ledger included, for queries; not to be written to. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** How the store names its graphs. */
  public GraphNames names() {
    return names;
  }

  /** The articles that have claims, by IRI. */
  public List<Node> articles() {
    return graphs(names::isArticle);
  }

  /** Claims of every article, by its IRI; one article at a time is in memory. */
  public Stream<NamedGraph> claims() {
    return articles().stream().map(this::copy);
  }

  /** A copy of the claims of one article; empty when there are none. */
  public Graph claims(Node article) {
    return copy(article).graph();
  }

  /** The graphs of the RDF files taken in, by IRI; one at a time is in memory. */
  public Stream<NamedGraph> loaded() {
    return graphs(names::isForeign).stream().map(this::copy);
  }

  /** The knowledge layer, as it is in the store: a view, not a copy. */
  public Graph knowledge() {
    return dataset.getDefaultGraph();
  }

  /** Statements of loaded files about a subject. */
  public Stream<Triple> loaded(Node subject) {
    return Iter.asStream(dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY))
        .filter(quad -> names.isForeign(quad.getGraph()))
        .map(Quad::asTriple);
  }

  /** What updates of knowledge find their way by, as it is in the store: a view, not a copy. */
  public Graph index() {
    return dataset.getGraph(names.index());
  }

  /** The claims of one article, as they are in the store: a view, not a copy. */
  public Graph claimsView(Node article) {
    return dataset.getGraph(article);
  }

  /** How knowledge was made; null when it doesn't follow from the claims by any program. */
  public @Nullable KnowledgeNote knowledgeNote() {
    return KnowledgeNote.read(index(), names.index());
  }

  /** How many things of a class knowledge has: counts entries of an index, reads none of them. */
  public long count(Node type) {
    return TypeCount.of(dataset, type);
  }

  /** What became of every input, by key. */
  public SortedMap<String, InputEntry> inputs() {
    return ledger().entries();
  }

  /** The inputs that gave an article, by key: one, as a rule. */
  public List<InputEntry> inputsOf(String article) {
    return ledger().inputsOf(article);
  }

  /** The inputs that would give an article if no other did, by key. */
  public List<InputEntry> waitingFor(String article) {
    return ledger().waitingFor(article);
  }

  /** What became of one input, or null when it was never seen. */
  public @Nullable InputEntry input(String key) {
    return ledger().entry(key);
  }

  /** What is kept of one input for a later reading, in the order of the input. */
  public List<StoredReading> readings(String key) {
    return readingsGraph().of(key);
  }

  /** Whether anything is kept of an input; its text is not touched. */
  public boolean hasReadings(String key) {
    return readingsGraph().stored(key).hasNext();
  }

  /** The moments of the store, the first one first. */
  public List<Moment> moments() {
    return history().all();
  }

  /** The last moment at or before a time; number 0 when there was none. */
  public Moment momentAt(Instant time) {
    Moment found = Moment.NONE;
    for (Moment moment : moments()) {
      if (!moment.time().isAfter(time)) {
        found = moment;
      }
    }
    return found;
  }

  /** The last moment; number 0 when there was none. */
  public Moment latestMoment() {
    return history().latest();
  }

  /**
   * The moment of a number.
   *
   * @param number 0 is the state before the first
   * @throws StoreException if there is no such moment, or it was forgotten
   */
  public Moment moment(long number) {
    requireMoment(number);
    return number == 0 ? Moment.NONE : history().moment(number);
  }

  /** When an article entered the store, or null when that was never noted. */
  public @Nullable Instant entered(Node article) {
    return history().entered(article);
  }

  /**
   * Everything as it was at a moment, made of the present state and the changes since, which are in
   * memory. What is internal is as it is now. To be looked at inside this transaction.
   *
   * @param moment its number; 0 is the state before the first
   * @throws StoreException if there is no such moment, or it was forgotten
   */
  public DatasetGraph at(long moment) {
    requireMoment(moment);
    EarlierState view = new EarlierState(dataset);
    for (long number = history().latest().number(); number > moment; number--) {
      history().patchBackwards(number).forEachRemaining(piece -> piece.undo(view));
    }
    return view;
  }

  /** The oldest moment that can be gone back to; 0 is the state before the first. */
  public long oldestMoment() {
    return history().oldest();
  }

  /**
   * The subjects of all statements of knowledge that came or went since a moment; null when
   * knowledge as a whole is newer than that.
   *
   * @param moment its number; 0 is the state before the first
   * @throws StoreException if there is no such moment, or it was forgotten
   */
  public @Nullable Set<Node> changedSince(long moment) {
    requireMoment(moment);
    Set<Node> subjects = new HashSet<>();
    boolean isKnown = true;
    for (long number = moment + 1; number <= history().latest().number(); number++) {
      Iterator<PatchPiece> pieces = history().patchBackwards(number);
      while (pieces.hasNext()) {
        isKnown &= pieces.next().subjectsOfKnowledge(subjects);
      }
    }
    return isKnown ? subjects : null;
  }

  void requireMoment(long moment) {
    long latest = history().latest().number();
    if (moment < 0 || moment > latest) {
      throw new StoreException(
          StoreException.Reason.NO_MOMENT,
          "The store has no moment "
              + moment
              + ", the last one is "
              + latest
              + ": see `rongpu history`.");
    }
    if (moment < history().oldest()) {
      throw new StoreException(
          StoreException.Reason.NO_MOMENT,
          "The store has forgotten moment "
              + moment
              + ", the oldest one kept is "
              + history().oldest()
              + ".");
    }
  }

  Moments history() {
    return new Moments(dataset, names);
  }

  /** Counts everything; takes about a second for a million statements. */
  public Sizes sizes() {
    List<Node> loaded = graphs(names::isForeign);
    List<Node> articles = articles();
    return new Sizes(
        articles.size(),
        size(articles),
        knowledge().size(),
        loaded.size(),
        size(loaded),
        inputs().size());
  }

  Readings readingsGraph() {
    return new Readings(dataset, names);
  }

  Ledger ledger() {
    return new Ledger(dataset, names);
  }

  private long size(List<Node> graphs) {
    return graphs.stream().mapToLong(graph -> dataset.getGraph(graph).size()).sum();
  }

  private List<Node> graphs(Predicate<Node> wanted) {
    Iterator<Node> all = dataset.listGraphNodes();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
        .filter(wanted)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private NamedGraph copy(Node name) {
    Graph graph = GraphFactory.createDefaultGraph();
    Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(quad -> graph.add(quad.asTriple()));
    return new NamedGraph(name, graph);
  }
}
