package io.rongpu.serve;

import io.rongpu.query.SampleDataset;
import io.rongpu.rdf.Iris;
import io.rongpu.serve.protocol.LoadedGraphs;
import io.rongpu.serve.safety.Passwords;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** A server over a store that holds the facts of {@code sample.trig}, and a client for it. */
public final class TestServer implements AutoCloseable {

  private final KnowledgeStore store;
  private final SparqlServer server;

  private TestServer(KnowledgeStore store, SparqlServer server) {
    this.store = store;
    this.server = server;
  }

  /** The same, with writing for those of a password file. */
  public static TestServer startWriting(
      Path folder, Passwords passwords, UnaryOperator<ServerOptions> options) {
    KnowledgeStore store = filled(folder);
    LoadedGraphs graphs = new LoadedGraphs(store, writer -> {});
    return started(store, given -> options.apply(given).writing(new Writing(graphs, passwords)));
  }

  /** Starts one over a new store in a folder. */
  public static TestServer start(Path folder, UnaryOperator<ServerOptions> options) {
    return started(filled(folder), options);
  }

  private static KnowledgeStore filled(Path folder) {
    KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Iris.standard());
    DatasetGraph sample = SampleDataset.load();
    Txn.executeRead(
        sample,
        () ->
            store.write(
                writer -> {
                  writer.replaceKnowledge(sample.getDefaultGraph());
                  for (Iterator<Node> names = sample.listGraphNodes(); names.hasNext(); ) {
                    Node name = names.next();
                    if (writer.names().isArticle(name)) {
                      writer.replaceClaims(name, sample.getGraph(name));
                    } else if (writer.names().isForeign(name)) {
                      writer.addLoaded(name, sample.getGraph(name));
                    }
                  }
                }));
    return store;
  }

  private static TestServer started(KnowledgeStore store, UnaryOperator<ServerOptions> options) {
    return new TestServer(
        store,
        SparqlServer.start(
            Served.of(store), options.apply(ServerOptions.at(SparqlServer.LOCAL_HOST, 0))));
  }

  public KnowledgeStore store() {
    return store;
  }

  public URI at(String path) {
    return server.uri().resolve(path);
  }

  public int port() {
    return server.port();
  }

  /** Sends a request; headers are names and values in turn. */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, "", headers);
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
