package io.rongpu.cli;

import io.rongpu.run.backup.BackupRun;
import io.rongpu.run.backup.ContentDigest;
import io.rongpu.run.backup.RestoreRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu restore}: a store of a backup. */
@Command(
    name = "restore",
    description = {
      "Makes a store of a file that `rongpu backup` wrote. The folder becomes a store only when all"
          + " of it is in and proved to be the same; it must be absent or empty.",
      "用备份文件重建一个库。"
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu restore kg.nq.gz --loc target/kg2")
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "FILE", description = "A backup: .nq.gz or .zip.")
  private Path file;

  @Mixin private StoreOption store;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  RestoreCommand() {}

  @Override
  public Integer call() {
    if (!Files.exists(file)) {
      throw new UsageException("No such file: " + file + " (check the path)");
    }
    if (!Files.isRegularFile(file) || !BackupRun.isArchiveName(file)) {
      throw new UsageException(
          file
              + " is no backup: name a file that ends in .nq.gz or .zip and that `rongpu backup`"
              + " wrote.");
    }
    ContentDigest restored = RestoreRun.run(file, store.folder());
    root.console()
        .err()
        .println(
            "restored "
                + store.folder()
                + " and compared: "
                + restored.statements()
                + " statements (knowledge, claims, loaded graphs, book-keeping), sha256 of their"
                + " sorted N-Quads "
                + restored.sha256());
    return ExitCode.DONE;
  }
}
