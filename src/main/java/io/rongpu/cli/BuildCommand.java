package io.rongpu.cli;

import io.rongpu.rdf.Iris;
import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildReport;
import io.rongpu.run.BuildRun;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.source.Inputs;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu build}: articles into a store. */
@Command(
    name = "build",
    description = {
      "Reads articles into a store: what each one says, and what is known from all of them.",
      "The store is made if there is none. What is unchanged since the last time is not read again;"
          + " what changed replaces what it gave before. Nothing is taken back because a file is"
          + " gone: see `rongpu remove`."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu build news/ feed.xml --loc target/kg --report report.jsonl")
final class BuildCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private InputArguments inputs;
  @Mixin private StoreOption store;
  @Mixin private JobsOption jobs;
  @Mixin private ReportOptions report;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of a new store begin with, ending in / or # (default:"
              + " https://w3id.org/rongpu/id/).")
  private @Nullable String base;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  BuildCommand() {}

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    report.requireFolder();
    Inputs found = inputs.walk(root.console());
    BuildReport done;
    try (TerminalProgress progress = new TerminalProgress(root.console());
        KnowledgeStore open = open()) {
      BuildOptions options = BuildOptions.of(jobs.jobs(), progress, root.stopSignal());
      done = new BuildRun(open, options, () -> ClaimsPipeline.standard(open.iris())).run(found);
    }
    return report.tell(found, done, start, root.console());
  }

  private KnowledgeStore open() {
    if (base == null) {
      return KnowledgeStore.openOrCreate(store.folder());
    }
    Iris iris;
    try {
      iris = new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base: " + e.getMessage(), e);
    }
    return KnowledgeStore.openOrCreate(store.folder(), iris);
  }
}
