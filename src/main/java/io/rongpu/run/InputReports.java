package io.rongpu.run;

import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.InputReport.Kind;
import io.rongpu.pipeline.Outcome;
import io.rongpu.source.Input;
import io.rongpu.store.InputEntry;
import java.util.List;

/** What is reported of inputs. */
final class InputReports {

  private InputReports() {}

  /** An input that is as it was the last time: a refused one is still refused. */
  static InputReport of(InputReading.Unchanged same) {
    InputEntry entry = same.entry();
    Kind kind = entry.isRefused() && entry.articles().isEmpty() ? Kind.REFUSED : Kind.UNCHANGED;
    return new InputReport(entry.key(), same.input().name(), kind, entry.refusal(), List.of());
  }

  /** An input that was read, with whatever result. */
  static InputReport of(Input input, List<Outcome.Refused> refused, List<ArticleReport> articles) {
    String reason = Refusals.reason(refused, articles.size());
    Kind kind = reason == null ? Kind.READ : articles.isEmpty() ? Kind.REFUSED : Kind.PARTLY;
    return new InputReport(input.key(), input.name(), kind, reason, articles);
  }

  static InputReport of(InputReading.Unreadable input) {
    return new InputReport(input.key(), input.name(), Kind.REFUSED, input.reason(), List.of());
  }
}
