package io.rongpu.pipeline;

import java.util.Comparator;
import java.util.List;

/**
 * What became of all inputs of a run.
 *
 * @param inputs sorted by key, then by name
 */
public record RunReport(List<InputReport> inputs) {

  public RunReport {
    inputs =
        inputs.stream()
            .sorted(Comparator.comparing(InputReport::key).thenComparing(InputReport::name))
            .toList();
  }

  /** How many inputs ended like this. */
  public long count(InputReport.Kind kind) {
    return inputs.stream().filter(input -> input.kind() == kind).count();
  }

  /** The inputs that were refused, wholly or in part. */
  public List<InputReport> refused() {
    return inputs.stream().filter(InputReport::hasRefusal).toList();
  }

  /** What the articles read in this run gave. */
  public List<ArticleReport> articles() {
    return inputs.stream().flatMap(input -> input.articles().stream()).toList();
  }
}
