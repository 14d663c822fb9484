package io.rongpu.cli;

import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.Moment;
import io.rongpu.store.StoreReader;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu history}: the moments of a store. */
@Command(
    name = "history",
    description = {
      "Lists the moments of a store, the first one first: its number, when it was written, articles"
          + " new, changed and gone, and statements of knowledge more and fewer; tabs between."
          + " `rongpu diff DIR@3 DIR@now` shows what came between two of them.",
      "列出库的各次变更。"
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu history --loc target/kg")
final class HistoryCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  HistoryCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = root.console().text();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      out.print("moment\ttime\tarticlesNew\tarticlesChanged\tarticlesGone\tadded\tremoved\n");
      for (Moment moment : open.read(StoreReader::moments)) {
        out.print(
            moment.number()
                + "\t"
                + moment.time()
                + "\t"
                + moment.articlesNew()
                + "\t"
                + moment.articlesChanged()
                + "\t"
                + moment.articlesGone()
                + "\t"
                + moment.knowledgeAdded()
                + "\t"
                + moment.knowledgeRemoved()
                + "\n");
      }
    }
    out.flush();
    return ExitCode.DONE;
  }
}
