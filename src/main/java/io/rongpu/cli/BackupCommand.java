package io.rongpu.cli;

import io.rongpu.run.backup.BackupRun;
import io.rongpu.run.backup.ContentDigest;
import io.rongpu.store.KnowledgeStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu backup}: a store as one file. */
@Command(
    name = "backup",
    description = {
      "Writes a whole store, book-keeping included, to one file that `rongpu restore` takes back."
          + " The file is read again and compared before it gets its name. Equal stores give equal"
          + " bytes. Any tool that reads N-Quads can read it.",
      "把整个库写成一个文件，写完读回核对。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu backup --loc target/kg --out kg.nq.gz",
      "  rongpu backup --loc target/kg --out kg.zip --force"
    })
final class BackupCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "File to write; its name ends in .nq.gz or .zip.")
  private Path file;

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  BackupCommand() {}

  @Override
  public Integer call() {
    if (!BackupRun.isArchiveName(file)) {
      throw new UsageException("--out: " + file + " must end in .nq.gz or .zip.");
    }
    Output.requireFolder(file);
    if (Files.exists(file) && !(force && Files.isRegularFile(file))) {
      throw new UsageException(
          Files.isRegularFile(file)
              ? file + " is there already: name another file, or replace it with --force."
              : file + " is no file: name a file to write to.");
    }
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      ContentDigest written = new BackupRun(open).run(file);
      root.console()
          .err()
          .println(
              "wrote "
                  + file
                  + ", read it back and compared: "
                  + written.statements()
                  + " statements (knowledge, claims, loaded graphs, book-keeping), sha256 of their"
                  + " sorted N-Quads "
                  + written.sha256());
    }
    return ExitCode.DONE;
  }
}
