package io.rongpu.cli;

import io.rongpu.run.KnowledgeRefresh;
import io.rongpu.run.ReviewRun;
import io.rongpu.run.StopSignal;
import io.rongpu.serve.Served;
import io.rongpu.serve.ServerOptions;
import io.rongpu.serve.SparqlServer;
import io.rongpu.serve.Writing;
import io.rongpu.serve.pages.ReviewQueue;
import io.rongpu.serve.protocol.Limits;
import io.rongpu.serve.protocol.LoadedGraphs;
import io.rongpu.serve.safety.Passwords;
import io.rongpu.store.KnowledgeStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu serve}: a store over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves a store over HTTP until Ctrl-C: SPARQL 1.1 at /rongpu/sparql, graphs at /rongpu/data,"
          + " pages at /. It only reads, unless --update lets those of a password file write to loaded"
          + " graphs."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu serve --loc target/kg --port 3030")
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address to listen at (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = SparqlServer.LOCAL_HOST;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout = (int) SparqlServer.DEFAULT_TIMEOUT.toSeconds();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "How many rows an answer has at most (default: ${DEFAULT-VALUE}).")
  private long maxRows = Limits.STANDARD.rows();

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "Licence of the data, told in /.well-known/void.")
  private @Nullable URI license;

  @Option(
      names = "--update",
      description = "Take updates and Graph Store writes; needs --password-file.")
  private boolean update;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Who may write: lines of `rongpu password NAME`, readable by you alone.")
  private @Nullable Path passwordFile;

  @Option(names = "--log", description = "Tell every request on standard error.")
  private boolean log;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ServeCommand() {}

  @Override
  public Integer call() {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port: " + port + " is no port; take one from 0 to 65535.");
    }
    if (timeout < 1) {
      throw new UsageException("--timeout: " + timeout + " is no time; take 1 second or more.");
    }
    if (maxRows < 1) {
      throw new UsageException("--max-rows: " + maxRows + " is no limit; take 1 or more.");
    }
    if (license != null && !license.isAbsolute()) {
      throw new UsageException("--license: " + license + " is no IRI; take one such as https://….");
    }
    if (update != (passwordFile != null)) {
      throw new UsageException(
          update
              ? "--update: name those who may write by --password-file; see `rongpu password`."
              : "--password-file: of use with --update alone.");
    }
    // Asked for before "serving" is said: who reads that may end the program at once.
    StopSignal stop = root.stopSignal();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder());
        SparqlServer server =
            SparqlServer.start(Served.of(open).reviewing(() -> doubts(open)), options(open))) {
      root.console()
          .err()
          .println("serving " + store.folder() + " at " + server.uri() + " (Ctrl-C ends it)");
      stop.await();
    }
    root.console().err().println("stopped");
    return ExitCode.DONE;
  }

  private ServerOptions options(KnowledgeStore open) {
    ServerOptions options =
        ServerOptions.at(host, port)
            .within(Limits.STANDARD.within(Duration.ofSeconds(timeout)).rows(maxRows))
            .licensed(license == null ? null : license.toString());
    if (passwordFile != null) {
      options =
          options.writing(
              new Writing(
                  new LoadedGraphs(open, KnowledgeRefresh::apply), Passwords.read(passwordFile)));
    }
    return log ? options.logging(root.console().err()::println) : options;
  }

  private static List<ReviewQueue.Entry> doubts(KnowledgeStore store) {
    return new ReviewRun(store)
        .reviewer().doubts().stream()
            .map(
                doubt ->
                    new ReviewQueue.Entry(
                        doubt.one().iri(),
                        doubt.other().iri(),
                        doubt.score(),
                        doubt.pro(),
                        doubt.contra()))
            .toList();
  }
}
