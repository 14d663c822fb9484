package io.rongpu.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Applies a function to values on several threads and gives the results in the order of the values.
 * Only a few values are under way or waiting at any time, however many there are. Used by one
 * thread; closing drops what is under way.
 */
final class OrderedWork<V, R> implements Iterator<R>, AutoCloseable {

  /** Enough that no thread waits for the order, little enough that large inputs fit in memory. */
  private static final int UNDER_WAY_PER_THREAD = 4;

  private final Iterator<V> values;
  private final Function<V, R> function;
  private final ExecutorService threads;
  private final ArrayDeque<Future<R>> underWay = new ArrayDeque<>();
  private final int limit;

  OrderedWork(Iterable<V> values, Function<V, R> function, int threads) {
    this.values = values.iterator();
    this.function = function;
    this.limit = threads * UNDER_WAY_PER_THREAD;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reader-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || values.hasNext();
  }

  @Override
  public R next() {
    while (underWay.size() < limit && values.hasNext()) {
      V value = values.next();
      underWay.add(threads.submit(() -> function.apply(value)));
    }
    Future<R> first = underWay.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    try {
      return first.get();
    } catch (ExecutionException e) {
      throw unchanged(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private static RuntimeException unchanged(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
