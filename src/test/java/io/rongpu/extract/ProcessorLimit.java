package io.rongpu.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs what may never end, and gives up when it has used too much processor time. */
final class ProcessorLimit {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorLimit() {}

  /**
   * What {@code work} gives. Fails when that takes more processor time than {@code limit}; the work
   * then goes on in a thread that keeps no process alive.
   */
  static <T> T within(Duration limit, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "limited");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return task.get(100, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (THREADS.getThreadCpuTime(thread.getId()) > limit.toNanos()) {
          throw new AssertionError("Not done after processor time of " + limit, e);
        }
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
