package io.rongpu.cli;

import io.rongpu.diff.DiffFormat;
import io.rongpu.diff.StoreDiff;
import io.rongpu.export.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu diff}: what is new, changed and gone. */
@Command(
    name = "diff",
    description = {
      "Shows what is new, changed and gone from A to B. Each is the folder of a store, a moment of"
          + " one (DIR@3, DIR@now, DIR@2026-11-01T00:00:00Z; see `rongpu history`), or a file of"
          + " RDF.",
      "比较两个库、两个导出文件或同一库的两个时刻。",
      "rdfpatch applied to A gives B; atom is a feed of the funding rounds that are new."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu diff target/kg@3 target/kg@now",
      "  rongpu diff old.ttl target/kg --format jsonl --out changes.jsonl.gz",
      "  rongpu diff target/kg@0 target/kg --format atom --out feed.xml"
    })
final class DiffCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(index = "0", paramLabel = "A", description = "What it was.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "What it is.")
  private String second;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, jsonl, rdfpatch or atom (default: text).")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description = "knowledge, claims or all (default: knowledge).")
  private Layer layer = Layer.KNOWLEDGE;

  @Option(names = "--exit-code", description = "Exit with 1 when A and B differ.")
  private boolean exitCode;

  @Mixin private Output output;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  DiffCommand() {}

  @Override
  public Integer call() {
    output.requireFolder();
    boolean differ =
        new DiffSides(layer)
            .with(
                first,
                second,
                (before, after) -> {
                  boolean[] found = {false};
                  try {
                    output.write(
                        root.console(),
                        out -> found[0] = new StoreDiff(before, after).write(format, out));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                  return found[0];
                });
    return exitCode && differ ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
