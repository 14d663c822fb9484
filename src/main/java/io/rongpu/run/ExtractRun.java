package io.rongpu.run;

import io.rongpu.model.UnreadableArticleException;
import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.InputReport.Kind;
import io.rongpu.pipeline.Outcome;
import io.rongpu.pipeline.RunReport;
import io.rongpu.source.Input;
import io.rongpu.source.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads inputs without a store, on several threads, and hands over the articles in the order of
 * their inputs' keys. A few articles are in memory at any time.
 */
public final class ExtractRun {

  private final ClaimsPipeline pipeline;
  private final int jobs;
  private final Progress progress;
  private final StopSignal stop;

  public ExtractRun(ClaimsPipeline pipeline, int jobs, Progress progress, StopSignal stop) {
    this.pipeline = pipeline;
    this.jobs = jobs;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Reads these inputs.
   *
   * @param sink takes every article, in the calling thread
   * @throws StoppedException if a stop was asked for
   */
  public RunReport run(Inputs inputs, Consumer<ArticleClaims> sink) {
    List<InputReport> reports = new ArrayList<>();
    inputs
        .refused()
        .forEach(
            r -> reports.add(new InputReport(r.key(), "", Kind.REFUSED, r.reason(), List.of())));
    progress.begin("Reading", inputs.inputs().size());
    try (OrderedWork<Input, Read> work = new OrderedWork<>(inputs.inputs(), this::read, jobs)) {
      while (work.hasNext()) {
        stop.check();
        Read read = work.next();
        read.claims().articles().forEach(sink);
        reports.add(report(read));
        progress.step();
      }
    }
    return new RunReport(reports);
  }

  private record Read(Input input, InputClaims claims) {}

  private Read read(Input input) {
    try {
      return new Read(input, pipeline.run(input, input.bytes()));
    } catch (UnreadableArticleException e) {
      Outcome.Refused refused = new Outcome.Refused(input.key(), String.valueOf(e.getMessage()));
      return new Read(input, new InputClaims(List.of(), List.of(refused)));
    }
  }

  private static InputReport report(Read read) {
    List<ArticleReport> articles =
        read.claims().articles().stream().map(article -> article.report(null)).toList();
    return InputReports.of(read.input(), read.claims().refused(), articles);
  }
}
