package io.rongpu.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds up the processor time that the calling thread spends in a stage. Not thread-safe. */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long nanoseconds;

  /** What {@code work} gives, its time added. */
  <T> T time(Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      nanoseconds += THREADS.getCurrentThreadCpuTime() - start;
    }
  }

  /** The same function, with its time added on every call. */
  <A, B> Function<A, B> timed(Function<A, B> function) {
    return argument -> time(() -> function.apply(argument));
  }

  /** The seconds since the last call of this. */
  double take() {
    double seconds = nanoseconds / 1e9;
    nanoseconds = 0;
    return seconds;
  }
}
