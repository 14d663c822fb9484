package io.rongpu.cli;

import io.rongpu.query.statistics.StatisticsReader;
import io.rongpu.query.statistics.StatisticsText;
import io.rongpu.query.statistics.UnreadDeals;
import io.rongpu.rdf.GraphNames;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import io.rongpu.store.WrittenBy;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu stats}: sizes and coverage of a store. */
@Command(
    name = "stats",
    description = {
      "Shows how much a store holds, how complete it is, and what could not be read: inputs that"
          + " were refused, and sentences with words of a deal that gave none."
    },
    footerHeading = "%nExample:%n",
    footer = {"  rongpu stats --loc target/kg", "  rongpu stats --loc target/kg --unread"})
final class StatsCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;

  @Option(
      names = "--unread",
      description =
          "List only the sentences with words of a deal that gave none: key, word and sentence,"
              + " tabs between. 只列出含交易用语而未读出交易的句子。")
  private boolean unread;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  StatsCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = root.console().text();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      if (unread) {
        UnreadDeals.in(open.dataset()).forEach(deal -> out.print(deal.line() + "\n"));
        out.flush();
        return ExitCode.DONE;
      }
      Collection<InputEntry> inputs = open.read(StoreReader::inputs).values();
      out.print(
          StatisticsText.of(
              new StatisticsReader(open.dataset(), new GraphNames(open.iris())).read()));
      List<InputEntry> refused = inputs.stream().filter(InputEntry::isRefused).toList();
      out.print(
          "\ninputs (files given to build) "
              + inputs.size()
              + ", of which refused "
              + refused.size()
              + "\n");
      refused.forEach(input -> out.print("  " + input.key() + ": " + input.refusal() + "\n"));
      out.print(origin(open.writtenBy()));
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** Who wrote the store, and what to do when that was another program. */
  private static String origin(WrittenBy by) {
    String line =
        "\nstore format "
            + by.format()
            + (by.version().isEmpty()
                ? ", written by an older Rongpu"
                : ", written by Rongpu "
                    + by.version()
                    + " (program "
                    + by.program()
                    + "), ontology "
                    + by.ontology())
            + "\n";
    return by.isPresent()
        ? line
        : line
            + "  this program is another: `rongpu rebuild` reads the articles again, `rongpu"
            + " build` what it is given\n";
  }
}
