package io.rongpu.run;

import io.rongpu.rdf.OfflineJsonLd;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A file of RDF, its format told by its ending (ttl, nt, nq, trig, jsonld, rdf, and each with
 * {@code .gz}). Nothing is fetched from elsewhere.
 */
public record RdfFile(Path path) {

  /**
   * All of it, in memory.
   *
   * @throws RdfFileException if it can't be read, is no RDF (with line and column), or has blank
   *     nodes, which our graphs do without
   */
  public DatasetGraph read() {
    Lang format = format();
    DatasetGraph content = DatasetGraphFactory.create();
    try (InputStream in = open()) {
      RDFParser.source(in)
          .lang(format)
          .base(path.toAbsolutePath().toUri().toString())
          .context(OfflineJsonLd.context())
          .errorHandler(new Strict())
          .parse(new NoBlankNodes(StreamRDFLib.dataset(content)));
      return content;
    } catch (RiotException e) {
      String advice = OfflineJsonLd.advice(e);
      if (advice != null) {
        throw new RdfFileException(path + " " + advice, e);
      }
      throw new RdfFileException(path + " is not " + format.getName() + ": " + oneLine(e), e);
    } catch (NoSuchFileException e) {
      throw new RdfFileException("No such file: " + path + " (check the path)", e);
    } catch (IOException | RuntimeIOException e) {
      throw new RdfFileException(path + " can't be read: " + oneLine(e), e);
    }
  }

  private Lang format() {
    Lang format = RDFLanguages.filenameToLang(path.toString());
    if (format == null) {
      throw new RdfFileException(
          path + " is of an unknown format: name it .ttl, .nt, .nq, .trig, .jsonld or .rdf");
    }
    return format;
  }

  private InputStream open() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The first error ends the reading; warnings are the writer's own business. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new RiotException(at(message, line, column));
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotException(at(message, line, column));
    }

    private static String at(String message, long line, long column) {
      return line < 0 ? message : "line " + line + ", column " + column + ": " + message;
    }
  }

  private final class NoBlankNodes extends StreamRDFWrapper {
    NoBlankNodes(StreamRDF next) {
      super(next);
    }

    @Override
    public void triple(Triple triple) {
      refuseBlank(triple.getSubject(), triple);
      refuseBlank(triple.getObject(), triple);
      super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      refuseBlank(quad.getGraph(), quad.asTriple());
      refuseBlank(quad.getSubject(), quad.asTriple());
      refuseBlank(quad.getObject(), quad.asTriple());
      super.quad(quad);
    }

    private void refuseBlank(@Nullable Node node, Triple statement) {
      if (node != null && node.isBlank()) {
        throw new RdfFileException(
            path
                + " has a blank node (with "
                + statement.getPredicate()
                + "): give every node an IRI, so that it can be told apart.");
      }
    }
  }
}
