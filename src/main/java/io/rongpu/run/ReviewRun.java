package io.rongpu.run;

import io.rongpu.resolve.ClaimGraph;
import io.rongpu.resolve.Reviewer;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.store.Change;
import io.rongpu.store.KnowledgeStore;
import java.util.Iterator;
import java.util.stream.Stream;

/** Shows who is not known to be who in a store, and makes its knowledge follow decisions. */
public final class ReviewRun {

  private final KnowledgeStore store;

  /** Of this store. */
  public ReviewRun(KnowledgeStore store) {
    this.store = store;
  }

  /** What resolution thinks, with the decisions of the store. */
  public Reviewer reviewer() {
    return store.read(
        reader -> {
          Iterable<ClaimGraph> claims =
              () -> {
                Stream<ClaimGraph> graphs =
                    reader.claims().map(graph -> new ClaimGraph(graph.name(), graph.graph()));
                Iterator<ClaimGraph> iterator = graphs.iterator();
                return iterator;
              };
          return new Reviewer(store.iris(), DecisionsFile.guidance(store.dir()), claims);
        });
  }

  /** The decisions of the store. */
  public Decisions decisions() {
    return DecisionsFile.read(DecisionsFile.of(store.dir()));
  }

  /** Makes these the decisions of the store, and its knowledge what follows from them. */
  public Change decide(Decisions decisions) {
    if (!decisions.equals(decisions())) {
      DecisionsFile.write(DecisionsFile.of(store.dir()), decisions);
    }
    return KnowledgeUpdate.follow(store);
  }
}
