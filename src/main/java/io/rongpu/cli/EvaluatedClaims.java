package io.rongpu.cli;

import io.rongpu.evaluate.GoldArticle;
import io.rongpu.rdf.Iris;
import io.rongpu.run.RdfFile;
import io.rongpu.store.KnowledgeStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The claims of the articles that gold has, from a store or from a file. */
final class EvaluatedClaims {

  private static final String ARTICLE = "/article/";

  private EvaluatedClaims() {}

  static void ofStore(
      Path folder, List<GoldArticle> articles, BiConsumer<GoldArticle, Graph> sink) {
    try (KnowledgeStore open = KnowledgeStore.open(folder)) {
      open.read(
          reader -> {
            articles.forEach(
                article -> sink.accept(article, reader.claims(open.iris().article(article.id()))));
            return articles.size();
          });
    }
  }

  /** Graphs are told by what follows {@code /article/}, whatever the base. */
  static void ofFile(Path file, List<GoldArticle> articles, BiConsumer<GoldArticle, Graph> sink) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("No such file: " + file + " (check the path)");
    }
    DatasetGraph claims = new RdfFile(file).read();
    Map<String, Node> graphs = new HashMap<>();
    claims.listGraphNodes().forEachRemaining(graph -> graphs.put(key(graph), graph));
    for (GoldArticle article : articles) {
      Node graph = graphs.get(key(Iris.standard().article(article.id())));
      sink.accept(article, graph == null ? Graph.emptyGraph : claims.getGraph(graph));
    }
  }

  private static String key(Node graph) {
    String iri = graph.toString();
    int at = iri.lastIndexOf(ARTICLE);
    return at < 0 ? "" : iri.substring(at + ARTICLE.length());
  }
}
