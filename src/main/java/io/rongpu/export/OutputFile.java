package io.rongpu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * A file that is written whole or not at all: under another name in the same folder, and renamed
 * when done. A name that ends in {@code .gz} is compressed.
 */
public final class OutputFile {

  /** What fills a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes a file in place of what was there. If anything fails, what was there stays.
   *
   * @param file where to; a device such as {@code /dev/null} is written to as such
   * @throws ExportException if it can't be written; what {@code content} throws otherwise comes out
   *     as it is
   */
  public static void write(Path file, Content content) {
    if (Files.isDirectory(file)) {
      throw new ExportException(file + " is a folder: name a file to write to.", null);
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeAll(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), file, content);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      try (PartFile part = PartFile.begin(target)) {
        writeAll(part.out(), file, content);
        part.finish();
      }
    } catch (IOException | RuntimeIOException e) {
      throw new ExportException(
          "Can't write " + file + " (" + reason(e) + "): nothing was left there.", e);
    }
  }

  private static void writeAll(OutputStream to, Path named, Content content) throws IOException {
    try (OutputStream raw = to;
        OutputStream out =
            named.toString().endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 16) : raw) {
      content.writeTo(out);
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
