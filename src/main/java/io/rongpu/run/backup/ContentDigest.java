package io.rongpu.run.backup;

import io.rongpu.export.Exporters;
import io.rongpu.store.StoreReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * How many statements a store holds, book-keeping included, and the SHA-256 of all of them as
 * sorted N-Quads: two stores with the same digest hold the same.
 */
public record ContentDigest(long statements, String sha256) {

  /** Of everything that a transaction sees. */
  public static ContentDigest of(StoreReader reader) {
    try {
      return write(reader, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, while all of it is written as sorted N-Quads. */
  static ContentDigest write(StoreReader reader, OutputStream out) throws IOException {
    Counting counting = new Counting(out);
    Objects.requireNonNull(Exporters.named("nq")).write(reader.dataset(), counting);
    counting.flush();
    return counting.digest();
  }

  /** Counts lines and digests bytes on their way. */
  static final class Counting extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest;
    private long lines;

    Counting(OutputStream out) {
      this.out = out;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        if (bytes[i] == '\n') {
          lines++;
        }
      }
      digest.update(bytes, offset, length);
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    ContentDigest digest() {
      return new ContentDigest(lines, HexFormat.of().formatHex(digest.digest()));
    }
  }
}
