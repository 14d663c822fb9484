package io.rongpu.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The things found so far, by claim, each with the stage that found it. What isn't found yet may be
 * known from before. Not thread-safe.
 */
final class ThingTable implements Things {

  /**
   * A thing and the stage that finds it.
   *
   * @param identity the thing
   * @param stage which stage
   */
  record Entry(Identity identity, Stage.Kind stage) {}

  private final Map<Node, Entry> byClaim = new HashMap<>();
  private final Function<Node, @Nullable Entry> before;

  /** An empty table: nothing is known from before. */
  ThingTable() {
    this(claim -> null);
  }

  /**
   * A table over what is known from before.
   *
   * @param before the thing of a claim that this table doesn't have, or null
   */
  ThingTable(Function<Node, @Nullable Entry> before) {
    this.before = before;
  }

  void add(Thing thing, Stage.Kind stage) {
    Entry entry = new Entry(thing.identity(), stage);
    thing.claims().forEach(claim -> byClaim.put(claim.node(), entry));
  }

  @Nullable Entry entry(Node claimNode) {
    Entry entry = byClaim.get(claimNode);
    return entry != null ? entry : before.apply(claimNode);
  }

  @Override
  public @Nullable Identity of(Node claimNode) {
    Entry entry = entry(claimNode);
    return entry == null ? null : entry.identity();
  }

  /** Only what earlier stages find: what a stage sees can't depend on the order of its blocks. */
  Things before(Stage.Kind stage) {
    return node -> {
      Entry entry = entry(node);
      return entry == null || entry.stage().compareTo(stage) >= 0 ? null : entry.identity();
    };
  }
}
