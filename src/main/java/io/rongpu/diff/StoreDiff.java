package io.rongpu.diff;

import io.rongpu.export.QuadOrder;
import io.rongpu.export.SortedQuads;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Compares two states. Both are sorted, on the disk when they are large, and read side by side, so
 * that memory holds one thing at a time. The same two states give the same bytes.
 *
 * <pre>{@code
 * boolean differ = new StoreDiff(before, after).write(DiffFormat.TEXT, out);
 * }</pre>
 */
public final class StoreDiff {

  private final Side before;
  private final Side after;

  public StoreDiff(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Writes what differs.
   *
   * @return whether anything did
   */
  public boolean write(DiffFormat format, OutputStream out) throws IOException {
    DiffWriter writer = format.writer(before, after, out);
    writer.begin();
    try (SortedQuads first = SortedQuads.of(before.view(), true);
        SortedQuads second = SortedQuads.of(after.view(), true)) {
      Merge merge = new Merge(first.iterator(), second.iterator(), writer);
      boolean differ = merge.run();
      writer.end();
      return differ;
    }
  }

  /** Walks through both sides at once. */
  private static final class Merge {
    private final Iterator<Quad> first;
    private final Iterator<Quad> second;
    private final DiffWriter writer;
    private @Nullable Quad left;
    private @Nullable Quad right;
    private @Nullable Node graph;
    private @Nullable Node subject;
    private List<Triple> gone = new ArrayList<>();
    private List<Triple> added = new ArrayList<>();
    private boolean differ;

    Merge(Iterator<Quad> first, Iterator<Quad> second, DiffWriter writer) {
      this.first = first;
      this.second = second;
      this.writer = writer;
    }

    boolean run() throws IOException {
      left = next(first);
      right = next(second);
      while (left != null || right != null) {
        int order = left == null ? 1 : right == null ? -1 : QuadOrder.INSTANCE.compare(left, right);
        if (order < 0) {
          take(left, true);
        } else if (order > 0) {
          take(right, false);
        }
        if (order <= 0) {
          left = next(first);
        }
        if (order >= 0) {
          right = next(second);
        }
      }
      flush();
      return differ;
    }

    private void take(@Nullable Quad quad, boolean isGone) throws IOException {
      if (quad == null) {
        return;
      }
      differ = true;
      if (!quad.getGraph().equals(graph) || !quad.getSubject().equals(subject)) {
        flush();
        graph = quad.getGraph();
        subject = quad.getSubject();
      }
      (isGone ? gone : added).add(quad.asTriple());
    }

    private void flush() throws IOException {
      if (graph != null && subject != null) {
        writer.thing(new ThingChange(graph, subject, gone, added));
      }
      gone = new ArrayList<>();
      added = new ArrayList<>();
    }

    private static @Nullable Quad next(Iterator<Quad> quads) {
      return quads.hasNext() ? quads.next() : null;
    }
  }
}
