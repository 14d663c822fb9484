package io.rongpu.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The engine's signal that a query is to stop, with the reason when it isn't the time. A filter
 * takes an exception for a row that doesn't fit; the signal ends the query all the same.
 */
final class StopReason extends AtomicBoolean {

  private static final long serialVersionUID = 1L;

  private volatile @Nullable String reason;

  void stop(String why) {
    reason = why;
    set(true);
  }

  @Nullable String reason() {
    return reason;
  }
}
