package io.rongpu.cli;

import io.rongpu.run.backup.ContentDigest;
import io.rongpu.store.Compaction;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu compact}: a store without what changes left behind. */
@Command(
    name = "compact",
    description = {
      "Copies a store into new files without the room that changes left behind. The old files go"
          + " only after the new ones were read and found to hold the same; meanwhile there must be"
          + " room for both.",
      "把库重写为紧凑的新文件；核对一致后才删除旧文件。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu compact --loc target/kg",
      "  rongpu compact --loc target/kg --forget-before 12"
    })
final class CompactCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;

  @Option(
      names = "--forget-before",
      paramLabel = "MOMENT",
      description =
          "Also drop what is needed to go back beyond this moment (see `rongpu history`).")
  private @Nullable Long forgetBefore;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  CompactCommand() {}

  @Override
  public Integer call() {
    if (forgetBefore != null) {
      forget(forgetBefore);
    }
    Compaction done = Compaction.of(store.folder(), ContentDigest::of);
    root.console()
        .err()
        .println(
            "compacted: "
                + size(done.bytesBefore())
                + " before, "
                + size(done.bytesAfter())
                + " after");
    return ExitCode.DONE;
  }

  private void forget(long moment) {
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      open.write(writer -> writer.forgetBefore(moment));
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.NO_MOMENT) {
        throw new UsageException(String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }

  private static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
  }
}
