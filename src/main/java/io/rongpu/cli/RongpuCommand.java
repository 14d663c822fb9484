package io.rongpu.cli;

import io.rongpu.run.StopSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
    name = "rongpu",
    description = {
      "Reads Chinese venture news into an RDF knowledge graph with evidence.",
      "把中文创投新闻读成带证据的知识图谱。"
    },
    versionProvider = Version.class,
    usageHelpWidth = 100,
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu build data/articles --loc target/kg",
      "  rongpu query recent-rounds --loc target/kg",
      "",
      "Exit status: 0 done; 1 something was refused under --strict, or a shape is violated;",
      "2 wrong usage; 3 it could not be done; 130 interrupted."
    },
    subcommands = {
      BuildCommand.class,
      RebuildCommand.class,
      ExtractCommand.class,
      LoadCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      SearchCommand.class,
      ExplainCommand.class,
      ReviewCommand.class,
      EvaluateCommand.class,
      ServeCommand.class,
      PasswordCommand.class,
      StatsCommand.class,
      RemoveCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      CompactCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      HelpCommand.class
    })
final class RongpuCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from.")
  private boolean debug;

  private @Nullable Interruption interruption;

  @SuppressWarnings("NullAway.Init") // picocli fills in the rest
  RongpuCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  /** For commands that can be stopped: from the first call on, Ctrl-C is a wish to stop. */
  StopSignal stopSignal() {
    if (interruption == null) {
      interruption = new Interruption();
    }
    return interruption.signal();
  }

  /** All is said: a program that is being ended may end. */
  void ended() {
    if (interruption != null) {
      interruption.close();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
