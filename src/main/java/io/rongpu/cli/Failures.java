package io.rongpu.cli;

import io.rongpu.model.RongpuException;
import io.rongpu.run.StoppedException;
import io.rongpu.run.UnknownKeyException;

/** Says what went wrong, in one line, and gives the exit code for it. */
final class Failures {

  private final Console console;
  private final boolean debug;

  Failures(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  int exitCode(Throwable failure) {
    if (isNobodyReads(failure)) {
      return ExitCode.DONE;
    }
    console.err().println("rongpu: " + line(failure));
    if (debug) {
      failure.printStackTrace(console.err());
    }
    if (failure instanceof StoppedException) {
      return ExitCode.INTERRUPTED;
    }
    return failure instanceof UsageException || failure instanceof UnknownKeyException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  private static String line(Throwable failure) {
    if (failure instanceof RongpuException) {
      return oneLine(failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return "Out of memory: give more with JAVA_TOOL_OPTIONS=-Xmx4g, or use fewer --jobs.";
    }
    return "internal error: "
        + oneLine(failure.toString())
        + " (run again with --debug and report what it prints)";
  }

  private static String oneLine(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "no reason told" : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static boolean isNobodyReads(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StandardOutput.NobodyReads) {
        return true;
      }
    }
    return false;
  }
}
