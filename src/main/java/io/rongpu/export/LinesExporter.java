package io.rongpu.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * N-Triples and N-Quads: sorted, Chinese as it is (not escaped), LF.
 *
 * @see <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>
 */
record LinesExporter(String name, String mediaType, boolean keepsGraphs) implements Exporter {

  static LinesExporter nTriples() {
    return new LinesExporter("nt", "application/n-triples; charset=utf-8", false);
  }

  static LinesExporter nQuads() {
    return new LinesExporter("nq", "application/n-quads; charset=utf-8", true);
  }

  @Override
  public String fileEnding() {
    return "." + name;
  }

  @Override
  public void write(DatasetGraph view, OutputStream out) {
    RDFFormat format = keepsGraphs ? RDFFormat.NQUADS_UTF8 : RDFFormat.NTRIPLES_UTF8;
    try (SortedQuads quads = SortedQuads.of(view, keepsGraphs)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
      writer.start();
      for (Quad quad : quads) {
        if (keepsGraphs) {
          writer.quad(quad);
        } else {
          writer.triple(quad.asTriple());
        }
      }
      writer.finish();
    }
  }
}
