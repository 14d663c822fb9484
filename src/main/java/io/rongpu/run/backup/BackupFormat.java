package io.rongpu.run.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** How an archive is packed; the text inside is the same, and so are the bytes for equal stores. */
enum BackupFormat {
  /** N-Quads, compressed. */
  GZIP(".nq.gz") {
    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new GZIPOutputStream(out, 1 << 16);
    }

    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new GZIPInputStream(in, 1 << 16);
    }
  },
  /** The same as the one entry of a zip file. */
  ZIP(".zip") {
    @Override
    OutputStream pack(OutputStream out) throws IOException {
      ZipOutputStream zip = new ZipOutputStream(out);
      ZipEntry entry = new ZipEntry(ENTRY);
      // Zip files begin in 1980; the time of writing would make every archive another one.
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      return zip;
    }

    @Override
    InputStream unpack(InputStream in) throws IOException {
      ZipInputStream zip = new ZipInputStream(in);
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !entry.getName().equals(ENTRY)) {
        throw new IOException("it has no " + ENTRY);
      }
      return zip;
    }
  };

  private static final String ENTRY = "store.nq";

  private final String ending;

  BackupFormat(String ending) {
    this.ending = ending;
  }

  abstract OutputStream pack(OutputStream out) throws IOException;

  abstract InputStream unpack(InputStream in) throws IOException;

  /** The text of an archive. */
  InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      return unpack(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The format that a file's name tells, or null. */
  static @Nullable BackupFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (BackupFormat format : values()) {
      if (name.endsWith(format.ending)) {
        return format;
      }
    }
    return null;
  }
}
