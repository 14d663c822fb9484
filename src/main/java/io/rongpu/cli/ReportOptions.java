package io.rongpu.cli;

import io.rongpu.run.BuildReport;
import io.rongpu.source.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How it is told what became of inputs: the report, the summary and the exit code. */
final class ReportOptions {

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of every input: JSON Lines, one line each.")
  private @Nullable Path report;

  @Option(names = "--strict", description = "Exit with 1 when something was refused.")
  private boolean strict;

  /** Before long work: see {@link Output#requireFolder}. */
  void requireFolder() {
    Output.requireFolder(report);
  }

  /**
   * Tells it.
   *
   * @param found what the walk through the arguments came to
   * @param start of the work, by {@link System#nanoTime}
   * @return the exit code
   */
  int tell(Inputs found, BuildReport done, long start, Console console) throws IOException {
    if (report != null) {
      Output.write(report, console, out -> ReportFile.write(done.inputs(), out));
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    console.err().print(BuildSummary.of(found, done, millis));
    return strict && !done.inputs().refused().isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
