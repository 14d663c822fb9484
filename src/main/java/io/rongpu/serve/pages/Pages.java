package io.rongpu.serve.pages;

import io.rongpu.query.NamedQueries;
import io.rongpu.query.QueryRunner;
import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.SearchIndex;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The pages of a store: {@code /}, {@code /search}, {@code /page/KIND/NAME}, {@code /explore},
 * {@code /ask}, {@code /query}, {@code /quality}, and what they are made of below {@code /assets}.
 */
public final class Pages {

  private Pages() {}

  /** Adds the pages to a server. */
  public static void register(
      FusekiServer.Builder server, DatasetGraph dataset, SearchIndex index, Duration timeout) {
    Iris iris = Txn.calculateRead(dataset, () -> iris(dataset));
    NamedQueries queries = NamedQueries.bundled();
    QueryRunner runner = new QueryRunner(dataset, timeout);
    PageServlet things = new PageServlet(dataset, iris, new ThingPage());
    PageServlet ask = new PageServlet(dataset, iris, new AskPage(queries, runner));
    server
        .addServlet("", new PageServlet(dataset, iris, new HomePage(queries)))
        .addServlet("/search", new PageServlet(dataset, iris, new SearchPage(index)))
        .addServlet("/page", things)
        .addServlet("/page/*", things)
        .addServlet("/ask", ask)
        .addServlet("/ask/*", ask)
        .addServlet("/explore", new PageServlet(dataset, iris, new ExplorePage(runner)))
        .addServlet(
            "/query",
            new PageServlet(dataset, iris, new EditorPage(queries)).allowingInlineStyles())
        .addServlet("/quality", new PageServlet(dataset, iris, new QualityPage()))
        .addServlet(Assets.ROOT + "/*", new AssetServlet());
  }

  /** How a store names its things is seen from any article of it. */
  private static Iris iris(DatasetGraph dataset) {
    return dataset.getDefaultGraph().stream(Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
        .map(Triple::getSubject)
        .filter(article -> article.isURI() && article.getURI().contains("article/"))
        .map(Node::getURI)
        .findFirst()
        .map(iri -> new Iris(iri.substring(0, iri.indexOf("article/"))))
        .orElseGet(Iris::standard);
  }
}
