package io.rongpu.run;

import io.rongpu.rdf.GraphNames;
import io.rongpu.store.Change;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Takes RDF files into a store, all of them in one transaction or none. A graph named like an
 * article's becomes the claims of that article; statements outside named graphs go to the graph
 * {@code loaded/<file name>}, or to one of the user's choice; other named graphs keep their names.
 * All but claims are part of the knowledge as they are, now and after every later build.
 */
public final class LoadRun {

  private final KnowledgeStore store;
  private final Function<Graph, List<Violation>> shapes;

  /**
   * Loads into an open store.
   *
   * @param shapes tells what is wrong with the statements of one graph
   */
  public LoadRun(KnowledgeStore store, Function<Graph, List<Violation>> shapes) {
    this.store = store;
    this.shapes = shapes;
  }

  /**
   * Takes in these files.
   *
   * @param graph where statements outside named graphs go, or null for one graph a file
   * @throws RdfFileException if a file can't be read or holds what a store can't; nothing is
   *     written
   */
  public LoadReport run(List<Path> files, @Nullable Node graph) {
    GraphNames names = new GraphNames(store.iris());
    List<LoadedFile> loaded = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    for (Path file : files) {
      DatasetGraph content = new RdfFile(file).read();
      LoadedFile one = LoadedFile.of(file, content, graph, names);
      one.graphs().values().forEach(g -> violations.addAll(Violations.grave(shapes.apply(g))));
      loaded.add(one);
    }
    if (!violations.isEmpty()) {
      return new LoadReport(Change.NONE, violations);
    }
    Change change =
        store.write(
            writer -> {
              for (LoadedFile file : loaded) {
                file.write(writer);
              }
              if (!writer.change().isNone()) {
                KnowledgeUpdate.apply(writer);
              }
            });
    return new LoadReport(change, List.of());
  }
}
