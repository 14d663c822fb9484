package io.rongpu.export;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a dataset in {@link QuadOrder}, each once. What exceeds {@link #IN_MEMORY} is
 * sorted in files of the temporary folder, so that a store of any size can be exported.
 */
public final class SortedQuads implements AutoCloseable, Iterable<Quad> {

  /** Statements sorted in memory: some 200 MB when all of them are different. */
  static final int IN_MEMORY = 500_000;

  private final SortedDataBag<Quad> bag;

  private SortedQuads(SortedDataBag<Quad> bag) {
    this.bag = bag;
  }

  /** Sorts a dataset, as one graph when graphs are not kept. */
  public static SortedQuads of(DatasetGraph view, boolean keepsGraphs) {
    return of(view.find(), keepsGraphs, IN_MEMORY);
  }

  static SortedQuads of(Iterator<Quad> quads, boolean keepsGraphs, int inMemory) {
    SortedDataBag<Quad> bag =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(inMemory), new QuadFile(), QuadOrder.INSTANCE);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      bag.add(
          keepsGraphs && !quad.isDefaultGraph()
              ? quad
              : Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
    }
    return new SortedQuads(bag);
  }

  /** A pass over the statements; there may be several, one after the other. */
  @Override
  public Iterator<Quad> iterator() {
    return new Distinct(bag.iterator());
  }

  /** Removes the temporary files. */
  @Override
  public void close() {
    bag.close();
  }

  /** Leaves out what equals its neighbour: a statement that two of the united graphs have. */
  private static final class Distinct implements Iterator<Quad> {
    private final Iterator<Quad> sorted;
    private @Nullable Quad next;

    Distinct(Iterator<Quad> sorted) {
      this.sorted = sorted;
      this.next = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Quad next() {
      Quad current = next;
      if (current == null) {
        throw new NoSuchElementException();
      }
      next = null;
      while (next == null && sorted.hasNext()) {
        Quad candidate = sorted.next();
        next = candidate.equals(current) ? null : candidate;
      }
      return current;
    }
  }
}
