package io.rongpu.cli;

import io.rongpu.run.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end in order when the user presses Ctrl-C or the system asks the program to end:
 * the work is told to stop, and the program waits a little for it.
 */
final class Interruption implements AutoCloseable {

  /** A commit takes less; a program that is killed in one leaves a whole store all the same. */
  private static final int PATIENCE_SECONDS = 10;

  private final StopSignal signal = new StopSignal();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  StopSignal signal() {
    return signal;
  }

  private void stop() {
    signal.stop();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending: the hook runs, and has been told.
    }
  }
}
