package io.rongpu.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many threads read. */
final class JobsOption {

  private int jobs = Runtime.getRuntime().availableProcessors();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  JobsOption() {}

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads that read articles (default: one for each core).")
  void setJobs(int number) {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--jobs': " + number + " is less than 1");
    }
    jobs = number;
  }

  int jobs() {
    return jobs;
  }
}
