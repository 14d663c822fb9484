package io.rongpu.serve.protocol;

import io.rongpu.query.StoreOnly;
import io.rongpu.rdf.Vocabulary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Writes answers as bodies, with the headers that tell caches how long they hold. */
public final class Answers {

  /** Set on a request whose answer broke off behind its beginning; the connection is to be cut. */
  public static final String BROKEN = "io.rongpu.broken";

  /** Set on a request that takes the headers alone; what would be said is not said to its end. */
  static final String HEAD = "io.rongpu.head";

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Limits limits;

  public Answers(HttpServletRequest request, HttpServletResponse response, Limits limits) {
    this.request = request;
    this.response = response;
    this.limits = limits;
  }

  /**
   * Tells caches what the answer depends on; answers itself when the client has it already.
   *
   * @param tag null when the answer is another each time
   * @return whether nothing is left to do
   */
  public boolean isAnswered(@Nullable String tag) {
    response.setHeader("Vary", "Accept, Accept-Encoding");
    if (tag == null) {
      response.setHeader("Cache-Control", "no-store");
      return false;
    }
    // To be kept, and asked for again each time: what is stored may change at any moment.
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    if (EntityTag.isKnown(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    return false;
  }

  /** Runs a query and sends what it answers. */
  void send(QueryExec execution, Format format, boolean withMark) {
    send(
        format,
        out -> {
          if (withMark) {
            out.write(BYTE_ORDER_MARK);
          }
          StoreOnly.finish(
              execution,
              () -> {
                write(execution, format.language(), out);
                return true;
              });
        });
  }

  private static void write(QueryExec execution, Lang language, OutputStream out) {
    var query = execution.getQuery();
    if (query.isSelectType()) {
      rows(language).write(out, execution.select(), new Context());
    } else if (query.isAskType()) {
      rows(language).write(out, execution.ask(), new Context());
    } else if (query.isConstructQuad()) {
      write(execution.constructDataset(), language, out);
    } else {
      Graph graph = query.isDescribeType() ? execution.describe() : execution.construct();
      prefixes(query.getPrefixMapping().getNsPrefixMap())
          .forEach(graph.getPrefixMapping()::setNsPrefix);
      write(graph, language, out);
    }
  }

  /** Sends a graph. */
  public void send(Graph graph, Format format) {
    send(
        format,
        out -> {
          if (format.isHtml()) {
            new HtmlGraph(
                    graph,
                    PrefixMapping.Factory.create()
                        .setNsPrefixes(Vocabulary.PREFIXES)
                        .setNsPrefixes(graph.getPrefixMapping()))
                .write(out);
          } else {
            write(graph, format.language(), out);
          }
        });
  }

  /** Sends a dataset. */
  void send(DatasetGraph dataset, Format format) {
    send(format, out -> write(dataset, format.language(), out));
  }

  private void send(Format format, Writing writing) {
    response.setContentType(format.mediaType() + ";charset=utf-8");
    AnswerStream out = new AnswerStream(response, limits, request.getAttribute(HEAD) != null);
    try {
      writing.to(out);
      out.finish();
    } catch (QueryCancelledException e) {
      throw broken(out, 503, timeIsUp());
    } catch (IOException e) {
      if (!isEnough(e)) {
        throw broken(out, e);
      }
    } catch (RuntimeIOException | UncheckedIOException e) {
      if (isEnough(e)) {
        return;
      }
      throw broken(out, e.getCause() instanceof IOException cause ? cause : new IOException(e));
    } catch (QueryException e) {
      throw broken(out, 400, "The query can't be answered: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      if (isEnough(e)) {
        return;
      }
      if (out.isSent()) {
        request.setAttribute(BROKEN, true);
      }
      throw e;
    }
  }

  private static boolean isEnough(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AnswerStream.EnoughException) {
        return true;
      }
    }
    return false;
  }

  private String timeIsUp() {
    return "The query took longer than "
        + limits.timeout().toMillis() / 1000.0
        + " s and was stopped; ask for less, with LIMIT or a narrower pattern.";
  }

  private RuntimeException broken(AnswerStream out, IOException e) {
    return e instanceof AnswerStream.TooLongException
        ? broken(out, 503, String.valueOf(e.getMessage()))
        : broken(out, 503, "The client has gone.");
  }

  private RuntimeException broken(AnswerStream out, int status, String message) {
    if (out.isSent()) {
      request.setAttribute(BROKEN, true);
    }
    return new Refusal(status, message.strip().replaceAll("\\s*\\R\\s*", " "));
  }

  private static RowSetWriter rows(Lang language) {
    return Objects.requireNonNull(RowSetWriterRegistry.getFactory(language)).create(language);
  }

  private static void write(Graph graph, Lang language, OutputStream out) {
    if (language.equals(Lang.RDFXML)) {
      RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    } else if (language.equals(Lang.JSONLD)) {
      RDFWriter.source(graph).format(RDFFormat.JSONLD).output(out);
    } else {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, language);
      stream.start();
      StreamRDFOps.sendPrefixesToStream(
          prefixes(graph.getPrefixMapping().getNsPrefixMap()), stream);
      StreamRDFOps.sendTriplesToStream(graph, stream);
      stream.finish();
    }
  }

  private static void write(DatasetGraph dataset, Lang language, OutputStream out) {
    if (language.equals(Lang.JSONLD)) {
      RDFWriter.source(dataset).format(RDFFormat.JSONLD).output(out);
    } else {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, language);
      stream.start();
      StreamRDFOps.sendPrefixesToStream(prefixes(Vocabulary.PREFIXES), stream);
      StreamRDFOps.sendQuadsToStream(dataset, stream);
      stream.finish();
    }
  }

  private static PrefixMap prefixes(java.util.Map<String, String> others) {
    TreeMap<String, String> all = new TreeMap<>(Vocabulary.PREFIXES);
    all.putAll(others);
    PrefixMap map = PrefixMapFactory.create();
    map.putAll(all);
    return map;
  }

  /** Writing that may fail. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
