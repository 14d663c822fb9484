package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The store's history: what moments there were and when each article entered and changed, in the
 * ledger's graph, and the patches that lead from one moment to the next, in a graph of their own.
 */
final class Moments {

  private static final String TERMS = "https://w3id.org/rongpu/ledger#";
  private static final Node TIME = term("time");
  private static final Node ARTICLES_NEW = term("articlesNew");
  private static final Node ARTICLES_CHANGED = term("articlesChanged");
  private static final Node ARTICLES_GONE = term("articlesGone");
  private static final Node ADDED = term("knowledgeAdded");
  private static final Node REMOVED = term("knowledgeRemoved");
  private static final Node LATEST = term("latestMoment");
  private static final Node OLDEST = term("oldestMoment");
  private static final Node PATCH = term("patch");

  /** When an article entered the store. */
  private static final Node ENTERED = term("entered");

  /** When its claims changed last; when it entered, if they never did. */
  private static final Node CHANGED = term("changed");

  private final DatasetGraph dataset;
  private final GraphNames names;

  Moments(DatasetGraph dataset, GraphNames names) {
    this.dataset = dataset;
    this.names = names;
  }

  /** The last one, or {@link Moment#NONE}. */
  Moment latest() {
    long number = number(names.ledger(), LATEST);
    return number == 0 ? Moment.NONE : moment(number);
  }

  /** The oldest one that can be gone back to; 0 is the state before the first. */
  long oldest() {
    return number(names.ledger(), OLDEST);
  }

  /** All of them, the first one first. */
  List<Moment> all() {
    List<Moment> moments = new ArrayList<>();
    long latest = number(names.ledger(), LATEST);
    for (long number = 1; number <= latest; number++) {
      moments.add(moment(number));
    }
    return moments;
  }

  void put(Moment moment) {
    Node subject = subject(moment.number());
    add(subject, TIME, time(moment.time()));
    add(subject, ARTICLES_NEW, number(moment.articlesNew()));
    add(subject, ARTICLES_CHANGED, number(moment.articlesChanged()));
    add(subject, ARTICLES_GONE, number(moment.articlesGone()));
    add(subject, ADDED, number(moment.knowledgeAdded()));
    add(subject, REMOVED, number(moment.knowledgeRemoved()));
    set(names.ledger(), LATEST, number(moment.number()));
  }

  /** Keeps a piece of the patch that led to a moment. */
  void putPatch(long moment, int place, PatchPiece piece) {
    dataset.add(
        names.patches(),
        subject(moment),
        PATCH,
        NodeFactory.createLiteralString(place + " " + piece.text()));
  }

  /** The pieces of a moment's patch, the last one first. */
  Iterator<PatchPiece> patchBackwards(long moment) {
    Map<Integer, Node> pieces = new TreeMap<>(Comparator.reverseOrder());
    dataset
        .find(names.patches(), subject(moment), PATCH, Node.ANY)
        .forEachRemaining(
            quad -> {
              String text = quad.getObject().getLiteralLexicalForm();
              int place = Integer.parseInt(text.substring(0, text.indexOf(' ')));
              pieces.put(place, quad.getObject());
            });
    return pieces.values().stream()
        .map(Node::getLiteralLexicalForm)
        .map(text -> new PatchPiece(text.substring(text.indexOf(' ') + 1)))
        .iterator();
  }

  /** Drops what is needed to go back beyond a moment. */
  long forgetBefore(long moment) {
    long dropped = 0;
    for (long number = oldest() + 1; number <= moment; number++) {
      List<Quad> pieces = new ArrayList<>();
      dataset.find(names.patches(), subject(number), PATCH, Node.ANY).forEachRemaining(pieces::add);
      pieces.forEach(dataset::delete);
      dropped += pieces.size();
    }
    set(names.ledger(), OLDEST, number(moment));
    return dropped + 1;
  }

  void putEntered(Node article, Instant time) {
    set(article, ENTERED, time(time));
    set(article, CHANGED, time(time));
  }

  void putChanged(Node article, Instant time) {
    set(article, CHANGED, time(time));
  }

  void removeArticle(Node article) {
    dataset.deleteAny(names.ledger(), article, ENTERED, Node.ANY);
    dataset.deleteAny(names.ledger(), article, CHANGED, Node.ANY);
  }

  /** When an article entered, or null when that was never noted. */
  @Nullable Instant entered(Node article) {
    Node value = value(article, ENTERED);
    return value == null ? null : instant(value);
  }

  Moment moment(long number) {
    Node subject = subject(number);
    Node time = value(subject, TIME);
    return new Moment(
        number,
        time == null ? Instant.EPOCH : instant(time),
        number(subject, ARTICLES_NEW),
        number(subject, ARTICLES_CHANGED),
        number(subject, ARTICLES_GONE),
        number(subject, ADDED),
        number(subject, REMOVED));
  }

  private Node subject(long number) {
    return names.iris().thing("moment", Long.toString(number));
  }

  private @Nullable Node value(Node subject, Node property) {
    Iterator<Quad> found = dataset.find(names.ledger(), subject, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  private long number(Node subject, Node property) {
    Node value = value(subject, property);
    return value == null ? 0 : Long.parseLong(value.getLiteralLexicalForm());
  }

  private void add(Node subject, Node property, Node value) {
    dataset.add(names.ledger(), subject, property, value);
  }

  private void set(Node subject, Node property, Node value) {
    dataset.deleteAny(names.ledger(), subject, property, Node.ANY);
    add(subject, property, value);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node time(Instant time) {
    return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
  }

  private static Instant instant(Node time) {
    return java.time.OffsetDateTime.parse(time.getLiteralLexicalForm())
        .withOffsetSameInstant(ZoneOffset.UTC)
        .toInstant();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(TERMS + name);
  }
}
