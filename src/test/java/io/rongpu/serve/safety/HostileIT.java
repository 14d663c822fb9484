package io.rongpu.serve.safety;

import static io.rongpu.serve.TestServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.serve.TestServer;
import io.rongpu.serve.protocol.Limits;
import io.rongpu.serve.protocol.Patience;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those may try who wish a server no good, sent byte by byte where clients would mend it. */
class HostileIT {

  private static final String SPARQL = "rongpu/sparql?format=csv&query=";
  private static final String MINE = "https://w3id.org/rongpu/id/loaded/mine";
  private static final String RIGHT =
      "Authorization: Basic "
          + Base64.getEncoder().encodeToString("ada:correct horse".getBytes(StandardCharsets.UTF_8))
          + "\r\n";
  private static final String INSERT =
      "INSERT DATA { GRAPH <" + MINE + "> { <https://example.org/a> <https://example.org/b> 1 } }";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    Path file = folder.resolve("passwords");
    Files.writeString(
        file, "ada:" + PasswordHash.of("correct horse".toCharArray(), 100_000) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    server =
        TestServer.startWriting(
            folder.resolve("store"),
            Passwords.read(file),
            options ->
                options.within(
                    new Limits(Duration.ofSeconds(2), 1_000, 1 << 20, 20_000, Patience.STANDARD)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/../../etc/passwd, 400",
    "/%2e%2e/%2e%2e/etc/passwd, 400",
    "/..;/..;/etc/passwd, 400",
    "/%252e%252e/etc/passwd, 400",
    "/..%5c..%5cetc/passwd, 400",
    "/..%2f..%2fetc/passwd, 400",
    "/assets/..%2f..%2fetc/passwd, 400",
    "/assets/%2e%2e/x, 400",
    "/data/../../etc/passwd, 400",
    "/static/..%c0%af..%c0%afetc/passwd, 400",
    "/WEB-INF/web.xml, 404",
    "/META-INF/MANIFEST.MF, 404",
    "/id/company/x%0d%0aSet-Cookie:a=b, 400",
    "/id//evil.example/x, 400",
    "/data/company/a%00b, 400",
    "//evil.example/x, 400",
    "/<script>alert(1)</script>, 400",
    "/%3Cscript%3Ealert(1)%3C/script%3E, 404",
    "/%zz, 400",
    "/data/company/%E9%9A, 400",
    "/data?iri=%FF, 400",
    "/data?iri=file:///etc/passwd, 404",
    "/page?iri=%ed%a0%80, 400",
    "/$/compact/rongpu, 404",
    "/$/logs, 404"
  })
  void addressesLeadNowhereElse(String path, int status) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer)
        .doesNotContain("root:")
        .doesNotContain("\r\nSet-Cookie")
        .doesNotContain("org.");
    assertThat(answer).doesNotContain("<script>alert");
    assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("nosniff");
  }

  @Test
  void whatTheServerItselfRefusesIsOneLine() throws Exception {
    assertThat(body(raw("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n")))
        .isEqualTo("The request can't be read; its address or its headers are malformed.\n");
    assertThat(body(raw("GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n")))
        .isEqualTo("There is nothing at this address.\n");
    assertThat(body(raw("DELETE /$/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n"))).hasLineCount(1);
    assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x".repeat(700_000) + "\r\n"))
        .startsWith("HTTP/1.1 431 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: \"><script>\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
        "POST /rongpu/sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n",
        "POST /rongpu/sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n"
      })
  void headersThatContradictThemselvesAreABadRequest(String head) throws Exception {
    assertThat(raw(head)).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rongpu/update",
        "/%72ongpu/update",
        "/rongpu/%75pdate",
        "//rongpu/update",
        "/./rongpu/update",
        "/x/../rongpu/update",
        "/rongpu;x=1/update",
        "/rongpu/update;x=1",
        "/rongpu/sparql/../update",
        "/rongpu/sparql;/../update",
        "/RONGPU/update",
        "/rongpu",
        "/rongpu/",
        "/rongpu/sparql",
        "http://127.0.0.1/rongpu/update"
      })
  void noSpellingOfAnAddressGetsRoundTheGuard(String path) throws Exception {
    long before = moment();
    String answer =
        raw(
            "POST "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Content-Type: application/sparql-update\r\nContent-Length: "
                + INSERT.length()
                + "\r\n",
            INSERT.getBytes(StandardCharsets.UTF_8));
    assertThat(answer).startsWith("HTTP/1.1 4");
    assertThat(moment()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X-HTTP-Method-Override: DELETE", "X-HTTP-Method: PUT", "X-Method-Override: PUT"})
  void noHeaderMakesAGetWrite(String header) throws Exception {
    long before = moment();
    raw(
        "GET /rongpu/data?graph="
            + encode(MINE)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + RIGHT
            + header
            + "\r\n");
    raw(
        "GET /rongpu/update?update="
            + encode(INSERT)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + RIGHT
            + header
            + "\r\n");
    assertThat(moment()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 204",
    "localhost:3030, 204",
    "LOCALHOST, 204",
    "[::1]:3030, 204",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:3030, 421",
    "10.0.0.1, 421"
  })
  void aServerOfThisMachineIsWrittenToByItsOwnNames(String host, int status) throws Exception {
    assertThat(update(host, "", INSERT)).startsWith("HTTP/1.1 " + status + " ");
    assertThat(raw("GET /$/ping HTTP/1.1\r\nHost: " + host + "\r\n")).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site: same-site, 403",
    "Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-origin, 204",
    "Sec-Fetch-Site: none, 204",
    "Origin: null, 403",
    "Origin: http://evil.example, 403",
    "Origin: http://127.0.0.1.evil.example, 403",
    "Origin: http://127.0.0.1, 204"
  })
  void aPageWritesToItsOwnServerAlone(String header, int status) throws Exception {
    assertThat(update("127.0.0.1", header + "\r\n", INSERT)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void aPreflightForWritingAllowsNothing() throws Exception {
    String answer =
        raw(
            "OPTIONS /rongpu/data?default HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example\r\n"
                + "Access-Control-Request-Method: PUT\r\n"
                + "Access-Control-Request-Headers: authorization\r\n");
    assertThat(answer)
        .contains("Access-Control-Allow-Methods: GET, HEAD, POST, OPTIONS\r\n")
        .contains("Access-Control-Allow-Headers: Accept, Content-Type, If-None-Match\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }                  | 400 | SERVICE is switched off
          SELECT * { FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> {} } }   | 400 | SERVICE is switched off
          SELECT * FROM <FILE:///etc/passwd> { ?s ?p ?o }                          | 400 | is switched off
          BASE <file:///etc/> SELECT * FROM <passwd> { ?s ?p ?o }                  | 400 | is switched off
          SELECT * FROM <http://127.0.0.1:9/> { ?s ?p ?o }                         | 200 | s,p,o
          SELECT (<java:java.lang.System>(1) AS ?x) {}                             | 400 | is switched off
          SELECT (<js:eval>(1) AS ?x) {}                                           | 400 | is switched off
          SELECT (CALL(IRI(CONCAT("ja","va:org.apache.jena.sparql.function.library.now"))) AS ?x) {} | 200 | x
          SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) {}     | 200 | x
          SELECT (REGEX("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a*)*(a*)*(a*)*(a*)*(a*)*b\\\\1") AS ?x) {} | 400 | tries too many ways
          SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o FILTER(?a != ?d) } | 503 | took longer than 2.0 s
          SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?i               | 503 | took longer than 2.0 s
          """)
  void queriesStayInTheStoreAndWithinTheirTime(String query, int status, String says)
      throws Exception {
    HttpResponse<String> answer = server.get(SPARQL + encode(query));
    assertThat(answer.body().strip()).contains(says).doesNotContain("root:");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().strip()).hasLineCount(1);
  }

  @Test
  void nestingAndLengthHaveTheirLimits() throws Exception {
    for (String query :
        new String[] {
          "SELECT * " + "{".repeat(3_000) + "}".repeat(3_000),
          "SELECT * { FILTER(" + "(".repeat(2_500) + "1" + ")".repeat(2_500) + ") }",
          "SELECT * { ?s " + "(".repeat(2_500) + "<urn:a>" + ")*".repeat(2_500) + " ?o }"
        }) {
      HttpResponse<String> answer = post(query);
      assertThat(answer.statusCode()).isIn(400);
      assertThat(answer.body()).hasLineCount(1);
    }
    assertThat(post("SELECT * { ?s ?p ?o } #" + "x".repeat(30_000)).statusCode()).isEqualTo(413);
    assertThat(
            post("SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(?o IN (" + "1,".repeat(9_000) + "1)) }")
                .statusCode())
        .isIn(200, 503);
    assertThat(
            server
                .send(
                    "POST",
                    "rongpu/sparql",
                    "query=ASK%7B%7D&x=" + "x".repeat(100_000),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void aZippedBodyIsMeasuredUnzipped() throws Exception {
    String path = "/rongpu/data?graph=" + encode(MINE + "-zipped");
    byte[] small = zip("<https://example.org/a> <https://example.org/b> 1 .");
    byte[] bomb = zip("# " + " ".repeat(5_000_000));
    assertThat(bomb.length).isLessThan(20_000);
    String head =
        "PUT "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + RIGHT
            + "Content-Type: text/turtle\r\nContent-Encoding: gzip\r\nContent-Length: ";
    assertThat(raw(head + small.length + "\r\n", small)).startsWith("HTTP/1.1 201 ");
    assertThat(raw(head + bomb.length + "\r\n", bomb)).startsWith("HTTP/1.1 413 ");
    assertThat(raw(head.replace("gzip", "br") + small.length + "\r\n", small))
        .startsWith("HTTP/1.1 4");
    String query =
        "POST /rongpu/sparql HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Content-Type: application/sparql-query\r\nContent-Encoding: gzip\r\nContent-Length: ";
    assertThat(raw(query + bomb.length + "\r\n", bomb)).startsWith("HTTP/1.1 415 ");
  }

  @Test
  void slowFormsLeaveRoomForOthers() throws Exception {
    String slow =
        "POST /rongpu/sparql HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nquery=";
    String form = "query=ASK%7B%7D";
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < Patience.STANDARD.forms(); i++) {
        Socket socket = new Socket("127.0.0.1", server.port());
        open.add(socket);
        socket.getOutputStream().write(slow.getBytes(StandardCharsets.UTF_8));
      }
      // They arrive one after the other.
      String answer = form();
      for (int i = 0; i < 1_000 && answer.startsWith("HTTP/1.1 200 "); i++) {
        answer = form();
      }
      assertThat(answer).startsWith("HTTP/1.1 503 ").contains("\r\nRetry-After: 5\r\n");
      assertThat(server.get("$/ping").statusCode()).isEqualTo(200);
      assertThat(server.get(SPARQL + encode("ASK {}")).statusCode()).isEqualTo(200);
      assertThat(post("ASK {}").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
    String answer = form();
    for (int i = 0; i < 1_000 && answer.startsWith("HTTP/1.1 503 "); i++) {
      answer = form();
    }
    assertThat(answer).startsWith("HTTP/1.1 200 ");
  }

  private static String form() throws Exception {
    return raw(
        "POST /rongpu/sparql HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 15\r\n",
        "query=ASK%7B%7D".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readersSeeAllOfAnUpdateOrNothing() throws Exception {
    String graph = MINE + "-shared";
    ExecutorService pool = Executors.newFixedThreadPool(6);
    AtomicBoolean done = new AtomicBoolean();
    try {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        int number = writer;
        writers.add(pool.submit((Callable<Void>) () -> write(graph, number)));
      }
      List<Future<Integer>> readers = new ArrayList<>();
      for (int reader = 0; reader < 3; reader++) {
        readers.add(pool.submit(() -> readUntil(graph, done)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(count(graph)).isEqualTo(3 * 8 * 2);
  }

  private static Void write(String graph, int writer) throws Exception {
    for (int i = 0; i < 8; i++) {
      String name = "<https://example.org/" + writer + "-" + i + ">";
      String pair = name + " <https://example.org/left> 1 ; <https://example.org/right> 2 .";
      String answer =
          update("127.0.0.1", "", "INSERT DATA { GRAPH <" + graph + "> { " + pair + " } }");
      assertThat(answer).startsWith("HTTP/1.1 204 ");
    }
    return null;
  }

  private static int readUntil(String graph, AtomicBoolean done) throws Exception {
    int reads = 0;
    long last = 0;
    while (!done.get() || reads == 0) {
      long now = count(graph);
      assertThat(now % 2).isZero();
      assertThat(now).isGreaterThanOrEqualTo(last);
      last = now;
      reads++;
    }
    return reads;
  }

  private static long count(String graph) throws Exception {
    String body =
        server
            .get(SPARQL + encode("SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }"))
            .body();
    return Long.parseLong(body.lines().skip(1).findFirst().orElseThrow());
  }

  private static long moment() {
    return (long) server.store().read(reader -> reader.latestMoment().number());
  }

  private static HttpResponse<String> post(String query) throws Exception {
    return server.send("POST", "rongpu/sparql", query, "Content-Type", "application/sparql-query");
  }

  private static String update(String host, String headers, String update) throws Exception {
    byte[] body = update.getBytes(StandardCharsets.UTF_8);
    return raw(
        "POST /rongpu/update HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + RIGHT
            + headers
            + "Content-Type: application/sparql-update\r\nContent-Length: "
            + body.length
            + "\r\n",
        body);
  }

  private static String raw(String head) throws Exception {
    return raw(head, new byte[0]);
  }

  /** Sends these bytes as they are, and reads until the server closes. */
  private static String raw(String head, byte[] body) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(30_000);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      all.write(body);
      socket.getOutputStream().write(all.toByteArray());
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  private static byte[] zip(String text) throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return zipped.toByteArray();
  }
}
