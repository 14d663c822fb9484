package io.rongpu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
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
  public void write(DatasetGraph view, OutputStream out) throws IOException {
    try (SortedQuads quads = SortedQuads.of(view, keepsGraphs)) {
      LineWriter lines = new LineWriter(out);
      for (Quad quad : quads) {
        Node subject = quad.getSubject();
        Node predicate = quad.getPredicate();
        if (keepsGraphs && !quad.isDefaultGraph()) {
          lines.line(subject, predicate, quad.getObject(), quad.getGraph());
        } else {
          lines.line(subject, predicate, quad.getObject());
        }
      }
      lines.flush();
    }
  }
}
