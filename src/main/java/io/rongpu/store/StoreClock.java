package io.rongpu.store;

import io.rongpu.model.RongpuException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of the book-keeping; nothing that a store exports depends on it. */
final class StoreClock {

  private StoreClock() {}

  /**
   * The system's clock, or the time that {@code SOURCE_DATE_EPOCH} tells.
   *
   * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
   */
  static Clock ofEnvironment() {
    return of(System.getenv("SOURCE_DATE_EPOCH"));
  }

  /** The time of so many seconds since 1970, or the system's clock when it is null or empty. */
  static Clock of(@Nullable String epochSeconds) {
    if (epochSeconds == null || epochSeconds.isBlank()) {
      return Clock.systemUTC();
    }
    try {
      return Clock.fixed(
          Instant.ofEpochSecond(Long.parseLong(epochSeconds.strip())), ZoneOffset.UTC);
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new RongpuException(
          "SOURCE_DATE_EPOCH is no number of seconds: " + epochSeconds + " (unset it)", e);
    }
  }
}
