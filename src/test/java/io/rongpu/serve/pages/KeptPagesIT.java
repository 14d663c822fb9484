package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.SampleDataset;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.serve.Served;
import io.rongpu.serve.ServerOptions;
import io.rongpu.serve.SparqlServer;
import io.rongpu.serve.protocol.Version;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are kept as long as the store is in one state, and no longer. */
class KeptPagesIT {

  private final DatasetGraph dataset = SampleDataset.load();
  private final Moments moments = new Moments();
  private final HttpClient client = HttpClient.newHttpClient();
  private SparqlServer server;

  @BeforeEach
  void start() {
    Served plain = Served.of(dataset);
    server =
        SparqlServer.start(
            new Served(dataset, plain.iris(), moments, plain.index(), null)
                .reviewing(
                    () ->
                        List.of(
                            new ReviewQueue.Entry(
                                plain.iris().base() + "company/蓝鲸科技",
                                plain.iris().base() + "company/gone",
                                40,
                                List.of("the names differ by 科技 only (50)"),
                                List.of("told apart (-10)")))),
            ServerOptions.at(SparqlServer.LOCAL_HOST, 0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "explore", "ask/biggest-rounds", "quality?part=shapes", "query"})
  void whoHasThePageAlreadyIsToldSo(String path) throws Exception {
    HttpResponse<String> page = get(path, null);
    String tag = page.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = get(path, tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void ourStylesAreAskedForAgainAndThoseOfLibrariesAreNot() throws Exception {
    HttpResponse<String> ours = get("assets/pages/pages.css", null);
    String tag = ours.headers().firstValue("ETag").orElseThrow();
    assertThat(get("assets/pages/pages.css", tag).statusCode()).isEqualTo(304);
    assertThat(
            get("assets/webjars/chart.js/4.5.1/dist/chart.umd.min.js", null)
                .headers()
                .firstValue("Cache-Control"))
        .hasValue("max-age=31536000, immutable");
  }

  @Test
  void theOtherLanguageIsAnotherPage() throws Exception {
    String zh = get("?lang=zh", null).headers().firstValue("ETag").orElseThrow();
    assertThat(get("?lang=en", zh).statusCode()).isEqualTo(200);
  }

  @Test
  void pageIsMadeAnewWhenTheStoreChanged() throws Exception {
    HttpResponse<String> before = get("?lang=en", null);
    assertThat(before.body()).contains("<dt>companies</dt>");
    String tag = before.headers().firstValue("ETag").orElseThrow();
    Txn.executeWrite(
        dataset,
        () ->
            dataset
                .getDefaultGraph()
                .add(
                    NodeFactory.createURI("https://w3id.org/rongpu/id/company/新来的"),
                    Vocabulary.TYPE,
                    Vocabulary.term("Company")));
    assertThat(get("?lang=en", null).body())
        .as("nothing told that the store changed")
        .isEqualTo(before.body());
    moments.next();
    HttpResponse<String> after = get("?lang=en", tag);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).isNotEqualTo(before.body());
    assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
  }

  @Test
  void searchAndWhatIsNotThereAreNotCalledUnchanged() throws Exception {
    assertThat(get("search?q=xinghe", null).headers().firstValue("ETag")).isEmpty();
    assertThat(get("page/company/nobody", null).statusCode()).isEqualTo(404);
    assertThat(get("page/company/nobody", null).headers().firstValue("ETag")).isEmpty();
    assertThat(get("page/company/nobody", "*").statusCode()).isEqualTo(404);
  }

  @Test
  void reviewQueueShowsPairsWithWhatSpeaksForAndAgainst() throws Exception {
    assertThat(get("quality?part=review&lang=en", null).body())
        .contains("1 pair<", "蓝鲸科技</span></a>", "company/gone")
        .contains("+ the names differ by 科技 only (50)", "− told apart (-10)");
  }

  private HttpResponse<String> get(String path, @Nullable String known) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve("/" + path));
    if (known != null) {
      request.header("If-None-Match", known);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** A history that is told when something happens. */
  private static final class Moments implements Version {
    private volatile int number = 1;

    void next() {
      number++;
    }

    @Override
    public String tag() {
      return "moment " + number;
    }

    @Override
    public Instant modified() {
      return Instant.EPOCH;
    }
  }
}
