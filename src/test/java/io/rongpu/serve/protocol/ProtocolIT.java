package io.rongpu.serve.protocol;

import static io.rongpu.serve.TestServer.encode;
import static io.rongpu.serve.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.serve.TestServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The query cases of the W3C's SPARQL 1.1 protocol tests, written anew from the specification
 * (https://www.w3.org/TR/sparql11-protocol/) for data that is in the store: names of tests in
 * comments are the W3C's. And what HTTP asks besides.
 */
class ProtocolIT {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String SPARQL = "rongpu/sparql";
  private static final String BASE = "https://w3id.org/rongpu/id/";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String COUNT_NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final String GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g";

  @TempDir static Path folder;
  private static TestServer server;
  private static String one;
  private static String two;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(folder, options -> options);
    String[] articles =
        server
            .store()
            .read(reader -> reader.articles().stream().map(Object::toString).toList())
            .toArray(String[]::new);
    one = articles[0];
    two = articles[1];
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  // query_get, query_post_form, query_post_direct

  @Test
  void queryByGet() throws Exception {
    assertAsk(server.get(SPARQL + "?query=" + encode("ASK {}")));
  }

  @Test
  void queryByPostedForm() throws Exception {
    assertAsk(server.send("POST", SPARQL, "query=" + encode("ASK {}"), "Content-Type", FORM));
  }

  @Test
  void queryByPostedFormWithCharset() throws Exception {
    assertAsk(
        server.send(
            "POST", SPARQL, "query=" + encode("ASK {}"), "Content-Type", FORM + "; charset=UTF-8"));
  }

  @Test
  void queryPostedDirectly() throws Exception {
    assertAsk(server.send("POST", SPARQL, "ASK {}", "Content-Type", DIRECT));
  }

  // query_dataset_default_graph, _default_graphs_get, _default_graphs_post, _named_graphs_get,
  // _named_graphs_post, _full, query_multiple_dataset

  @Test
  void defaultGraphOfTheRequestIsQueried() throws Exception {
    assertThat(count("default-graph-uri=" + encode(one), COUNT)).isEqualTo(sizeOf(one));
  }

  @Test
  void defaultGraphsOfTheRequestAreMerged() throws Exception {
    assertThat(
            count("default-graph-uri=" + encode(one) + "&default-graph-uri=" + encode(two), COUNT))
        .isEqualTo(sizeOf(one) + sizeOf(two));
  }

  @Test
  void defaultGraphsInTheAddressOfADirectPost() throws Exception {
    HttpResponse<String> answer =
        server.send(
            "POST",
            SPARQL + "?default-graph-uri=" + encode(one) + "&default-graph-uri=" + encode(two),
            COUNT,
            "Content-Type",
            DIRECT,
            "Accept",
            "text/csv");
    assertThat(answer.body()).isEqualTo("n\r\n" + (sizeOf(one) + sizeOf(two)) + "\r\n");
  }

  @Test
  void namedGraphsOfTheRequestAreTheOnlyOnes() throws Exception {
    assertThat(
            count(
                "named-graph-uri=" + encode(one) + "&named-graph-uri=" + encode(two), COUNT_NAMED))
        .isEqualTo(sizeOf(one) + sizeOf(two));
    assertThat(count("named-graph-uri=" + encode(one), COUNT)).isZero();
  }

  @Test
  void namedGraphsOfAPostedForm() throws Exception {
    HttpResponse<String> answer =
        server.send(
            "POST",
            SPARQL,
            "query=" + encode(GRAPHS) + "&named-graph-uri=" + encode(one),
            "Content-Type",
            FORM,
            "Accept",
            "text/csv");
    assertThat(answer.body()).isEqualTo("g\r\n" + one + "\r\n");
  }

  @Test
  void defaultAndNamedGraphsTogether() throws Exception {
    String parameters = "default-graph-uri=" + encode(one) + "&named-graph-uri=" + encode(two);
    assertThat(count(parameters, COUNT)).isEqualTo(sizeOf(one));
    assertThat(count(parameters, COUNT_NAMED)).isEqualTo(sizeOf(two));
  }

  @Test
  void graphsOfTheRequestWinOverThoseOfTheQuery() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) FROM <" + two + "> { ?s ?p ?o }";
    assertThat(count("default-graph-uri=" + encode(one), query)).isEqualTo(sizeOf(one));
    assertThat(count("", query)).isEqualTo(sizeOf(two));
  }

  // query_content_type_select, _ask, _describe, _construct

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "application/xml, application/xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "text/plain, text/plain",
    "*/*, application/sparql-results+json",
    "text/*, text/csv",
    "'text/csv;q=0.5, application/sparql-results+xml', application/sparql-results+xml",
    "'text/html, */*;q=0.1', application/sparql-results+json",
    "'application/sparql-results+json;q=0, */*;q=0.5', application/json"
  })
  void rowsAndTruthInTheTypeThatIsAccepted(String accept, String type) throws Exception {
    for (String query : new String[] {"SELECT * { VALUES ?x { 1 } }", "ASK {}"}) {
      HttpResponse<String> answer =
          server.get(SPARQL + "?query=" + encode(query), "Accept", accept);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(type + ";charset=utf-8");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle, TTL",
    "application/n-triples, application/n-triples, N-Triples",
    "application/rdf+xml, application/rdf+xml, RDF/XML",
    "application/ld+json, application/ld+json, JSON-LD",
    "*/*, text/turtle, TTL"
  })
  void statementsInTheTypeThatIsAccepted(String accept, String type, String language)
      throws Exception {
    for (String query :
        new String[] {
          "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 5", "DESCRIBE <" + BASE + "company/Orbit>"
        }) {
      HttpResponse<String> answer =
          server.get(SPARQL + "?query=" + encode(query), "Accept", accept);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(type + ";charset=utf-8");
      assertThat(
              RDFParser.fromString(
                      answer.body(), org.apache.jena.riot.RDFLanguages.nameToLang(language))
                  .toGraph()
                  .isEmpty())
          .isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "xml, application/sparql-results+xml",
    "csv, text/csv",
    "tsv, text/tab-separated-values",
    "text, text/plain",
    "text/csv, text/csv",
    "application/sparql-results%2Bxml, application/sparql-results+xml",
    "application/sparql-results+xml, application/sparql-results+xml"
  })
  void formatOfTheAddressWinsOverAccept(String format, String type) throws Exception {
    for (String name : new String[] {"format", "output"}) {
      HttpResponse<String> answer =
          server.get(
              SPARQL + "?query=" + encode(COUNT) + "&" + name + "=" + format,
              "Accept",
              "text/html");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(type + ";charset=utf-8");
    }
  }

  @Test
  void formatOfStatementsByName() throws Exception {
    for (String format : new String[] {"turtle", "ttl", "nt", "jsonld", "rdfxml", "ntriples"}) {
      assertThat(
              server
                  .get(
                      SPARQL
                          + "?query="
                          + encode("CONSTRUCT WHERE { ?s ?p ?o }")
                          + "&format="
                          + format)
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void everyRowFormatSaysTheSame() throws Exception {
    String query =
        "SELECT ?x ?y { VALUES (?x ?y) { (\"\u4E2D,\\\"\\n\" <http://example.org/>) (1 UNDEF) } }";
    for (String name : new String[] {"json", "xml", "tsv"}) {
      Lang language =
          name.equals("json")
              ? ResultSetLang.RS_JSON
              : name.equals("xml") ? ResultSetLang.RS_XML : ResultSetLang.RS_TSV;
      HttpResponse<String> answer =
          server.get(SPARQL + "?query=" + encode(query) + "&format=" + name);
      RowSetReader reader = RowSetReaderRegistry.getFactory(language).create(language);
      RowSet rows =
          reader.read(
              new java.io.ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
              new Context());
      assertThat(rows.next().get("x").getLiteralLexicalForm()).isEqualTo("\u4E2D,\"\n");
      assertThat(rows.next().contains("y")).isFalse();
    }
  }

  @Test
  void csvBeginsWithAMarkForSpreadsheetsWhenAsked() throws Exception {
    String query = SPARQL + "?query=" + encode(COUNT) + "&format=csv";
    assertThat(bytes(query + "&bom=true")).startsWith(0xEF, 0xBB, 0xBF, 'n');
    assertThat(bytes(query)).startsWith('n');
    assertThat(bytes(SPARQL + "?query=" + encode(COUNT) + "&format=json&bom=true")).startsWith('{');
  }

  // bad_query_method, bad_multiple_queries, bad_query_wrong_media_type,
  // bad_query_missing_form_type,
  // bad_query_missing_direct_type, bad_query_non_utf8, bad_query_syntax

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void otherMethodsAreNotAllowed(String method) throws Exception {
    HttpResponse<String> answer =
        server.send(method, SPARQL + "?query=" + encode("ASK {}"), "", "Content-Type", DIRECT);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void twoQueriesAreABadRequest() throws Exception {
    String two = "query=" + encode("ASK {}") + "&query=" + encode("SELECT * {}");
    assertRefused(server.get(SPARQL + "?" + two), 400, "more than one parameter query");
    assertRefused(
        server.send("POST", SPARQL, two, "Content-Type", FORM),
        400,
        "more than one parameter query");
    assertRefused(
        server.send(
            "POST", SPARQL + "?query=" + encode("ASK {}"), "ASK {}", "Content-Type", DIRECT),
        400,
        "one in the body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "application/sparql-update", "x"})
  void otherMediaTypesAreUnsupported(String type) throws Exception {
    assertRefused(server.send("POST", SPARQL, "ASK {}", "Content-Type", type), 415, "is not taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK {}", "query=ASK%20%7B%7D"})
  void aBodyWithoutMediaTypeIsUnsupported(String body) throws Exception {
    assertRefused(server.send("POST", SPARQL, body), 415, "There is no query");
  }

  @Test
  void otherCharsetsAreABadRequest() throws Exception {
    for (String type : new String[] {DIRECT, FORM}) {
      HttpRequest request =
          HttpRequest.newBuilder(server.at(SPARQL))
              .header("Content-Type", type + "; charset=UTF-16")
              .POST(BodyPublishers.ofString("ASK {}", StandardCharsets.UTF_16))
              .build();
      assertRefused(
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString()), 400, "send UTF-8");
    }
  }

  @Test
  void bytesThatAreNoUtf8AreABadRequest() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.at(SPARQL))
            .header("Content-Type", DIRECT)
            .POST(
                BodyPublishers.ofByteArray(
                    new byte[] {'A', 'S', 'K', ' ', '{', '}', '#', (byte) 0xFF}))
            .build();
    assertRefused(
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString()), 400, "not UTF-8");
    assertThat(server.get(SPARQL + "?query=ASK%20%7B%7D%23%FF").statusCode()).isEqualTo(400);
    assertThat(
            server
                .send("POST", SPARQL, "query=ASK%20%7B%7D%23%FF", "Content-Type", FORM)
                .statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASK                   | line 1, column 3: it ends too early
          SELECT * { ?s ?p      | line 1, column 16: it ends too early
          SELECT * {%0A ?s foo } | line 2, column
          SELECT * { ?s x:y ?o } | line 1, column 15: Unresolved prefixed name: x:y
          """)
  void syntaxErrorsTellLineAndColumn(String query, String message) throws Exception {
    assertRefused(
        server.get(SPARQL + "?query=" + encode(query.replace("%0A", "\n"))), 400, message);
  }

  @Test
  void messagesMayRepeatChineseWords() throws Exception {
    assertRefused(
        server.get(SPARQL + "?query=" + encode("SELECT * { ?公司 名:称 ?o }")),
        400,
        "line 1, column 16: Unresolved prefixed name: 名:称");
  }

  @Test
  void aRequestWithoutAQueryIsABadRequest() throws Exception {
    assertRefused(
        server.send("POST", SPARQL, "x=1", "Content-Type", FORM), 400, "There is no query");
    assertRefused(server.get(SPARQL + "?query="), 400, "empty");
    assertRefused(server.get(SPARQL + "?query=%20%0A"), 400, "empty");
  }

  @Test
  void whatCannotBeWrittenAsAskedIsNotAcceptable() throws Exception {
    String query = SPARQL + "?query=" + encode("ASK {}");
    assertRefused(server.get(query, "Accept", "image/png"), 406, "text/csv");
    assertRefused(
        server.get(query, "Accept", "text/turtle"), 406, "application/sparql-results+json");
    assertRefused(server.get(query + "&format=docx"), 406, "format=docx");
    assertRefused(
        server.get(SPARQL + "?query=" + encode("CONSTRUCT WHERE {?s ?p ?o}"), "Accept", "text/csv"),
        406,
        "text/turtle");
    assertRefused(server.get("rongpu/data?default", "Accept", "text/csv"), 406, "text/turtle");
  }

  // HTTP

  @ParameterizedTest
  @ValueSource(strings = {"rongpu/sparql?query=ASK%20%7B%7D", "rongpu/data?default", "$/ping", ""})
  void headTellsWhatGetTellsWithoutTheBody(String path) throws Exception {
    HttpResponse<String> head = server.send("HEAD", path, "");
    HttpResponse<String> get = server.get(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
    assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
  }

  /** The answer would be longer than what is held back, in every way of writing. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "csv", "tsv", "text", "nt", "turtle", "rdfxml", "jsonld"})
  void headOfALongAnswerHasItsHeaders(String format) throws Exception {
    boolean isGraph = java.util.List.of("nt", "turtle", "rdfxml", "jsonld").contains(format);
    String body =
        "{ ?s ?p ?o . ?s2 ?p2 ?o2 . BIND(IRI(CONCAT(STR(?s), STR(?s2))) AS ?x) } LIMIT 9000";
    String query = isGraph ? "CONSTRUCT { ?x ?p ?o2 } " + body : "SELECT * " + body;
    HttpResponse<String> head =
        server.send("HEAD", SPARQL + "?format=" + format + "&query=" + encode(query), "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Type")).endsWith(";charset=utf-8");
    assertThat(header(head, "ETag")).startsWith("W/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rongpu/sparql?query=ASK%20%7B%7D", "rongpu/data?default", "rongpu/data"})
  void whatIsUnchangedIsNotSentAgain(String path) throws Exception {
    String tag = header(server.get(path), "ETag");
    assertThat(tag).startsWith("W/\"");
    HttpResponse<String> again = server.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(server.get(path, "If-None-Match", "\"x\", " + tag).statusCode()).isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    assertThat(header(server.get(path, "Accept-Encoding", "gzip"), "Vary")).contains("Accept");
  }

  @Test
  void anotherFormatIsAnotherEntity() throws Exception {
    String path = SPARQL + "?query=" + encode(COUNT);
    assertThat(header(server.get(path, "Accept", "text/csv"), "ETag"))
        .isNotEqualTo(header(server.get(path, "Accept", "application/json"), "ETag"));
  }

  @Test
  void whatChangesEachTimeHasNoEntityTag() throws Exception {
    HttpResponse<String> answer =
        server.get(SPARQL + "?query=" + encode("SELECT (NOW() AS ?t) {}"));
    assertThat(header(answer, "ETag")).isEmpty();
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void anEntityTagEndsWithTheStateOfTheStore(@TempDir Path other) throws Exception {
    try (TestServer changing = TestServer.start(other, options -> options)) {
      String path = SPARQL + "?query=" + encode(COUNT);
      String before = header(changing.get(path), "ETag");
      changing.store().write(writer -> writer.removeClaims(writer.articles().get(0)));
      HttpResponse<String> after = changing.get(path, "If-None-Match", before);
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(header(after, "ETag")).isNotEqualTo(before);
    }
  }

  @Test
  void rowsBeyondTheLimitAreLeftOutAndThatIsTold(@TempDir Path other) throws Exception {
    try (TestServer small =
        TestServer.start(other, options -> options.within(Limits.STANDARD.rows(3)))) {
      String all = SPARQL + "?format=csv&query=" + encode("SELECT * { ?s ?p ?o }");
      HttpResponse<String> cut = small.get(all);
      assertThat(cut.body().lines()).hasSize(4);
      assertThat(header(cut, StoreQueryProcessor.MAX_ROWS)).isEqualTo("3");
      HttpResponse<String> fewer = small.get(all + "%20LIMIT%202");
      assertThat(fewer.body().lines()).hasSize(3);
      assertThat(header(fewer, StoreQueryProcessor.MAX_ROWS)).isEmpty();
    }
  }

  @Test
  void theReasonOfATimeoutIsTold(@TempDir Path other) throws Exception {
    String forever =
        "SELECT (COUNT(*) AS ?c) { ?a ?b ?c1 . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?d) }";
    try (TestServer hasty =
        TestServer.start(
            other,
            options -> options.within(Limits.STANDARD.within(java.time.Duration.ofMillis(200))))) {
      assertRefused(
          hasty.get(SPARQL + "?query=" + encode(forever)),
          503,
          "The query took longer than 0.2 s and was stopped; ask for less, with LIMIT or a narrower pattern.");
    }
  }

  @Test
  void preflightAllowsReadingFromAnyOrigin() throws Exception {
    HttpResponse<String> answer =
        server.send(
            "OPTIONS",
            SPARQL,
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Allow-Methods"))
        .isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void optionsTellTheMethods() throws Exception {
    assertThat(header(server.send("OPTIONS", SPARQL, ""), "Allow"))
        .contains("GET")
        .contains("POST");
    assertThat(header(server.send("OPTIONS", "rongpu/data", ""), "Allow"))
        .contains("GET")
        .doesNotContain("PUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"readings", "patches", "index"})
  void articlesAsTheyWereReadAreNoAnswer(String graph, @TempDir Path other) throws Exception {
    try (TestServer kept = TestServer.start(other, options -> options)) {
      DatasetGraph dataset = kept.store().dataset();
      Txn.executeWrite(
          dataset,
          () ->
              dataset.add(
                  NodeFactory.createURI(BASE + "ledger/" + graph),
                  NodeFactory.createURI("urn:x:a"),
                  NodeFactory.createURI("urn:x:b"),
                  NodeFactory.createLiteralString("c")));
      assertThat(
              Txn.calculateRead(
                  dataset,
                  () -> dataset.containsGraph(NodeFactory.createURI(BASE + "ledger/" + graph))))
          .isTrue();
      String hidden = "<" + BASE + "ledger/" + graph + ">";
      String any = "SELECT ?o { GRAPH ?g { <urn:x:a> ?p ?o } }";
      String ask = SPARQL + "?format=csv&query=";
      for (String query :
          new String[] {
            any,
            "SELECT ?o { GRAPH " + hidden + " { ?s ?p ?o } }",
            "SELECT ?o { GRAPH " + hidden + " { ?s !<urn:b> ?o } }",
            "SELECT ?o { GRAPH " + hidden + " { <urn:x:a> (<urn:x:b>|<urn:x:c>)* ?o } }",
            "SELECT ?o { GRAPH ?g { <urn:x:a> <urn:x:b>+ ?o } }",
            "SELECT ?o { GRAPH ?g { { SELECT ?o { <urn:x:a> !<urn:x:c> ?o } } } }",
            "SELECT ?o { VALUES ?g { " + hidden + " } GRAPH ?g { <urn:x:a> !<urn:x:c> ?o } }",
            "SELECT ?o { GRAPH <urn:x-arq:UnionGraph> { <urn:x:a> ?p ?o } }",
            "SELECT ?o { GRAPH <urn:x-arq:UnionGraph> { <urn:x:a> <urn:x:b>+ ?o } }",
            "SELECT ?o { VALUES ?g { <urn:x-arq:UnionGraph> } GRAPH ?g { <urn:x:a> ?p ?o } }",
            "SELECT ?o { VALUES ?g { <urn:x-arq:UnionGraph> } GRAPH ?g { <urn:x:a> !<urn:y> ?o } }",
            "SELECT ?o { VALUES ?o { 1 } FILTER EXISTS { GRAPH " + hidden + " { ?s ?p ?x } } }",
            "SELECT ?o { VALUES ?o { 1 } FILTER EXISTS { GRAPH ?g { <urn:x:a> !<urn:y> ?x } } }",
            "SELECT ?g { GRAPH ?g {} FILTER(?g = " + hidden + ") }"
          }) {
        HttpResponse<String> answer = kept.get(ask + encode(query));
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        assertThat(answer.body().lines()).as(query).hasSize(1);
      }
      assertThat(kept.get(SPARQL + "?format=nt&query=" + encode("DESCRIBE <urn:x:a>")).body())
          .isEmpty();
      assertThat(kept.get(SPARQL + "?format=nt&query=" + encode("DESCRIBE " + hidden)).body())
          .isEmpty();
      assertThat(kept.get("data?iri=" + encode("urn:x:a")).statusCode()).isEqualTo(404);
      assertThat(kept.get("rongpu/data", "Accept", "application/n-quads").body())
          .doesNotContain("urn:x:a");
      assertRefused(
          kept.get(ask + encode("SELECT * FROM " + hidden + " { ?s ?p ?o }")),
          400,
          "not to be read");
      assertRefused(
          kept.get(ask + encode(any) + "&named-graph-uri=" + encode(BASE + "ledger/" + graph)),
          400,
          "not to be read");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:x-arq:UnionGraph", "urn:x-arq:Other"})
  void allGraphsAtOnceAreNoGraph(String name) throws Exception {
    assertThat(server.get("rongpu/data?graph=" + name).statusCode()).isEqualTo(404);
    assertThat(server.get("data?iri=" + name).statusCode()).isEqualTo(404);
    assertThat(server.get("page?iri=" + name).statusCode()).isEqualTo(404);
  }

  @Test
  void allGraphsAtOnceAreNotQueried() throws Exception {
    for (String parameter : new String[] {"default-graph-uri", "named-graph-uri"}) {
      assertRefused(
          server.get(
              SPARQL + "?query=" + encode(COUNT) + "&" + parameter + "=urn:x-arq:UnionGraph"),
          400,
          "not to be read");
    }
    assertRefused(
        server.get(
            SPARQL + "?query=" + encode("SELECT * FROM <urn:x-arq:UnionGraph> { ?s ?p ?o }")),
        400,
        "not to be read");
  }

  @Test
  void pathsInNamedGraphsFindWhatIsThere() throws Exception {
    String plain = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    String path = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s !<urn:none> ?o } }";
    String seen = "FILTER(STRSTARTS(STR(?g), \"" + BASE + "article/\")) }";
    assertThat(count("", path.substring(0, path.length() - 1) + seen))
        .isPositive()
        .isEqualTo(count("", plain.substring(0, plain.length() - 1) + seen));
  }

  // Graph Store Protocol, read

  @ParameterizedTest
  @CsvSource({
    "rongpu/data?default, 200",
    "rongpu/data, 200",
    "rongpu/data?graph=http%3A%2F%2Fexample.org%2Fnone, 404",
    "rongpu/data?graph=not-an-iri, 400",
    "rongpu/data?graph=, 400",
    "rongpu/data?graph=https%3A%2F%2Fw3id.org%2Frongpu%2Fid%2Fledger, 404",
    "rongpu/data?default&graph=http%3A%2F%2Fexample.org%2F, 400"
  })
  void graphsAreNamedOneAtATime(String path, int status) throws Exception {
    assertThat(server.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void everythingIsReadAsQuadsWithoutTheBookKeeping() throws Exception {
    HttpResponse<String> answer = server.get("rongpu/data", "Accept", "application/n-quads");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<" + one + ">").doesNotContain(BASE + "ledger");
  }

  private static void assertAsk(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/sparql-results+json");
    assertThat(answer.body()).contains("\"boolean\" : true");
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String message) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
  }

  private static long count(String parameters, String query) throws Exception {
    HttpResponse<String> answer =
        server.get(SPARQL + "?format=csv&query=" + encode(query) + "&" + parameters);
    return Long.parseLong(answer.body().lines().skip(1).findFirst().orElseThrow());
  }

  private static long sizeOf(String graph) {
    return server
        .store()
        .read(
            reader ->
                (long) reader.claims(org.apache.jena.graph.NodeFactory.createURI(graph)).size());
  }

  private static int[] bytes(String path) throws Exception {
    byte[] body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(server.at(path)).build(), BodyHandlers.ofByteArray())
            .body();
    int[] unsigned = new int[body.length];
    for (int i = 0; i < body.length; i++) {
      unsigned[i] = body[i] & 0xFF;
    }
    return unsigned;
  }
}
