package io.rongpu.run;

import io.rongpu.rdf.GraphNames;
import io.rongpu.store.StoreWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an RDF file by the graph of the store that they go to.
 *
 * @param graphs not to be changed
 */
record LoadedFile(Map<Node, Graph> graphs) {

  /**
   * Sorts the statements of a file.
   *
   * @param choice where statements outside named graphs go, or null for a graph of the file's name
   * @throws RdfFileException if the file has a graph that only the store itself writes
   */
  static LoadedFile of(Path file, DatasetGraph content, @Nullable Node choice, GraphNames names) {
    Path name = file.getFileName();
    Node otherwise = choice != null ? choice : names.loaded(String.valueOf(name));
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    Iterator<Quad> quads = content.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      Node graph = quad.isDefaultGraph() ? otherwise : quad.getGraph();
      if (names.isInternal(graph)) {
        throw new RdfFileException(
            file + " has the graph <" + graph.getURI() + ">, which only the program writes.");
      }
      graphs.computeIfAbsent(graph, g -> GraphFactory.createDefaultGraph()).add(quad.asTriple());
    }
    return new LoadedFile(graphs);
  }

  void write(StoreWriter writer) {
    graphs.forEach(
        (name, graph) -> {
          if (writer.names().isArticle(name)) {
            writer.replaceClaims(name, graph);
          } else {
            writer.addLoaded(name, graph);
          }
        });
  }
}
