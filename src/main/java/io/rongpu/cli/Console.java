package io.rongpu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run. All text is UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out data; a failure to write is an exception here, not a silent flag
 * @param err messages
 * @param interactive whether messages are read by a person at a terminal
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean interactive) {

  static Console system() {
    OutputStream out =
        new BufferedOutputStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)));
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(System.in, out, err, Boolean.getBoolean("rongpu.terminal"));
  }

  /** A writer for text to {@link #out}; to be flushed. */
  PrintWriter text() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
