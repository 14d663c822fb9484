package io.rongpu.serve;

import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildRun;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.Progress;
import io.rongpu.run.StopSignal;
import io.rongpu.serve.protocol.LoadedGraphs;
import io.rongpu.serve.safety.Passwords;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.InputWalker;
import io.rongpu.store.KnowledgeStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A server over a store built from the samples of the repository. */
public final class ServedSamples implements AutoCloseable {

  private final KnowledgeStore store;
  private final SparqlServer server;

  private ServedSamples(KnowledgeStore store, SparqlServer server) {
    this.store = store;
    this.server = server;
  }

  /** Reads the samples into a new store in a folder and serves it. */
  public static ServedSamples start(Path folder) {
    return serve(built(folder), ServerOptions.at(SparqlServer.LOCAL_HOST, 0));
  }

  /** The same, with writing for those of a password file. */
  public static ServedSamples startWriting(Path folder, Passwords passwords) {
    KnowledgeStore store = built(folder);
    LoadedGraphs graphs = new LoadedGraphs(store, writer -> {});
    return serve(
        store,
        ServerOptions.at(SparqlServer.LOCAL_HOST, 0).writing(new Writing(graphs, passwords)));
  }

  private static KnowledgeStore built(Path folder) {
    KnowledgeStore store = KnowledgeStore.openOrCreate(folder);
    BuildOptions options = BuildOptions.of(2, Progress.NONE, new StopSignal());
    new BuildRun(store, options, () -> ClaimsPipeline.standard(store.iris()))
        .run(
            InputWalker.of(ArticleReaders.standard().endings())
                .walk(List.of(Path.of("data", "articles").toString())));
    return store;
  }

  private static ServedSamples serve(KnowledgeStore store, ServerOptions options) {
    return new ServedSamples(store, SparqlServer.start(Served.of(store), options));
  }

  public KnowledgeStore store() {
    return store;
  }

  /** The address of the server, ending in a slash. */
  public URI uri() {
    return server.uri();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
