package io.rongpu.serve.protocol;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.OfflineJsonLd;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The Graph Store Protocol with its writes, of loaded graphs alone. */
public final class GraphWriter extends GraphReader {

  /** Graphs are longer than queries. */
  private static final int BODY_TO_TEXT = 64;

  private static final List<Lang> TAKEN =
      List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);

  private final LoadedGraphs graphs;
  private final Limits limits;

  public GraphWriter(LoadedGraphs graphs, Limits limits, Version version, GraphNames names) {
    super(limits, version, names);
    this.graphs = graphs;
    this.limits = limits;
  }

  @Override
  protected String methods() {
    return "GET, HEAD, PUT, POST, DELETE, OPTIONS";
  }

  @Override
  protected void doPut(HttpAction action) {
    write(action, graphs::replace);
  }

  @Override
  protected void doPost(HttpAction action) {
    write(action, graphs::add);
  }

  private void write(HttpAction action, BiConsumer<Node, Graph> writing) {
    WritePass.require(action.getRequest());
    Node graph = named(action);
    graphs.requireOwn(graph);
    boolean isThere = isThere(action, graph);
    writing.accept(graph, body(action, graph));
    action.setResponseStatus(isThere ? 204 : 201);
  }

  @Override
  protected void doDelete(HttpAction action) {
    WritePass.require(action.getRequest());
    Node graph = named(action);
    graphs.requireOwn(graph);
    if (!isThere(action, graph)) {
      throw new Refusal(404, "There is no such graph.");
    }
    graphs.remove(graph);
    action.setResponseStatus(204);
  }

  private static boolean isThere(HttpAction action, Node graph) {
    action.beginRead();
    try {
      return action.getDataset().containsGraph(graph);
    } finally {
      action.endRead();
    }
  }

  private Graph body(HttpAction action, Node graph) {
    String type = action.getRequestContentType();
    String plain = type == null ? "" : type.split(";")[0].strip();
    Lang language = RDFLanguages.contentTypeToLang(plain);
    if (language == null || !TAKEN.contains(language)) {
      throw new Refusal(
          415,
          "Content-Type "
              + Refusal.shown(plain)
              + " is not taken; send text/turtle, application/n-triples, application/ld+json or"
              + " application/rdf+xml.");
    }
    long most = (long) limits.requestBytes() * BODY_TO_TEXT;
    try (InputStream in = new BoundedStream(action.getRequestInputStream(), most)) {
      return RDFParser.source(in)
          .lang(language)
          .base(graph.getURI())
          .context(OfflineJsonLd.context())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      String advice = OfflineJsonLd.advice(e);
      if (advice != null) {
        throw new Refusal(400, "The body " + advice);
      }
      throw new Refusal(
          400,
          "The body is not "
              + language.getName()
              + ": "
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    } catch (IOException | RuntimeException e) {
      throw e instanceof Refusal refusal ? refusal : new Refusal(400, "The body can't be read.");
    }
  }

  /** Ends a body that is too long. */
  private static final class BoundedStream extends java.io.FilterInputStream {
    private long left;
    private final long most;

    BoundedStream(InputStream in, long most) {
      super(in);
      this.left = most;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      return count(one < 0 ? -1 : 1) < 0 ? -1 : one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return count(super.read(bytes, offset, length));
    }

    private int count(int read) {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new Refusal(413, "The graph is longer than " + most + " bytes; send it in parts.");
      }
      return read;
    }
  }
}
