package io.rongpu.serve.safety;

import static io.rongpu.serve.TestServer.encode;
import static io.rongpu.serve.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The update cases of the W3C's SPARQL 1.1 protocol tests, and who may write what. */
class WritingIT {

  private static final String UPDATE = "rongpu/update";
  private static final String DIRECT = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MINE = "https://w3id.org/rongpu/id/loaded/mine";
  private static final String GRAPH = "rongpu/data?graph=" + encode(MINE);
  private static final String TRIPLE =
      "<https://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \"b\" .";
  private static final String INSERT = "INSERT DATA { GRAPH <" + MINE + "> { " + TRIPLE + " } }";
  private static final String RIGHT = basic("ada", "correct horse");

  @TempDir static Path folder;
  private static final List<String> LOG = new CopyOnWriteArrayList<>();
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    Path file = folder.resolve("passwords");
    Files.writeString(file, "ada:" + PasswordHash.of("correct horse".toCharArray()) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    server =
        TestServer.startWriting(
            folder.resolve("store"), Passwords.read(file), options -> options.logging(LOG::add));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void updatePostedDirectly() throws Exception {
    assertThat(send("POST", UPDATE, INSERT, "Content-Type", DIRECT).statusCode()).isEqualTo(204);
    assertThat(server.get(GRAPH, "Accept", "application/n-triples").body().strip())
        .isEqualTo(TRIPLE);
    assertThat(
            send("POST", UPDATE, "DROP GRAPH <" + MINE + ">", "Content-Type", DIRECT).statusCode())
        .isEqualTo(204);
    assertThat(server.get(GRAPH).statusCode()).isEqualTo(404);
  }

  @Test
  void updatePostedAsForm() throws Exception {
    String graph = MINE + "-form";
    String body = "update=" + encode(INSERT.replace(MINE, graph));
    assertThat(send("POST", UPDATE, body, "Content-Type", FORM).statusCode()).isEqualTo(204);
    assertThat(server.get("rongpu/data?graph=" + encode(graph)).statusCode()).isEqualTo(200);
  }

  @Test
  void usingGraphOfTheRequestIsWhereTheUpdateReads() throws Exception {
    String from = MINE + "-from";
    String to = MINE + "-to";
    send("POST", UPDATE, INSERT.replace(MINE, from), "Content-Type", DIRECT);
    HttpResponse<String> done =
        send(
            "POST",
            UPDATE + "?using-graph-uri=" + encode(from),
            "INSERT { GRAPH <" + to + "> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
            "Content-Type",
            DIRECT);
    assertThat(done.statusCode()).isEqualTo(204);
    assertThat(
            server
                .get("rongpu/data?graph=" + encode(to), "Accept", "application/n-triples")
                .body()
                .strip())
        .isEqualTo(TRIPLE);
  }

  @Test
  void usingNamedGraphsOfTheRequestAreTheOnlyOnes() throws Exception {
    String one = MINE + "-one";
    String two = MINE + "-two";
    String to = MINE + "-copied";
    send("POST", UPDATE, INSERT.replace(MINE, one), "Content-Type", DIRECT);
    send(
        "POST",
        UPDATE,
        INSERT.replace(MINE, two).replace("\"b\"", "\"c\""),
        "Content-Type",
        DIRECT);
    HttpResponse<String> done =
        send(
            "POST",
            UPDATE + "?using-graph-uri=" + encode(two) + "&using-named-graph-uri=" + encode(one),
            "INSERT { GRAPH <" + to + "> { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
            "Content-Type",
            DIRECT);
    assertThat(done.statusCode()).isEqualTo(204);
    assertThat(
            server
                .get("rongpu/data?graph=" + encode(to), "Accept", "application/n-triples")
                .body()
                .strip())
        .isEqualTo(TRIPLE);
  }

  @Test
  void usingGraphsOfRequestAndUpdateAreAConflict() throws Exception {
    assertThat(
            send(
                    "POST",
                    UPDATE + "?using-graph-uri=" + encode(MINE),
                    "INSERT { GRAPH <"
                        + MINE
                        + "> { ?s ?p ?o } } USING <"
                        + MINE
                        + "> WHERE { ?s ?p ?o }",
                    "Content-Type",
                    DIRECT)
                .statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | application/sparql-update         | DROP GRAPH <urn:x>   | 405
          PUT    | application/sparql-update         | DROP GRAPH <urn:x>   | 405
          POST   | text/plain                        | DROP GRAPH <urn:x>   | 415
          POST   | application/x-www-form-urlencoded | update=DROP%20GRAPH%20%3Curn%3Ax%3E&update=DROP%20GRAPH%20%3Curn%3Ax%3E | 400
          POST   | application/x-www-form-urlencoded | x=1                  | 400
          POST   | application/sparql-update         | INSERT DATA { x      | 400
          POST   | application/sparql-update; charset=UTF-16 | DROP GRAPH <urn:x> | 400
          POST   | application/sparql-update         | SELECT * { ?s ?p ?o } | 400
          """)
  void badUpdatesAreRefused(String method, String type, String body, int status) throws Exception {
    assertThat(send(method, UPDATE, body, "Content-Type", type).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INSERT DATA { <urn:a> <urn:b> <urn:c> }                             | 403 | The default graph is knowledge
          DELETE WHERE { ?s ?p ?o }                                           | 403 | The default graph is knowledge
          INSERT DATA { GRAPH <https://w3id.org/rongpu/id/article/x> { <urn:a> <urn:b> <urn:c> } } | 403 | The graph of an article
          INSERT DATA { GRAPH <https://w3id.org/rongpu/id/ledger> { <urn:a> <urn:b> <urn:c> } }    | 403 | book-keeping
          DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }    | 403 | write to a graph of your own
          DROP ALL                                                            | 403 | Name one graph
          CLEAR DEFAULT                                                       | 403 | Name one graph
          CLEAR NAMED                                                         | 403 | Name one graph
          LOAD <file:///etc/passwd> INTO GRAPH <urn:x>                        | 400 | LOAD is switched off
          LOAD SILENT <http://127.0.0.1:9/> INTO GRAPH <urn:x>                | 400 | LOAD is switched off
          INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } | 400 | SERVICE is switched off
          INSERT { GRAPH <urn:x> { ?s ?p ?o } } USING <file:///etc/passwd> WHERE { ?s ?p ?o } | 400 | is switched off
          INSERT DATA { GRAPH <urn:x> { [] <urn:b> <urn:c> } }                | 422 | no blank nodes
          COPY DEFAULT TO <https://w3id.org/rongpu/id/ledger>                 | 403 | book-keeping
          """)
  void updatesReachLoadedGraphsAlone(String update, int status, String message) throws Exception {
    long before = server.store().read(reader -> reader.latestMoment().number());
    HttpResponse<String> answer = send("POST", UPDATE, update, "Content-Type", DIRECT);
    assertThat(answer.body()).contains(message);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat((long) server.store().read(reader -> reader.latestMoment().number()))
        .isEqualTo(before);
  }

  @Test
  void graphsArePutPostedAndDeleted() throws Exception {
    String path = "rongpu/data?graph=" + encode(MINE + "-gsp");
    assertThat(send("PUT", path, TRIPLE, "Content-Type", "text/turtle").statusCode())
        .isEqualTo(201);
    String tag = header(server.get(path), "ETag");
    assertThat(
            send("POST", path, TRIPLE.replace("\"b\"", "\"c\""), "Content-Type", "text/turtle")
                .statusCode())
        .isEqualTo(204);
    HttpResponse<String> both =
        server.get(path, "Accept", "application/n-triples", "If-None-Match", tag);
    assertThat(both.body().lines()).hasSize(2);
    assertThat(send("PUT", path, TRIPLE, "Content-Type", "application/n-triples").statusCode())
        .isEqualTo(204);
    assertThat(server.get(path, "Accept", "application/n-triples").body().lines()).hasSize(1);
    assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
    assertThat(send("DELETE", path, "").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?default | text/turtle | <urn:a> <urn:b> <urn:c> . | 403
          '' | text/turtle | <urn:a> <urn:b> <urn:c> . | 400
          ?graph=https%3A%2F%2Fw3id.org%2Frongpu%2Fid%2Farticle%2Fx | text/turtle | <urn:a> <urn:b> <urn:c> . | 403
          ?graph=urn%3Ax | text/csv | a,b | 415
          ?graph=urn%3Ax | text/turtle | <urn:a> | 400
          ?graph=urn%3Ax | text/turtle | [] <https://example.org/b> 1 . | 422
          ?graph=urn%3Ax | application/ld+json | {"@context":"http://127.0.0.1:9/c","x":1} | 400
          ?graph=urn%3Ax | application/rdf+xml | <!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="urn:a"><v xmlns="urn:">&x;</v></rdf:Description></rdf:RDF> | 400
          """)
  void graphsThatCannotBeTakenAreRefused(String query, String type, String body, int status)
      throws Exception {
    HttpResponse<String> answer = send("PUT", "rongpu/data" + query, body, "Content-Type", type);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("root:");
    assertThat(server.get("rongpu/data?graph=urn%3Ax").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyThoseWithAPasswordWrite() throws Exception {
    for (String wrong :
        new String[] {
          basic("ada", "wrong"),
          basic("bob", "correct horse"),
          basic("ada", ""),
          "Basic !!",
          "Bearer x",
          "Basic " + base64("ada")
        }) {
      HttpResponse<String> answer =
          server.send("POST", UPDATE, INSERT, "Content-Type", DIRECT, "Authorization", wrong);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic realm=");
    }
    assertThat(server.send("POST", UPDATE, INSERT, "Content-Type", DIRECT).statusCode())
        .isEqualTo(401);
    assertThat(server.send("PUT", GRAPH, TRIPLE, "Content-Type", "text/turtle").statusCode())
        .isEqualTo(401);
    assertThat(server.send("DELETE", GRAPH, "").statusCode()).isEqualTo(401);
    assertThat(
            server
                .send("POST", "rongpu/sparql", "ASK {}", "Content-Type", "application/sparql-query")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void pagesOfOtherOriginsDoNotWriteEvenWithAPassword() throws Exception {
    for (String origin : new String[] {"https://evil.example", "null", "http://127.0.0.1:1"}) {
      assertThat(
              send("POST", UPDATE, INSERT, "Content-Type", DIRECT, "Origin", origin).statusCode())
          .isEqualTo(403);
    }
    assertThat(
            send("POST", UPDATE, INSERT, "Content-Type", DIRECT, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(
                    "POST",
                    UPDATE,
                    INSERT,
                    "Content-Type",
                    DIRECT,
                    "Origin",
                    "http://127.0.0.1:" + server.port())
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void theLogHasNoSecretsAndNoLineOfAnotherMaking() throws Exception {
    send("POST", UPDATE, INSERT.replace("\"b\"", "\"secret-literal\""), "Content-Type", DIRECT);
    server.get("rongpu/sparql?query=" + "x".repeat(2000) + "%0Aforged");
    String log = logUpTo("query=xxx");
    assertThat(log)
        .contains("127.0.0.1 ada POST /rongpu/update 204 ")
        .contains("127.0.0.1 - GET /rongpu/sparql?query=xxx")
        .doesNotContain("secret-literal")
        .doesNotContain("correct horse")
        .doesNotContain(base64("ada:correct horse"));
    assertThat(LOG).allSatisfy(line -> assertThat(line.length()).isLessThan(400));
  }

  /** A line is written when its answer is out: the one of the last request may be on its way. */
  private static String logUpTo(String words) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    String log = String.join("\n", LOG);
    while (!log.contains(words) && System.nanoTime() < until) {
      Thread.onSpinWait();
      log = String.join("\n", LOG);
    }
    return log;
  }

  @Test
  void aNameWithASlashOpens() throws Exception {
    String name = "https://w3id.org/rongpu/id/company/A%2FB";
    send(
        "PUT",
        "rongpu/data?graph=" + encode(name),
        "<" + name + "> <http://www.w3.org/2000/01/rdf-schema#label> \"A/B\" .",
        "Content-Type",
        "text/turtle");
    assertThat(server.get("data/company/A%2FB", "Accept", "text/turtle").body()).contains("A/B");
    assertThat(header(server.get("id/company/A%2FB"), "Location")).endsWith("/data/company/A%2FB");
    assertThat(header(server.get("id/company/A%2FB", "Accept", "text/html"), "Location"))
        .endsWith("/page?iri=" + encode(name));
    assertThat(server.get("assets/..%2F..%2Fetc").statusCode()).isEqualTo(400);
  }

  @Test
  void updateIsAdvertised() throws Exception {
    assertThat(server.get("rongpu/sparql", "Accept", "text/turtle").body())
        .contains("SPARQL11Update");
  }

  @Test
  void metricsAndPingAnswer() throws Exception {
    assertThat(server.get("$/ping").statusCode()).isEqualTo(200);
    HttpResponse<String> metrics = server.get("$/metrics");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body()).contains("# TYPE").contains("fuseki_requests");
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers) throws Exception {
    List<String> all = new ArrayList<>(Arrays.asList(headers));
    all.add("Authorization");
    all.add(RIGHT);
    return server.send(method, path, body, all.toArray(String[]::new));
  }

  private static String basic(String name, String password) {
    return "Basic " + base64(name + ":" + password);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
