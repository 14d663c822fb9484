package io.rongpu.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells a reader that went away (as {@code head} does) from other failures. Never closed. */
final class StandardOutput extends FilterOutputStream {

  /** Nobody reads any more: no error, but a reason to stop. */
  static final class NobodyReads extends IOException {
    private static final long serialVersionUID = 1L;

    NobodyReads(IOException cause) {
      super(cause);
    }
  }

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("Broken pipe") ? new NobodyReads(e) : e;
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
