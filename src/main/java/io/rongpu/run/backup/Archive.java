package io.rongpu.run.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An archive that is there. */
record Archive(Path file, BackupFormat format) {

  static Archive of(Path file) {
    return new Archive(file, formatOf(file));
  }

  static BackupFormat formatOf(Path file) {
    BackupFormat format = BackupFormat.of(file);
    if (format == null) {
      throw new BackupException(
          file + " can't be a backup by its name: name a file that ends in .nq.gz or .zip.", null);
    }
    return format;
  }

  /**
   * Reads all of it once, and what it says of itself.
   *
   * @throws BackupException if it is no archive, or its content is not what it says
   */
  Manifest verified() {
    ContentDigest.Counting content = new ContentDigest.Counting(OutputStream.nullOutputStream());
    Manifest manifest = null;
    try (InputStream in = new BufferedInputStream(format.open(file), 1 << 16)) {
      byte[] line = line(in);
      while (line != null) {
        if (line[0] == '#') {
          manifest = manifest(line);
        } else {
          content.write(line, 0, line.length);
        }
        line = line(in);
      }
    } catch (NoSuchFileException e) {
      throw new BackupException("No such file: " + file + " (check the path)", e);
    } catch (EOFException e) {
      throw BackupException.damaged(file, "it ends too early", e);
    } catch (IOException e) {
      throw BackupException.damaged(file, String.valueOf(e.getMessage()), e);
    }
    if (manifest == null) {
      throw new BackupException(
          file + " is no whole backup of a Rongpu store: name a file that `rongpu backup` wrote.",
          null);
    }
    ContentDigest found = content.digest();
    if (!found.equals(manifest.content())) {
      throw BackupException.damaged(
          file,
          found.statements() == manifest.content().statements()
              ? "its digest is another"
              : found.statements() + " statements of " + manifest.content().statements(),
          null);
    }
    return manifest;
  }

  private Manifest manifest(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    try {
      return Manifest.parse(text);
    } catch (RuntimeException e) {
      throw BackupException.damaged(file, "nonsense in its last line", e);
    }
  }

  /** The bytes up to and with the next line feed; null at the end. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }
}
