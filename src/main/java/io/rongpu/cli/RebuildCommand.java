package io.rongpu.cli;

import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildReport;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.RebuildRun;
import io.rongpu.source.Inputs;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu rebuild}: the articles of a store, read again. */
@Command(
    name = "rebuild",
    description = {
      "Reads every article of a store again with this version of the program. No input folder is"
          + " needed: a store keeps its articles. It is then what a fresh build of the same inputs"
          + " gives.",
      "用本版程序重读库中全部文章，不需要原来的文件夹。",
      "Files that were loaded stay as they are. Exit status: 3 if an older Rongpu made the store"
          + " and its articles are not kept; nothing is changed then."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu rebuild --loc target/kg --report report.jsonl")
final class RebuildCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;
  @Mixin private JobsOption jobs;
  @Mixin private ReportOptions report;

  @Option(
      names = "--resume",
      description = "Leave out what this version has read already: to go on after an interruption.")
  private boolean resume;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  RebuildCommand() {}

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    report.requireFolder();
    BuildReport done;
    try (TerminalProgress progress = new TerminalProgress(root.console());
        KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      BuildOptions options = BuildOptions.of(jobs.jobs(), progress, root.stopSignal());
      done = new RebuildRun(open, options, () -> ClaimsPipeline.standard(open.iris())).run(resume);
    }
    root.console().err().println("read again from what the store keeps, no folder needed:");
    Inputs none = new Inputs(List.of(), List.of(), List.of());
    return report.tell(none, done, start, root.console());
  }
}
