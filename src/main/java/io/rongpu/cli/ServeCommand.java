package io.rongpu.cli;

import io.rongpu.run.ReviewRun;
import io.rongpu.serve.Served;
import io.rongpu.serve.ServerOptions;
import io.rongpu.serve.SparqlServer;
import io.rongpu.serve.pages.ReviewQueue;
import io.rongpu.store.KnowledgeStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu serve}: a store over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves a store over HTTP until Ctrl-C: SPARQL 1.1 at /rongpu/sparql, graphs at /rongpu/data,"
          + " pages at /. It only reads."
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

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ServeCommand() {}

  @Override
  public Integer call() {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port: " + port + " is no port; take one from 0 to 65535.");
    }
    try (KnowledgeStore open = KnowledgeStore.open(store.folder());
        SparqlServer server =
            SparqlServer.start(
                Served.of(open).reviewing(() -> doubts(open)), ServerOptions.at(host, port))) {
      root.console()
          .err()
          .println("serving " + store.folder() + " at " + server.uri() + " (Ctrl-C ends it)");
      root.stopSignal().await();
    }
    root.console().err().println("stopped");
    return ExitCode.DONE;
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
