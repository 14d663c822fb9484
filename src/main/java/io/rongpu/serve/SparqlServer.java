package io.rongpu.serve;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.GraphNames;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.describe.SelfDescription;
import io.rongpu.serve.pages.Pages;
import io.rongpu.serve.protocol.GraphReader;
import io.rongpu.serve.protocol.GraphWriter;
import io.rongpu.serve.protocol.HttpRules;
import io.rongpu.serve.protocol.Limits;
import io.rongpu.serve.protocol.StoreQueryProcessor;
import io.rongpu.serve.protocol.UpdateProcessor;
import io.rongpu.serve.safety.CrossOrigin;
import io.rongpu.serve.safety.Crowd;
import io.rongpu.serve.safety.PlainErrors;
import io.rongpu.serve.safety.RequestLog;
import io.rongpu.serve.safety.SecurityHeaders;
import io.rongpu.serve.safety.WriteGuard;
import io.rongpu.serve.search.SearchService;
import io.rongpu.store.HiddenGraphs;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.DefaultServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * A running SPARQL 1.1 endpoint over a dataset, with Fuseki's pages at {@code /}. It only reads:
 * there is no update, no upload and no administration. Queries at {@code /rongpu}, {@code
 * /rongpu/sparql} and {@code /rongpu/query}; graphs (Graph Store Protocol) at {@code /rongpu/data}
 * and {@code /rongpu/get}.
 *
 * <pre>
 * try (SparqlServer server = SparqlServer.start(dataset, "127.0.0.1", 0, DEFAULT_TIMEOUT)) {
 *   System.err.println(server.uri());
 * }
 * </pre>
 *
 * The dataset must be transactional and stays open when the server is closed.
 */
public final class SparqlServer implements AutoCloseable {

  /** The address that only programs of this machine reach. */
  public static final String LOCAL_HOST = "127.0.0.1";

  /** How long a query may take unless the caller says otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Limits.STANDARD.timeout();

  private static final String DATASET = "/rongpu";
  private static final String PAGES = "webapp";
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);
  private static final int FEWEST_THREADS = 8;

  /** More than {@link Crowd} lets in, so that there are always some for all else. */
  private static final int MOST_THREADS = 200;

  private static final int SMALLEST_ZIPPED_BYTES = 1024;

  private final FusekiServer server;
  private final String host;
  private final SearchIndex index;

  private SparqlServer(FusekiServer server, String host, SearchIndex index) {
    this.server = server;
    this.host = host;
    this.index = index;
  }

  /**
   * Starts a server over a dataset that has no history.
   *
   * @param timeout how long one query may take before it is answered with 503; positive
   * @throws RongpuException if the port is in use or the host is none of this machine
   */
  public static SparqlServer start(DatasetGraph dataset, String host, int port, Duration timeout) {
    return start(
        Served.of(dataset), ServerOptions.at(host, port).within(Limits.STANDARD.within(timeout)));
  }

  /**
   * Starts a server; it answers when this returns.
   *
   * @throws RongpuException if the port is in use or the host is none of this machine
   */
  public static SparqlServer start(Served served, ServerOptions options) {
    Pages pages =
        new Pages(
            served.dataset(),
            served.version(),
            served.index(),
            options.limits().timeout(),
            served.review());
    FusekiServer fuseki = build(served, options, pages);
    prepare(fuseki.getJettyServer(), options);
    fuseki.getJettyServer().addBean(pages);
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      fuseki.stop();
      throw cannotListen(options.host(), options.port(), e);
    }
    served.index().prepare();
    return new SparqlServer(fuseki, options.host(), served.index());
  }

  /** The port it listens at. */
  public int port() {
    return server.getHttpPort();
  }

  /** Where its pages are, such as {@code http://127.0.0.1:3030/}. */
  public URI uri() {
    String authority = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + authority + ":" + port() + "/");
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  /**
   * Takes no more requests, gives running ones a few seconds to end, and frees the port. Closing
   * twice does nothing.
   */
  @Override
  public void close() {
    server.stop();
    index.close();
  }

  private static FusekiServer build(Served served, ServerOptions options, Pages pages) {
    DataService.Builder service =
        DataService.newBuilder(served.dataset())
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.Query)
            .addEndpoint(options.writing() == null ? Operation.GSP_R : Operation.GSP_RW, "data")
            .addEndpoint(Operation.GSP_R, "get")
            .addEndpoint(Operation.GSP_R);
    Writing writing = options.writing();
    if (writing != null) {
      service.addEndpoint(Operation.Update, "update");
    }
    Limits limits = options.limits();
    GraphNames names = new GraphNames(served.iris());
    ServerDescription datasets = new ServerDescription();
    SelfDescription description =
        new SelfDescription(
            served.dataset(), names, served.version(), limits, writing != null, options.license());
    FusekiServer.Builder builder = FusekiServer.create();
    if (options.log() != null) {
      builder.addFilter("/*", new RequestLog(options.log()));
    }
    builder
        // Metrics alone: other modules of the class path would bring administration.
        .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
        .registerOperation(
            Operation.Query,
            new StoreQueryProcessor(
                limits, served.version(), new HiddenGraphs(names), served.index()::offer))
        .registerOperation(Operation.GSP_R, new GraphReader(limits, served.version(), names))
        .port(options.port())
        .numServerThreads(FEWEST_THREADS, MOST_THREADS)
        .add(DATASET, service)
        .enablePing(true)
        .enableStats(true)
        .addServlet("/$/server", datasets)
        .addServlet("/$/datasets", datasets)
        .addServlet("/$/datasets/*", datasets)
        .addServlet("/$/tasks", new NoTasks())
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new CrossOrigin())
        .addFilter("/*", new HttpRules())
        .addFilter("/*", new Crowd(limits.patience()))
        .addFilter("/*", description.bareRequests())
        .staticFileBase(theirPages());
    if (writing != null) {
      builder
          .registerOperation(Operation.Update, new UpdateProcessor(writing.graphs(), limits))
          .registerOperation(
              Operation.GSP_RW, new GraphWriter(writing.graphs(), limits, served.version(), names))
          .addFilter("/*", new WriteGuard(writing.passwords(), isLocal(options.host())));
    }
    description.servlets().forEach(builder::addServlet);
    pages.addTo(builder);
    new SearchService(served.dataset(), served.iris(), served.index())
        .servlets()
        .forEach(builder::addServlet);
    return builder.build();
  }

  private static boolean isLocal(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Said when the server can't listen there.
      return true;
    }
  }

  private static void prepare(Server jetty, ServerOptions options) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector http) {
        http.setHost(options.host());
        http.setIdleTimeout(options.limits().patience().silence().toMillis());
        http.getConnectionFactories().stream()
            .filter(HttpConnectionFactory.class::isInstance)
            .map(HttpConnectionFactory.class::cast)
            .forEach(
                factory -> {
                  factory.getHttpConfiguration().setSendServerVersion(false);
                  // Names with a slash are in IRIs as %2F; HttpRules refuses it anywhere else.
                  factory
                      .getHttpConfiguration()
                      .setUriCompliance(
                          UriCompliance.DEFAULT.with(
                              "rongpu", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
                });
      }
    }
    PlainErrors errors = new PlainErrors();
    jetty.setErrorHandler(errors);
    if (jetty.getHandler() instanceof ServletContextHandler servlets) {
      servlets.setErrorHandler(errors);
      servlets.setInitParameter(DefaultServlet.CONTEXT_INIT + "dirAllowed", "false");
      // A percent-encoded text is at most three times as long.
      servlets.setMaxFormContentSize(3 * options.limits().requestBytes());
    }
    GzipHandler gzip = new GzipHandler(jetty.getHandler());
    gzip.setMinGzipSize(SMALLEST_ZIPPED_BYTES);
    gzip.addIncludedMethods("POST");
    jetty.setHandler(new GracefulHandler(gzip));
    jetty.setStopTimeout(PATIENCE_AT_STOP.toMillis());
  }

  /** Fuseki's pages are in its jar; the location is made of it, the resource itself let go. */
  private static String theirPages() {
    try (ResourceFactory.Closeable resources = ResourceFactory.closeable()) {
      Resource pages = resources.newClassLoaderResource(PAGES);
      if (pages == null) {
        throw new IllegalStateException("The build left out Fuseki's pages");
      }
      return pages.getURI().toString();
    }
  }

  private static RongpuException cannotListen(String host, int port, RuntimeException failure) {
    String where = host + ":" + port;
    if (causedBy(failure, UnresolvedAddressException.class)
        || causedBy(failure, UnknownHostException.class)) {
      return new RongpuException(
          "Can't listen at " + where + ": no such host; use --host 127.0.0.1.", failure);
    }
    if (causedBy(failure, BindException.class)) {
      return new RongpuException(
          "Can't listen at "
              + where
              + ": the port is in use or not ours to take; choose another with --port.",
          failure);
    }
    return new RongpuException("Can't listen at " + where + ": " + failure.getMessage(), failure);
  }

  private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
