package io.rongpu.run;

import io.rongpu.store.Change;
import io.rongpu.store.Violation;
import java.util.List;

/**
 * What a load did.
 *
 * @param change what was written; none when all was there before
 * @param violations why nothing was written; empty when it was
 */
public record LoadReport(Change change, List<Violation> violations) {

  public LoadReport {
    violations = List.copyOf(violations);
  }
}
