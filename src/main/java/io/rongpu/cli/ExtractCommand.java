package io.rongpu.cli;

import io.rongpu.export.Exporter;
import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.pipeline.RunReport;
import io.rongpu.rdf.Iris;
import io.rongpu.run.ArticleClaims;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.ExtractRun;
import io.rongpu.run.FactsWriter;
import io.rongpu.source.Inputs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu extract}: articles to claims, without a store. */
@Command(
    name = "extract",
    description = {
      "Reads articles and writes what each one says, without a store.",
      "nq and trig: one named graph for each article. jsonl: one line for each article."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu extract article.md --format jsonl | jq .facts")
final class ExtractCommand implements Callable<Integer> {

  /** How claims are written. */
  enum Format {
    nq,
    trig,
    jsonl
  }

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private InputArguments inputs;
  @Mixin private JobsOption jobs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: nq).")
  private Format format = Format.nq;

  @Mixin private Output output;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ExtractCommand() {}

  @Override
  public Integer call() throws IOException {
    output.requireFolder();
    Inputs found = inputs.walk(root.console());
    Iris iris = Iris.standard();
    RunReport[] report = new RunReport[1];
    try (TerminalProgress progress = new TerminalProgress(root.console())) {
      ExtractRun run =
          new ExtractRun(ClaimsPipeline.standard(iris), jobs.jobs(), progress, root.stopSignal());
      output.write(
          root.console(), out -> report[0] = run.run(found, article -> write(article, iris, out)));
    }
    StringBuilder summary = new StringBuilder();
    BuildSummary.refusals(report[0].refused(), "", summary);
    BuildSummary.counts(report[0], summary);
    root.console().err().print(summary);
    return ExitCode.DONE;
  }

  private void write(ArticleClaims article, Iris iris, OutputStream out) {
    try {
      if (format == Format.jsonl) {
        out.write((FactsWriter.line(article) + "\n").getBytes(StandardCharsets.UTF_8));
        return;
      }
      exporter().write(Layer.CLAIMS.of(article.dataset(iris), iris), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Exporter exporter() {
    Exporter exporter = Exporters.named(format.name());
    if (exporter == null) {
      throw new IllegalStateException("There is no exporter for " + format);
    }
    return exporter;
  }
}
