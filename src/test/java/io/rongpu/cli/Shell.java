package io.rongpu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command line came to, run inside this process.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Shell(int code, String out, String err) {

  static Shell run(String... arguments) {
    return runWith("", arguments);
  }

  /** Runs with this on standard input. */
  static Shell runWith(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Program.run(console, arguments);
    return new Shell(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
