package io.rongpu.cli;

import io.rongpu.rdf.GraphNames;
import io.rongpu.run.LoadReport;
import io.rongpu.run.LoadRun;
import io.rongpu.run.Violations;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu load}: RDF files into a store. */
@Command(
    name = "load",
    description = {
      "Takes RDF files (ttl, nt, nq, trig, jsonld, rdf, each maybe with .gz) into a store.",
      "All files are checked against the shapes first; all go in, or none. A graph named like an"
          + " article's becomes its claims; statements outside named graphs are kept in a graph"
          + " named after the file and are part of what is known.",
      "Exit status: 1 if a shape is violated, 3 if a file is no RDF; nothing is loaded then."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu load companies.ttl --loc target/kg")
final class LoadCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "RDF files.")
  private List<Path> files = List.of();

  @Mixin private StoreOption store;

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Where statements outside named graphs go (default: loaded/<file name>).")
  private @Nullable String graph;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  LoadCommand() {}

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!java.nio.file.Files.exists(file)) {
        throw new UsageException("No such file: " + file + " (check the path)");
      }
    }
    LoadReport done;
    try (KnowledgeStore open = KnowledgeStore.openOrCreate(store.folder())) {
      Node choice = choice(new GraphNames(open.iris()));
      done = new LoadRun(open, ShapeChecker.standard()::check).run(files, choice);
    }
    for (Violation violation : done.violations()) {
      root.console().err().println("violation: " + Violations.line(violation));
    }
    root.console().err().println(summary(done));
    return done.violations().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private @Nullable Node choice(GraphNames names) {
    if (graph == null) {
      return null;
    }
    Node choice = NodeFactory.createURI(graph);
    if (!graph.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")
        || !names.isForeign(choice)) {
      throw new UsageException(
          "--graph: <" + graph + "> must be an absolute IRI that is not the program's own.");
    }
    return choice;
  }

  private static String summary(LoadReport done) {
    if (!done.violations().isEmpty()) {
      return "nothing was loaded: "
          + done.violations().size()
          + (done.violations().size() == 1 ? " violation" : " violations");
    }
    return done.change().isNone()
        ? "nothing changed in the store: all of it was there"
        : "loaded; the store has "
            + done.change().added()
            + " statements more and "
            + done.change().removed()
            + " fewer, knowledge included";
  }
}
