package io.rongpu.run;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.store.StoreReader;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Finds articles that are word for word the same. */
final class SameText {

  private SameText() {}

  /** The least key of another article in the store with the same text, or null. */
  static @Nullable String keyOfAnother(StoreReader reader, Node article) {
    Iterator<Quad> own = reader.dataset().find(article, article, Vocabulary.TEXT, Node.ANY);
    if (!own.hasNext()) {
      return null;
    }
    Node text = own.next().getObject();
    TreeSet<String> keys = new TreeSet<>();
    reader
        .dataset()
        .find(Node.ANY, Node.ANY, Vocabulary.TEXT, text)
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph() && !quad.getGraph().equals(article)) {
                key(reader, quad.getGraph()).ifPresent(keys::add);
              }
            });
    return keys.isEmpty() ? null : keys.first();
  }

  private static Optional<String> key(StoreReader reader, Node article) {
    return reader
        .dataset()
        .getGraph(article)
        .find(article, Vocabulary.KEY, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional();
  }
}
