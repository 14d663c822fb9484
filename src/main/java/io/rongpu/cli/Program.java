package io.rongpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

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
      IParameterExceptionHandler usage = line.getParameterExceptionHandler();
      int code =
          line.setOut(out)
              .setErr(err)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setParameterExceptionHandler(
                  (e, given) -> usage.handleParseException(worded(e), given))
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

  /** picocli says "option" twice when a value is no NAME=VALUE. */
  private static ParameterException worded(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    String doubled = "option option ";
    return message.contains(doubled)
        ? new ParameterException(e.getCommandLine(), message.replace(doubled, "option "), e)
        : e;
  }
}
