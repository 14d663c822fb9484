package io.rongpu.export;

import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Turtle and TriG fit for {@code git diff}: sorted, a block for every subject, a line for every
 * statement, prefixes (those used), Chinese as it is, LF.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">Turtle</a>
 * @see <a href="https://www.w3.org/TR/trig/">TriG</a>
 */
record BlocksExporter(String name, String mediaType, boolean keepsGraphs) implements Exporter {

  static BlocksExporter turtle() {
    return new BlocksExporter("ttl", "text/turtle; charset=utf-8", false);
  }

  static BlocksExporter trig() {
    return new BlocksExporter("trig", "application/trig; charset=utf-8", true);
  }

  @Override
  public String fileEnding() {
    return "." + name;
  }

  @Override
  public void write(DatasetGraph view, OutputStream out) {
    try (SortedQuads quads = SortedQuads.of(view, keepsGraphs)) {
      StreamRDF writer = new BlocksWriter(out);
      writer.start();
      DataPrefixes.used(view.prefixes(), quads.iterator()).forEach(writer::prefix);
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
