package io.rongpu.run;

import io.rongpu.source.Input;
import io.rongpu.store.InputEntry;
import io.rongpu.store.StoredReading;
import java.util.List;

/** What reading one input for a build came to. */
sealed interface InputReading {

  /** The same bytes as the last time, read by the same program. */
  record Unchanged(Input input, InputEntry entry) implements InputReading {}

  /**
   * Its bytes could not be had.
   *
   * @param name the path as given, or empty when only the key is known
   */
  record Unreadable(String key, String name, String reason) implements InputReading {

    /** What the ledger says of it: no digest, so that it is tried again every time. */
    InputEntry entry(String fingerprint) {
      return InputEntry.refused(key, "", fingerprint, reason);
    }
  }

  /**
   * Read, with whatever result.
   *
   * @param fingerprint of the program whose work this is, for the ledger
   * @param kept what the store keeps of it for a later reading
   */
  record Fresh(
      Input input, String sha256, String fingerprint, List<StoredReading> kept, InputClaims claims)
      implements InputReading {}
}
