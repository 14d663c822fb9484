package io.rongpu.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import io.rongpu.query.SampleDataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServerIT {

  private static final String NAMES =
      "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " SELECT ?n { <https://w3id.org/rongpu/id/company/Orbit> skos:prefLabel ?n }";
  private static final String ARTICLE = "https://w3id.org/rongpu/id/article/news/2019/digest";
  private static final String FOREVER =
      "SELECT (COUNT(*) AS ?c) { ?a ?b ?c1 . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o"
          + " FILTER(?a != ?d) }";

  private static DatasetGraph dataset;
  private static SparqlServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    dataset = SampleDataset.load();
    server = SparqlServer.start(dataset, SparqlServer.LOCAL_HOST, 0, Duration.ofSeconds(2));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rongpu", "rongpu/sparql", "rongpu/query"})
  void answersQueryByGetAtEveryQueryEndpoint(String path) throws Exception {
    HttpResponse<String> answer = get(path + "?query=" + encode(NAMES), "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("n\r\nOrbit\r\n");
  }

  @Test
  void answersQueryPostedAsForm() throws Exception {
    HttpResponse<String> answer =
        post("rongpu/sparql", "application/x-www-form-urlencoded", "query=" + encode(NAMES));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Orbit");
  }

  @Test
  void answersQueryPostedDirectly() throws Exception {
    HttpResponse<String> answer = post("rongpu/sparql", "application/sparql-query", NAMES);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Orbit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void writesTheResultFormatThatIsAccepted(String type) throws Exception {
    HttpResponse<String> answer = get("rongpu/sparql?query=" + encode(NAMES), type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains("Orbit");
  }

  @Test
  void readsTheDefaultGraph() throws Exception {
    HttpResponse<String> answer = get("rongpu/data?default", "application/n-triples");
    assertThat(answer.statusCode()).isEqualTo(200);
    Graph expected = Txn.calculateRead(dataset, () -> copy(dataset.getDefaultGraph()));
    assertThat(parse(answer.body()).isIsomorphicWith(expected)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "get"})
  void readsANamedGraph(String endpoint) throws Exception {
    HttpResponse<String> answer =
        get("rongpu/" + endpoint + "?graph=" + encode(ARTICLE), "application/n-triples");
    assertThat(answer.statusCode()).isEqualTo(200);
    Graph expected =
        Txn.calculateRead(dataset, () -> copy(dataset.getGraph(NodeFactory.createURI(ARTICLE))));
    assertThat(parse(answer.body()).isIsomorphicWith(expected)).isTrue();
  }

  @Test
  void answersNotFoundForAGraphThatIsNotThere() throws Exception {
    assertThat(get("rongpu/data?graph=" + encode(ARTICLE + "x"), "text/turtle").statusCode())
        .isEqualTo(404);
  }

  @Test
  void answersBadRequestWithTheReasonForBadSyntax() throws Exception {
    HttpResponse<String> answer = get("rongpu/sparql?query=" + encode("SELECT * {"), "text/csv");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1").doesNotContain("\tat ").doesNotContain(".java:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } } | SERVICE is switched off
          SELECT * { SERVICE SILENT <http://127.0.0.1:9/sparql> { ?s ?p ?o } } | SERVICE is switched off
          SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } | FROM <file:///etc/passwd> is switched off
          SELECT (<java:java.lang.System>(1) AS ?x) {} | can't call Java or JavaScript
          """)
  void refusesWhatLeavesTheStore(String query, String message) throws Exception {
    HttpResponse<String> answer = get("rongpu/sparql?query=" + encode(query), "text/csv");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
  }

  @Test
  void refusesFilesAsGraphsOfTheRequest() throws Exception {
    HttpResponse<String> answer =
        get(
            "rongpu/sparql?query="
                + encode("SELECT * { ?s ?p ?o }")
                + "&default-graph-uri="
                + encode("file:///etc/passwd"),
            "text/csv");
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, rongpu/update, application/sparql-update, 'DROP ALL'",
    "POST, rongpu, application/sparql-update, 'DROP ALL'",
    "POST, rongpu/sparql, application/sparql-update, 'DROP ALL'",
    "POST, rongpu/sparql, application/x-www-form-urlencoded, update=DROP%20ALL",
    "POST, rongpu/sparql, application/x-www-form-urlencoded, query=DROP%20ALL",
    "PUT, rongpu/data?default, text/turtle, '<urn:a> <urn:b> <urn:c> .'",
    "POST, rongpu/data?default, text/turtle, '<urn:a> <urn:b> <urn:c> .'",
    "DELETE, rongpu/data?default, text/turtle, ''",
    "PATCH, rongpu/data?default, text/turtle, ''",
    "PUT, rongpu?default, text/turtle, '<urn:a> <urn:b> <urn:c> .'",
    "DELETE, rongpu?default, text/turtle, ''",
    "POST, rongpu/upload, text/turtle, '<urn:a> <urn:b> <urn:c> .'",
    "POST, rongpu/patch, application/rdf-patch, 'TX .'",
    "POST, $/datasets, application/x-www-form-urlencoded, dbName=x&dbType=mem",
    "DELETE, $/datasets/rongpu, text/plain, ''",
    "POST, $/datasets/rongpu?state=offline, text/plain, ''",
    "POST, $/server, text/plain, ''",
    "POST, $/backup/rongpu, text/plain, ''",
    "POST, $/compact/rongpu, text/plain, ''",
    "POST, $/tasks, text/plain, ''",
    "PUT, index.html, text/plain, x",
    "DELETE, index.html, text/plain, ''"
  })
  void refusesWhateverWouldChangeSomething(String method, String path, String type, String body)
      throws Exception {
    long before = Txn.calculateRead(dataset, () -> dataset.stream().count());
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    // A connection of its own: the server may close one whose body it refused to read.
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(Txn.calculateRead(dataset, () -> dataset.stream().count())).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&timeout=0", "&timeout=600"})
  void answersUnavailableWhenTheTimeIsUp(String parameters) throws Exception {
    HttpResponse<String> answer =
        get("rongpu/sparql?query=" + encode(FOREVER) + parameters, "text/csv");
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void servesThePagesAndWhatTheyAreMadeOf() throws Exception {
    HttpResponse<String> page = get("index.html", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("<div id=\"app\">");
    String script = page.body().replaceAll("(?s).*src=\"\\./([^\"]+\\.js)\".*", "$1");
    HttpResponse<String> code = get(script, "*/*");
    assertThat(code.statusCode()).isEqualTo(200);
    assertThat(code.headers().firstValue("Content-Type").orElse("")).contains("javascript");
  }

  @Test
  void listsNoFolders() throws Exception {
    assertThat(get("static/", "text/html").statusCode()).isEqualTo(403);
  }

  @Test
  void keepsPagesFromAskingOtherServers() throws Exception {
    assertThat(get("index.html", "text/html").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self';"));
  }

  @Test
  void tellsThePagesWhichDatasetThereIs() throws Exception {
    HttpResponse<String> answer = get("$/server", "application/json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"/rongpu\"").contains("\"sparql\"");
    assertThat(answer.body()).doesNotContain("update").doesNotContain("gsp-rw");
    assertThat(get("$/datasets/rongpu", "application/json").body()).contains("\"/rongpu\"");
    assertThat(get("$/datasets/other", "application/json").statusCode()).isEqualTo(404);
    assertThat(get("$/stats/rongpu", "application/json").statusCode()).isEqualTo(200);
    assertThat(get("$/ping", "text/plain").statusCode()).isEqualTo(200);
    assertThat(get("$/tasks", "application/json").body()).isEqualTo("[]");
  }

  @Test
  void letsPagesOfOtherOriginsAsk() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("rongpu/sparql?query=" + encode(NAMES)))
            .header("Origin", "https://example.org")
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
  }

  @Test
  void zipsLongAnswersWhenAsked() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("rongpu/data?default"))
            .header("Accept", "application/n-triples")
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).contains("Orbit");
    }
  }

  @Test
  void answersNotFoundWithoutATrace() throws Exception {
    HttpResponse<String> answer = get("nothing/here", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void listensAtTheGivenAddressOnly() {
    assertThat(server.uri().toString()).isEqualTo("http://127.0.0.1:" + server.port() + "/");
    URI otherAddress = URI.create("http://127.0.0.2:" + server.port() + "/$/ping");
    HttpRequest request = HttpRequest.newBuilder(otherAddress).build();
    assertThatThrownBy(() -> client.send(request, BodyHandlers.discarding()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void saysThatThePortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(
              () -> SparqlServer.start(dataset, "127.0.0.1", port, Duration.ofSeconds(1)))
          .isInstanceOf(RongpuException.class)
          .hasMessage(
              "Can't listen at 127.0.0.1:"
                  + port
                  + ": the port is in use or not ours to take; choose another with --port.");
    }
  }

  @Test
  void saysThatThereIsNoSuchHost() {
    assertThatThrownBy(
            () -> SparqlServer.start(dataset, "no-such-host.invalid", 0, Duration.ofSeconds(1)))
        .isInstanceOf(RongpuException.class)
        .hasMessageContaining("no such host");
  }

  @Test
  void freesThePortWhenClosedAndCanBeClosedTwice() throws Exception {
    SparqlServer second =
        SparqlServer.start(dataset, SparqlServer.LOCAL_HOST, 0, Duration.ofSeconds(1));
    int port = second.port();
    second.close();
    second.close();
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(free.getLocalPort()).isEqualTo(port);
    }
    assertThat(Txn.calculateRead(dataset, () -> dataset.stream().count())).isPositive();
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path)).header("Accept", accept).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static Graph parse(String triples) {
    return RDFParser.fromString(triples, Lang.NTRIPLES).toGraph();
  }

  private static Graph copy(Graph graph) {
    Graph copy = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    graph.stream().forEach(copy::add);
    return copy;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
