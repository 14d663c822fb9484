package io.rongpu.cli;

import io.rongpu.run.RdfFile;
import io.rongpu.run.StoreCheck;
import io.rongpu.run.Violations;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import io.rongpu.store.Violation.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu validate}: a store or files against the shapes. */
@Command(
    name = "validate",
    description = {
      "Holds a store, or RDF files, against the shapes, graph by graph, and lists what is wrong:"
          + " severity, graph, message, node, property and value.",
      "Exit status: 1 if there is a violation; warnings don't count."
    },
    footerHeading = "%nExample:%n",
    footer = {"  rongpu validate --loc target/kg", "  rongpu validate companies.ttl"})
final class ValidateCommand implements Callable<Integer> {

  /** What is checked. */
  static final class Subject {
    @Option(names = "--loc", paramLabel = "DIR", description = "Folder of the store.")
    private @Nullable Path folder;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "RDF files; no store is needed.")
    private @Nullable List<Path> files;
  }

  @ParentCommand private RongpuCommand root;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Subject subject;

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ValidateCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = root.console().text();
    StoreCheck check =
        new StoreCheck(
            ShapeChecker.standard()::check, (graph, found) -> print("<" + graph + ">", found, out));
    if (subject.folder != null) {
      try (KnowledgeStore open = KnowledgeStore.open(subject.folder)) {
        check.check(open);
      }
    } else if (subject.files != null) {
      subject.files.forEach(file -> check.check(new RdfFile(file).read()));
    }
    int violations = counts.getOrDefault(Severity.VIOLATION, 0);
    int warnings = counts.getOrDefault(Severity.WARNING, 0);
    out.print(violations == 0 ? "conforms" : violations + " violations");
    out.print(warnings == 0 ? "\n" : ", " + warnings + " warnings\n");
    out.flush();
    return violations == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void print(String graph, Violation found, PrintWriter out) {
    counts.merge(found.severity(), 1, Integer::sum);
    out.print(found.severity().name().toLowerCase(Locale.ROOT) + ": " + graph + ": ");
    out.print(Violations.line(found) + "\n");
  }
}
