package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Asks the index. Not thread-safe. */
final class StoredIndex {

  private final Graph index;
  private final Iris iris;
  private final Map<Node, Identity> identities = new HashMap<>();

  StoredIndex(Graph index, Iris iris) {
    this.index = index;
    this.iris = iris;
  }

  /** The claims that an article had. */
  List<Node> claims(Node article) {
    return objects(article, IndexWriter.CLAIM);
  }

  /** An article as a witness, or null when the index doesn't know it. */
  @Nullable Source source(Node article) {
    List<Node> witness = objects(article, IndexWriter.WITNESS);
    return witness.isEmpty() ? null : IndexWriter.source(article, witness.get(0));
  }

  /** The block keys that a claim had in a stage, as they are written. */
  Set<Node> keys(Node claim, Stage.Kind stage) {
    Set<Node> keys = new HashSet<>(objects(claim, IndexWriter.KEY));
    String prefix = IndexWriter.prefix(stage);
    keys.removeIf(key -> !key.getLiteralLexicalForm().startsWith(prefix));
    return keys;
  }

  /** The claims that had a block key. */
  List<Node> sharing(Node key) {
    return subjects(IndexWriter.KEY, key);
  }

  /**
   * The thing that a claim spoke of, or null. Asked for stage by stage: what else the index says of
   * a claim, its keys, would have to be fetched one by one.
   */
  ThingTable.@Nullable Entry thing(Node claim) {
    for (Stage.Kind stage : Stage.Kind.values()) {
      List<Node> found = objects(claim, IndexWriter.thing(stage));
      if (!found.isEmpty()) {
        return new ThingTable.Entry(identity(found.get(0)), stage);
      }
    }
    return null;
  }

  /** The claims that spoke of a thing, unsorted; empty when there was none. */
  List<Node> claimsOf(Node thing, Stage.Kind stage) {
    return subjects(IndexWriter.thing(stage), thing);
  }

  /** What a thing was known by. */
  Identity identity(Node thing) {
    return identities.computeIfAbsent(
        thing,
        iri -> {
          String name = name(iri);
          return objects(iri, IndexWriter.LABEL).stream()
              .findFirst()
              .map(label -> new Identity(iri, name, label.getLiteralLexicalForm()))
              .orElseGet(() -> new Identity(iri, name, name));
        });
  }

  /** What a thing belonged to, sorted. */
  List<Link> links(Node thing) {
    return objects(thing, IndexWriter.LINK).stream()
        .sorted(Nodes.BY_SPELLING)
        .map(Link::read)
        .toList();
  }

  private String name(Node thing) {
    String path = thing.getURI().substring(iris.base().length());
    return String.valueOf(iris.name(path.substring(0, path.indexOf('/')), thing));
  }

  private List<Node> objects(Node subject, Node property) {
    return index.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<Node> subjects(Node property, Node object) {
    return index.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }
}
