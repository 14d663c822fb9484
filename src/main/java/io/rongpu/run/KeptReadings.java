package io.rongpu.run;

import io.rongpu.source.ReadResult;
import io.rongpu.source.ReadResultText;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.StoredReading;
import java.util.List;

/** What was in an input, as the store keeps it. */
final class KeptReadings {

  private KeptReadings() {}

  private static final class Readers {
    static final String FINGERPRINT = CodeFingerprint.ofReaders();
  }

  /** Fingerprint of the running program's readers. */
  static String readers() {
    return Readers.FINGERPRINT;
  }

  static List<StoredReading> of(List<ReadResult> results) {
    return results.stream()
        .map(result -> new StoredReading(result.key(), readers(), ReadResultText.of(result)))
        .toList();
  }

  /** The same results again. */
  static List<ReadResult> results(List<StoredReading> kept) {
    return kept.stream().map(one -> ReadResultText.parse(one.content())).toList();
  }
}
