package io.rongpu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Which named graph holds what below one base: {@code article/<key>} the claims of an article,
 * {@code loaded/<name>} an RDF file taken in, {@code ledger} and {@code ledger/…} the store's own
 * book-keeping. The default graph is knowledge. Immutable and thread-safe.
 */
public record GraphNames(Iris iris) {

  private static final String OF_JENA = "urn:x-arq:";

  /** The graph of an RDF file that was taken in under this name. */
  public Node loaded(String name) {
    return iris.thing("loaded", name);
  }

  /** The graph of the store's own book-keeping, which no export shows. */
  public Node ledger() {
    return NodeFactory.createURI(iris.base() + "ledger");
  }

  /** The graph of the articles as they were read, for a later reading by another program. */
  public Node readings() {
    return NodeFactory.createURI(iris.base() + "ledger/readings");
  }

  /** The graph of the patches that lead from one moment of the store to the next. */
  public Node patches() {
    return NodeFactory.createURI(iris.base() + "ledger/patches");
  }

  /** The graph in which updates of knowledge find what they need. */
  public Node index() {
    return NodeFactory.createURI(iris.base() + "ledger/index");
  }

  /**
   * Whether the graph is the store's own book-keeping, which no export shows; or one of the names
   * by which Jena means all graphs at once, book-keeping included.
   */
  public boolean isInternal(Node graph) {
    return ledger().equals(graph)
        || isBelow(graph, iris.base() + "ledger/")
        || isBelow(graph, OF_JENA) && !Quad.isDefaultGraph(graph);
  }

  /** Whether the graph holds the claims of one article; its things are below it, behind a #. */
  public boolean isArticle(Node graph) {
    return isBelow(graph, iris.articlePrefix()) && graph.getURI().indexOf('#') < 0;
  }

  /** Whether the graph is named by an IRI below {@code loaded/}. */
  public boolean isLoaded(Node graph) {
    return isBelow(graph, iris.base() + "loaded/");
  }

  /** Whether the graph is neither knowledge, nor an article's, nor internal. */
  public boolean isForeign(Node graph) {
    return !Quad.isDefaultGraph(graph) && !isArticle(graph) && !isInternal(graph);
  }

  private static boolean isBelow(Node graph, String prefix) {
    return graph.isURI()
        && graph.getURI().startsWith(prefix)
        && graph.getURI().length() > prefix.length();
  }
}
