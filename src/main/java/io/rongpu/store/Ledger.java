package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * The store's book of inputs, kept as statements of one named graph. Its terms are no part of the
 * ontology: nobody but this class and {@link Moments} reads or writes them, though a query may ask
 * for them.
 */
final class Ledger {

  private static final String TERMS = "https://w3id.org/rongpu/ledger#";
  private static final Node KEY = NodeFactory.createURI(TERMS + "key");
  private static final Node SHA256 = NodeFactory.createURI(TERMS + "sha256");
  private static final Node FINGERPRINT = NodeFactory.createURI(TERMS + "fingerprint");
  private static final Node ARTICLE = NodeFactory.createURI(TERMS + "article");
  private static final Node WAITING = NodeFactory.createURI(TERMS + "waiting");
  private static final Node REFUSAL = NodeFactory.createURI(TERMS + "refusal");

  private final DatasetGraph dataset;
  private final GraphNames names;

  Ledger(DatasetGraph dataset, GraphNames names) {
    this.dataset = dataset;
    this.names = names;
  }

  /** What the ledger says about one input, as statements. */
  Graph statements(InputEntry entry) {
    Node subject = subject(entry.key());
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(subject, KEY, NodeFactory.createLiteralString(entry.key()));
    graph.add(subject, SHA256, NodeFactory.createLiteralString(entry.sha256()));
    graph.add(subject, FINGERPRINT, NodeFactory.createLiteralString(entry.fingerprint()));
    for (String article : entry.articles()) {
      graph.add(subject, ARTICLE, NodeFactory.createLiteralString(article));
    }
    for (String article : entry.waiting()) {
      graph.add(subject, WAITING, NodeFactory.createLiteralString(article));
    }
    String refusal = entry.refusal();
    if (refusal != null) {
      graph.add(subject, REFUSAL, NodeFactory.createLiteralString(refusal));
    }
    return graph;
  }

  /** What is written about one input now. */
  Iterator<Triple> stored(String key) {
    return dataset.getGraph(names.ledger()).find(subject(key), Node.ANY, Node.ANY);
  }

  @Nullable InputEntry entry(String key) {
    return read(subject(key)).get(key);
  }

  /** The entries of the inputs that gave an article. */
  List<InputEntry> inputsOf(String article) {
    return entries(ARTICLE, article);
  }

  /** The entries of the inputs that would give an article if no other did. */
  List<InputEntry> waitingFor(String article) {
    return entries(WAITING, article);
  }

  private List<InputEntry> entries(Node property, String article) {
    List<Node> subjects = new ArrayList<>();
    dataset
        .find(names.ledger(), Node.ANY, property, NodeFactory.createLiteralString(article))
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    List<InputEntry> entries = new ArrayList<>();
    subjects.forEach(subject -> entries.addAll(read(subject).values()));
    entries.sort(Comparator.comparing(InputEntry::key));
    return entries;
  }

  SortedMap<String, InputEntry> entries() {
    return read(Node.ANY);
  }

  private SortedMap<String, InputEntry> read(Node subject) {
    TreeMap<Node, Draft> drafts = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    Iterator<Quad> quads = dataset.find(names.ledger(), subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      drafts
          .computeIfAbsent(quad.getSubject(), s -> new Draft())
          .take(quad.getPredicate(), quad.getObject().getLiteralLexicalForm());
    }
    TreeMap<String, InputEntry> entries = new TreeMap<>();
    // Articles and moments are in the same graph, and have no key.
    drafts.values().stream()
        .filter(draft -> !draft.key.isEmpty())
        .forEach(draft -> entries.put(draft.key, draft.entry()));
    return entries;
  }

  private Node subject(String key) {
    return names.iris().thing("ledger", key);
  }

  /** An entry while its statements come in. */
  private static final class Draft {
    private String key = "";
    private String sha256 = "";
    private String fingerprint = "";
    private final List<String> articles = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private @Nullable String refusal;

    void take(Node property, String value) {
      if (property.equals(KEY)) {
        key = value;
      } else if (property.equals(SHA256)) {
        sha256 = value;
      } else if (property.equals(FINGERPRINT)) {
        fingerprint = value;
      } else if (property.equals(ARTICLE)) {
        articles.add(value);
      } else if (property.equals(WAITING)) {
        waiting.add(value);
      } else if (property.equals(REFUSAL)) {
        refusal = value;
      }
    }

    InputEntry entry() {
      return new InputEntry(key, sha256, fingerprint, articles, waiting, refusal);
    }
  }
}
