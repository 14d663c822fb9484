package io.rongpu.run;

import io.rongpu.pipeline.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the refusals of one input into one line. */
final class Refusals {

  private static final int SHOWN = 3;

  private Refusals() {}

  /**
   * Why an input, or what of it, was refused; null when nothing was.
   *
   * @param read how many of its articles were read
   */
  static @Nullable String reason(List<Outcome.Refused> refused, int read) {
    if (refused.isEmpty()) {
      return null;
    }
    if (refused.size() == 1 && read == 0) {
      return refused.get(0).reason();
    }
    String shown =
        refused.stream()
            .limit(SHOWN)
            .map(one -> one.key() + ": " + one.reason())
            .collect(Collectors.joining("; "));
    int more = refused.size() - SHOWN;
    return refused.size()
        + " of "
        + (refused.size() + read)
        + " articles refused: "
        + shown
        + (more > 0 ? "; and " + more + " more" : "");
  }
}
