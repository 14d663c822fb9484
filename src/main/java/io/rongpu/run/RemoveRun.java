package io.rongpu.run;

import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Takes back what articles contributed, and nothing else: their claims, what the ledger knows of
 * them, and what only they made known. A later build that is given the same input reads it again.
 */
public final class RemoveRun {

  private final KnowledgeStore store;

  public RemoveRun(KnowledgeStore store) {
    this.store = store;
  }

  /**
   * Takes back, all in one transaction.
   *
   * @param keys of articles; of inputs, which stands for all their articles; or IRIs of the graphs
   *     of loaded files
   * @throws UnknownKeyException if one of them is none of these; nothing is removed
   */
  public Change run(List<String> keys) {
    return store.write(
        writer -> {
          for (String key : new LinkedHashSet<>(keys)) {
            remove(key, writer);
          }
          KnowledgeUpdate.apply(writer);
        });
  }

  private static void remove(String key, StoreWriter writer) {
    InputEntry input = writer.input(key);
    if (input != null) {
      input.articles().forEach(article -> writer.removeClaims(article(article, writer)));
      writer.removeInput(key);
    } else if (!writer.removeClaims(article(key, writer)).isNone()) {
      forget(key, writer);
    } else if (!isLoaded(key, writer) || writer.removeLoaded(NodeFactory.createURI(key)).isNone()) {
      throw new UnknownKeyException(key);
    }
  }

  /** Without a digest the input that gave the article counts as changed. */
  private static void forget(String article, StoreWriter writer) {
    for (InputEntry input : writer.inputsOf(article)) {
      TreeSet<String> others = new TreeSet<>(input.articles());
      others.remove(article);
      writer.removeReading(input.key(), article);
      writer.putInput(
          new InputEntry(
              input.key(), "", input.fingerprint(), List.copyOf(others), input.refusal()));
    }
  }

  private static Node article(String key, StoreWriter writer) {
    return writer.names().iris().article(key);
  }

  private static boolean isLoaded(String key, StoreWriter writer) {
    return key.indexOf(':') > 0 && writer.names().isForeign(NodeFactory.createURI(key));
  }
}
