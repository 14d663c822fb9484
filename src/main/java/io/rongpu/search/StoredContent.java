package io.rongpu.search;

import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.Moment;
import io.rongpu.store.StoreReader;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** A store as it is at its last moment; the patches of its moments tell what changed. */
record StoredContent(StoreReader reader) implements Content {

  static Source of(KnowledgeStore store) {
    return new Source() {
      @Override
      public <T> T read(Function<Content, T> work) {
        return store.read(reader -> work.apply(new StoredContent(reader)));
      }
    };
  }

  @Override
  public String state() {
    return text(reader.latestMoment());
  }

  @Override
  public Graph knowledge() {
    return reader.knowledge();
  }

  @Override
  public @Nullable Set<Node> changedSince(String state) {
    long number = Long.parseLong(state.substring(0, state.indexOf(' ')));
    boolean isKnown = number <= reader.latestMoment().number() && number >= reader.oldestMoment();
    // A copy of an older store may have gone another way since.
    return isKnown && text(reader.moment(number)).equals(state)
        ? reader.changedSince(number)
        : null;
  }

  private static String text(Moment moment) {
    return moment.number() + " " + moment;
  }
}
