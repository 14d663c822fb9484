package io.rongpu.cli;

import io.rongpu.run.RemoveRun;
import io.rongpu.run.UnknownKeyException;
import io.rongpu.store.Change;
import io.rongpu.store.KnowledgeStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu remove}: takes back what articles contributed. */
@Command(
    name = "remove",
    description = {
      "Takes back what articles contributed to a store, and nothing else.",
      "A later build that is given the same file reads it again. Exit status: 2 if a key names"
          + " nothing; nothing is removed then."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu remove weekly-digest --loc target/kg")
final class RemoveCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "KEY",
      description =
          "Key of an article or an input file: its path below the input folder without its ending."
              + " The IRI of a loaded graph takes back that graph.")
  private List<String> keys = List.of();

  @Mixin private StoreOption store;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  RemoveCommand() {}

  @Override
  public Integer call() {
    Change change;
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      change = remove(open);
    }
    root.console()
        .err()
        .println(
            "removed "
                + keys.size()
                + (keys.size() == 1 ? " key: " : " keys: ")
                + counted(change.removed())
                + " taken back (claims, and the knowledge that rested on them), "
                + counted(change.added())
                + " new from what other articles say");
    return ExitCode.DONE;
  }

  private static String counted(long statements) {
    return statements + (statements == 1 ? " statement" : " statements");
  }

  private Change remove(KnowledgeStore open) {
    try {
      return new RemoveRun(open).run(keys);
    } catch (UnknownKeyException e) {
      throw new UsageException(e.getMessage() + MeantKey.advice(keys, open), e);
    }
  }
}
