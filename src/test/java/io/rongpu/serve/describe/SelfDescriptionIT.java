package io.rongpu.serve.describe;

import static io.rongpu.serve.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfDescriptionIT {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(folder, options -> options.licensed("https://example.org/licence"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rongpu", "rongpu/sparql", "rongpu/query"})
  void theEndpointDescribesItselfWhenNothingIsAsked(String path) throws Exception {
    Graph about = turtle(path);
    Node service = NodeFactory.createURI(server.at("rongpu/sparql").toString());
    assertThat(about.contains(service, iri(SD + "endpoint"), service)).isTrue();
    assertThat(about.contains(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query")))
        .isTrue();
    assertThat(about.contains(Node.ANY, Node.ANY, iri(SD + "SPARQL11Update"))).isFalse();
    assertThat(about.contains(Node.ANY, iri(SD + "feature"), Node.ANY)).isFalse();
  }

  @Test
  void everyAdvertisedResultFormatIsWritten() throws Exception {
    Graph about = turtle("rongpu/sparql");
    assertThat(about.stream(Node.ANY, iri(SD + "resultFormat"), Node.ANY)).hasSize(8);
    for (String type :
        new String[] {
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values"
        }) {
      assertThat(server.get("rongpu/sparql?query=ASK%7B%7D", "Accept", type).statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html"
  })
  void documentsComeInTheTypeThatIsAccepted(String accept, String type) throws Exception {
    for (String path :
        new String[] {
          "rongpu/sparql", ".well-known/void", "prefixes", "queries", "ontology", "round-type"
        }) {
      HttpResponse<String> answer = server.get(path, "Accept", accept);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo(type + ";charset=utf-8");
      assertThat(
              server
                  .get(path, "Accept", accept, "If-None-Match", header(answer, "ETag"))
                  .statusCode())
          .isEqualTo(304);
    }
    assertThat(server.get("ontology", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void sizesAreThoseOfTheStore() throws Exception {
    Graph about = turtle(".well-known/void");
    Node knowledge = iri(server.at(".well-known/void#knowledge").toString());
    long triples = server.store().read(reader -> reader.sizes().knowledge());
    assertThat(number(about, knowledge, VOID + "triples")).isEqualTo(triples);
    long parts =
        about.stream(knowledge, iri(VOID + "propertyPartition"), Node.ANY)
            .mapToLong(part -> number(about, part.getObject(), VOID + "triples"))
            .sum();
    assertThat(parts).isEqualTo(triples);
    long companies = server.store().read(reader -> reader.count(Vocabulary.term("Company")));
    Node part =
        about.stream(Node.ANY, iri(VOID + "class"), Vocabulary.term("Company"))
            .findFirst()
            .orElseThrow()
            .getSubject();
    assertThat(number(about, part, VOID + "entities")).isEqualTo(companies);
    assertThat(about.contains(Node.ANY, iri(VOID + "vocabulary"), iri(Vocabulary.RP))).isTrue();
  }

  @Test
  void timeAndLicenceAreThoseOfTheStoreAndOfItsKeeper() throws Exception {
    Graph about = turtle(".well-known/void");
    Node dataset = iri(server.at(".well-known/void#dataset").toString());
    String time = server.store().read(reader -> reader.latestMoment().time().toString());
    assertThat(
            about.stream(dataset, DCTerms.modified.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm()))
        .containsExactly(time);
    assertThat(
            about.contains(dataset, DCTerms.license.asNode(), iri("https://example.org/licence")))
        .isTrue();
  }

  @Test
  void namedQuestionsAreExecutables() throws Exception {
    Graph about = turtle("queries/rounds-of-company");
    Node question = iri(server.at("queries/rounds-of-company").toString());
    String text =
        about.stream(question, iri(SH + "select"), Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject()
            .getLiteralLexicalForm();
    assertThat(QueryFactory.create(text).getResultVars()).isNotEmpty();
    assertThat(
            about.contains(question, iri(SH + "prefixes"), iri(server.at("prefixes").toString())))
        .isTrue();
    Node parameter = iri(question.getURI() + "#param_company");
    assertThat(about.contains(question, iri(SH + "parameter"), parameter)).isTrue();
    assertThat(about.contains(parameter, iri(SH + "datatype"), iri(Vocabulary.XSD + "string")))
        .isTrue();
    assertThat(turtle("queries").stream(Node.ANY, iri(SH + "select"), Node.ANY))
        .hasSizeGreaterThan(20);
    assertThat(turtle("prefixes").stream(Node.ANY, iri(SH + "declare"), Node.ANY))
        .hasSize(Vocabulary.PREFIXES.size());
    assertThat(server.get("queries/no-such-question").statusCode()).isEqualTo(404);
  }

  @Test
  void aThingLeadsToADocumentAboutIt() throws Exception {
    HttpResponse<String> seen = server.get("id/company/Orbit", "Accept", "text/turtle");
    assertThat(seen.statusCode()).isEqualTo(303);
    assertThat(header(seen, "Location")).endsWith("/data/company/Orbit");
    assertThat(header(seen, "Vary")).contains("Accept");
    Graph about = turtle("data/company/Orbit");
    assertThat(about.contains(iri(Vocabulary.DEFAULT_BASE + "company/Orbit"), Node.ANY, Node.ANY))
        .isTrue();
    assertThat(
            about.contains(
                Node.ANY,
                Vocabulary.term("company"),
                iri(Vocabulary.DEFAULT_BASE + "company/Orbit")))
        .isTrue();
  }

  @Test
  void aBrowserIsLedToThePage() throws Exception {
    HttpResponse<String> seen =
        server.get("id/company/Orbit", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(seen.statusCode()).isEqualTo(303);
    assertThat(header(seen, "Location")).endsWith("/page/company/Orbit");
  }

  @Test
  void everyIriOfTheKnowledgeOpens() throws Exception {
    java.util.List<String> things =
        server
            .store()
            .read(
                reader ->
                    reader.knowledge().stream()
                        .map(triple -> triple.getSubject().getURI())
                        .filter(
                            uri -> uri.startsWith(Vocabulary.DEFAULT_BASE) && !uri.contains("#"))
                        .distinct()
                        .toList());
    assertThat(things).isNotEmpty();
    for (String thing : things) {
      String path =
          new java.net.URI(thing.substring("https://w3id.org/rongpu/".length())).toASCIIString();
      HttpResponse<String> seen = server.get(path);
      assertThat(seen.statusCode()).as(thing).isEqualTo(303);
      Graph about = turtle(java.net.URI.create(header(seen, "Location")).getRawPath().substring(1));
      assertThat(about.contains(iri(thing), Node.ANY, Node.ANY)).as(thing).isTrue();
    }
  }

  @Test
  void termsOpen() throws Exception {
    assertThat(turtle("ontology").contains(Vocabulary.term("FundingRound"), Node.ANY, Node.ANY))
        .isTrue();
    assertThat(
            turtle("ontology/0.1.0").contains(Vocabulary.term("FundingRound"), Node.ANY, Node.ANY))
        .isTrue();
    assertThat(server.get("ontology/9.9.9").statusCode()).isEqualTo(404);
    HttpResponse<String> seen = server.get("round-type/seed");
    assertThat(seen.statusCode()).isEqualTo(303);
    assertThat(header(seen, "Location")).endsWith("/data/round-type/seed");
    assertThat(
            turtle("data/round-type/seed")
                .contains(iri(Vocabulary.ROUND_TYPES + "seed"), Node.ANY, Node.ANY))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/company/Nobody",
        "data/ledger/readings",
        "data/company/",
        "data/x",
        "data/%FF/x",
        "data/company/%FF",
        "data/round-type/none",
        "data/%2e%2e/company"
      })
  void whatIsNotKnownIsNotFound(String path) throws Exception {
    assertThat(server.get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void pagesOfGraphsEscapeWhatTheyShow() throws Exception {
    HttpResponse<String> page = server.get("queries", "Accept", "text/html");
    assertThat(page.body()).contains("&lt;https://w3id.org/").doesNotContain("<https://");
  }

  private static Graph turtle(String path) throws Exception {
    HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
  }

  private static long number(Graph graph, Node subject, String property) {
    return Long.parseLong(
        graph.stream(subject, iri(property), Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject()
            .getLiteralLexicalForm());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
