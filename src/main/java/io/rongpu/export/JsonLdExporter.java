package io.rongpu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * JSON-LD 1.1 with a context of the prefixes used: one object for every subject of a graph, in the
 * order of {@link QuadOrder}; a named graph is an object with {@code @graph}. It is streamed: the
 * compaction of the JSON-LD library would hold all of it in memory, and its order is that of
 * storage.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
final class JsonLdExporter implements Exporter {

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String fileEnding() {
    return ".jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json; charset=utf-8";
  }

  @Override
  public boolean keepsGraphs() {
    return true;
  }

  @Override
  public void write(DatasetGraph view, OutputStream out) throws IOException {
    try (SortedQuads quads = SortedQuads.of(view, true)) {
      Map<String, String> used = DataPrefixes.used(view.prefixes(), quads.iterator());
      JsonLdWriter json = new JsonLdWriter(out, used);
      List<Quad> node = new ArrayList<>();
      for (Quad quad : quads) {
        if (!node.isEmpty() && !isSameNode(node.get(0), quad)) {
          json.node(node);
          node.clear();
        }
        node.add(quad);
      }
      json.node(node);
      json.finish();
    }
  }

  private static boolean isSameNode(Quad a, Quad b) {
    return a.getGraph().equals(b.getGraph()) && a.getSubject().equals(b.getSubject());
  }
}
