package io.rongpu.run;

import io.rongpu.store.Change;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Takes back what articles contributed, and nothing else: their claims, what the ledger knows of
 * them, and what only they made known. A later build that is given the same input reads it again.
 * What an input gave is given by the next one that has an article of that key; an article that is
 * named is taken back from all that have it.
 */
public final class RemoveRun {

  private final KnowledgeStore store;
  private final ReadAgain again;

  public RemoveRun(KnowledgeStore store) {
    this(store, CodeFingerprint.ofProgram(), () -> ClaimsPipeline.standard(store.iris()));
  }

  /**
   * As above, by another program.
   *
   * @param pipeline asked for when another input is to give an article of the same key
   */
  RemoveRun(KnowledgeStore store, String fingerprint, Supplier<ClaimsPipeline> pipeline) {
    this.store = store;
    this.again = new ReadAgain(fingerprint, KeptReadings.readers(), new LazyPipeline(pipeline));
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
          BuildBatch batch = new BuildBatch(writer, new BuildState(List.of()), again);
          for (String key : new LinkedHashSet<>(keys)) {
            remove(key, writer, batch);
          }
          KnowledgeUpdate.apply(writer);
        });
  }

  private static void remove(String key, StoreWriter writer, BuildBatch batch) {
    InputEntry input = writer.input(key);
    if (input != null) {
      batch.remove(input);
    }
    if (!writer.removeClaims(article(key, writer)).isNone()) {
      forget(key, writer);
    } else if (input == null
        && (!isLoaded(key, writer) || writer.removeLoaded(NodeFactory.createURI(key)).isNone())) {
      throw new UnknownKeyException(key);
    }
  }

  /** No input has the article any more; those that had it count as changed. */
  private static void forget(String article, StoreWriter writer) {
    List<InputEntry> all = new ArrayList<>(writer.inputsOf(article));
    all.addAll(writer.waitingFor(article));
    for (InputEntry input : all) {
      writer.removeReading(input.key(), article);
      writer.putInput(input.without(article));
    }
  }

  private static Node article(String key, StoreWriter writer) {
    return writer.names().iris().article(key);
  }

  private static boolean isLoaded(String key, StoreWriter writer) {
    return key.indexOf(':') > 0 && writer.names().isForeign(NodeFactory.createURI(key));
  }
}
