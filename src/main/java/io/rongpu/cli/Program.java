package io.rongpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Runs one command line from arguments to exit code. */
final class Program {

  private Program() {}

  static int run(Console console, String... arguments) {
    RongpuCommand root = new RongpuCommand(console);
    Failures failures = new Failures(console, List.of(arguments).contains("--debug"));
    PrintWriter out = console.text();
    PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    try {
      CommandLine line = new CommandLine(root);
      int code =
          line.setOut(out)
              .setErr(err)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setExecutionExceptionHandler((e, command, parsed) -> failures.exitCode(e))
              .execute(arguments);
      out.flush();
      err.flush();
      console.out().flush();
      return code;
    } catch (IOException | RuntimeException | Error e) {
      return failures.exitCode(e);
    } finally {
      root.ended();
    }
  }
}
