package io.rongpu.run;

import java.util.concurrent.CountDownLatch;

/** A wish to stop that long work looks at now and then. Thread-safe. */
public final class StopSignal {

  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Asks for a stop; there is no way back. */
  public void stop() {
    stopped.countDown();
  }

  /** Whether a stop was asked for. */
  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Waits until a stop is asked for. */
  public void await() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Ends the work if a stop was asked for.
   *
   * @throws StoppedException if so
   */
  public void check() {
    if (isStopped()) {
      throw new StoppedException();
    }
  }
}
