package io.rongpu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {

  @Option(
      names = "--loc",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store.")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  StoreOption() {}

  Path folder() {
    return folder;
  }
}
