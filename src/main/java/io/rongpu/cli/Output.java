package io.rongpu.cli;

import io.rongpu.export.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where data goes. */
final class Output {

  static final String STANDARD = "-";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write, compressed when it ends in .gz (default: standard output).")
  private @Nullable Path file;

  /** Writes a file whole or not at all, or to standard output. */
  void write(Console console, OutputFile.Content content) throws IOException {
    write(file, console, content);
  }

  static void write(@Nullable Path file, Console console, OutputFile.Content content)
      throws IOException {
    if (file == null || file.toString().equals(STANDARD)) {
      content.writeTo(console.out());
      console.out().flush();
    } else {
      OutputFile.write(file, content);
    }
  }

  /** Before long work: a file that can't be written is better known now. */
  static void requireFolder(@Nullable Path file) {
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    if (folder != null && !java.nio.file.Files.isDirectory(folder)) {
      throw new UsageException("There is no folder " + folder + " for " + file + ": make it.");
    }
  }

  /** The name of the file, or empty for standard output. */
  String fileName() {
    return file == null ? "" : file.toString();
  }

  /** Whether it goes to a file, so that standard output is free. */
  boolean isFile() {
    return file != null && !file.toString().equals(STANDARD);
  }

  void requireFolder() {
    requireFolder(file);
  }
}
