package io.rongpu.serve.pages;

import io.rongpu.query.NamedQueries;
import io.rongpu.query.QueryRunner;
import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.protocol.Version;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a store: {@code /}, {@code /search}, {@code /page/KIND/NAME}, {@code /explore},
 * {@code /ask}, {@code /query}, {@code /quality}, and what they are made of below {@code /assets}.
 * Started with the server, they count in the background what the first visitor would wait for.
 */
public final class Pages extends AbstractLifeCycle {

  private static final long PATIENCE_AT_STOP_MILLIS = 5000;

  private final Site site;
  private final SearchIndex index;
  private final NamedQueries queries = NamedQueries.bundled();
  private final PageServlet home;
  private final PageServlet explore;
  private final PageServlet quality;
  private final PageServlet ask;
  private final QueryRunner runner;
  private @Nullable Thread warming;
  private volatile boolean isStopping;

  /**
   * @param index finds things by name
   * @param timeout how long one question may take
   * @param review what a person should look at; null if that can't be told
   */
  public Pages(
      DatasetGraph dataset,
      Version version,
      SearchIndex index,
      Duration timeout,
      @Nullable ReviewQueue review) {
    this.index = index;
    Iris iris = Txn.calculateRead(dataset, () -> iris(dataset));
    site = new Site(dataset, iris, version, new Memory(), new Memory());
    runner = new QueryRunner(dataset, timeout);
    home = new PageServlet(site, new HomePage(queries));
    explore = new PageServlet(site, new ExplorePage(runner));
    ask = new PageServlet(site, new AskPage(queries, runner));
    quality = new PageServlet(site, new QualityPage(review));
  }

  /** Adds the pages to a server. */
  public void addTo(FusekiServer.Builder server) {
    PageServlet things = new PageServlet(site, new ThingPage());
    server
        .addServlet("", home)
        .addServlet("/search", new PageServlet(site, new SearchPage(index)).madeAnew())
        .addServlet("/page", things)
        .addServlet("/page/*", things)
        .addServlet("/ask", ask)
        .addServlet("/ask/*", ask)
        .addServlet("/explore", explore)
        .addServlet("/query", new PageServlet(site, new EditorPage(queries)).allowingInlineStyles())
        .addServlet("/quality", quality)
        .addServlet(Assets.ROOT + "/*", new AssetServlet());
  }

  @Override
  protected void doStart() {
    if (site.version().tag() == null) {
      return;
    }
    Thread thread = new Thread(this::warm, "rongpu-pages");
    thread.setDaemon(true);
    thread.start();
    warming = thread;
  }

  @Override
  protected void doStop() throws InterruptedException {
    if (warming != null) {
      // Not interrupted: that would close the files of the store under its hands.
      isStopping = true;
      warming.join(PATIENCE_AT_STOP_MILLIS);
    }
  }

  private void warm() {
    try {
      home.prepare("/", Map.of());
      for (ExploreView view : ExploreView.values()) {
        if (isStopping) {
          return;
        }
        explore.prepare("/explore", Map.of("view", view.word()));
      }
      for (QualityPage.Part part : QualityPage.Part.values()) {
        if (isStopping) {
          return;
        }
        quality.prepare("/quality", Map.of("part", part.word()));
      }
      for (String question : HomePage.QUESTIONS) {
        if (isStopping) {
          return;
        }
        ask.prepare(AskPage.FOLDER + question, Map.of());
      }
    } catch (RuntimeException e) {
      // The visitor who asks for the page is told; being early is all that failed here.
    }
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
