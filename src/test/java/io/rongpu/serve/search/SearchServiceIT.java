package io.rongpu.serve.search;

import static io.rongpu.serve.TestServer.encode;
import static io.rongpu.serve.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names over HTTP: suggestions, text:query, the page, the description for browsers. */
class SearchServiceIT {

  private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ";

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(folder.resolve("kg"), options -> options);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void suggestsThingsWithTheirKinds() throws Exception {
    HttpResponse<String> answer =
        server.get("/suggest?q=xinghezhineng&limit=1", "Origin", "http://a");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=utf-8");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    JsonObject hit =
        JsonParser.parseString(answer.body())
            .getAsJsonObject()
            .getAsJsonArray("results")
            .get(0)
            .getAsJsonObject();
    assertThat(hit.get("iri").getAsString()).isEqualTo(Vocabulary.DEFAULT_BASE + "company/星河智能");
    assertThat(hit.get("name").getAsString()).isEqualTo("星河智能");
    assertThat(hit.get("kind").getAsString()).isEqualTo("Company");
    assertThat(hit.get("kindName").getAsString()).isEqualTo("公司");
    assertThat(hit.get("match").getAsString()).isEqualTo("sound");
    assertThat(server.get(hit.get("page").getAsString()).body()).contains("<h1>星河智能</h1>");
  }

  @Test
  void suggestsAsBrowsersTakeIt() throws Exception {
    HttpResponse<String> answer =
        server.get("/suggest?format=opensearch&lang=en&q=" + encode("远山"));
    assertThat(header(answer, "Content-Type")).startsWith("application/x-suggestions+json");
    JsonArray lists = JsonParser.parseString(answer.body()).getAsJsonArray();
    assertThat(lists.get(0).getAsString()).isEqualTo("远山");
    assertThat(lists.get(1).getAsJsonArray().get(0).getAsString()).isEqualTo("远山资本");
    assertThat(lists.get(2).getAsJsonArray().get(0).getAsString()).isEqualTo("investment firm");
    assertThat(lists.get(3).getAsJsonArray().get(0).getAsString()).startsWith("http://127.0.0.1:");
    assertThat(lists).hasSize(4);
  }

  @Test
  void suggestsNothingForNothingAndRefusesWhatIsNoKindOrNumber() throws Exception {
    assertThat(server.get("/suggest").body())
        .isEqualTo("{\"query\":\"\",\"total\":0,\"results\":[]}");
    HttpResponse<String> kind = server.get("/suggest?q=a&kind=Robot");
    assertThat(kind.statusCode()).isEqualTo(400);
    assertThat(kind.body())
        .isEqualTo(
            "kind=Robot is none; take Company, InvestmentFirm, Organization, Person, Place or"
                + " Article.\n");
    assertThat(server.get("/suggest?q=a&limit=many").body())
        .isEqualTo("limit=many is no number; take 1 to 50.\n");
  }

  @Test
  void describesItselfToBrowsersAndThePagesLinkThere() throws Exception {
    assertThat(server.get("/?lang=zh").body())
        .contains("rel=\"search\"", "/opensearch.xml?lang=zh")
        .contains("<script src=\"/assets/pages/search.js\" type=\"module\">");
    HttpResponse<String> answer = server.get("/opensearch.xml?lang=en");
    assertThat(header(answer, "Content-Type")).startsWith("application/opensearchdescription+xml");
    assertThat(answer.body())
        .startsWith("<?xml")
        .contains(
            "template=\"" + server.at("/") + "search?q={searchTerms}&amp;lang=en\"",
            "<ShortName>Rongpu</ShortName>");
    javax.xml.parsers.DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new java.io.ByteArrayInputStream(answer.body().getBytes("UTF-8")));
  }

  @Test
  void pageShowsHitsByKindAndNeedsNoScript() throws Exception {
    assertThat(server.get("/search?q=xinghe&lang=zh").body())
        .contains("/page/company/" + encode("星河智能"), "公司");
    assertThat(server.get("/search?lang=en&kind=Person&q=" + encode("林")).body())
        .contains("/page/person/" + encode("林晓"))
        .doesNotContain("/page/company/");
    assertThat(server.get("/search?lang=en&q=" + encode("星河职能")).body())
        .contains("/page/company/" + encode("星河智能"));
    assertThat(server.get("/search?lang=en&q=qqqqq").body()).contains("its pinyin or initials");
  }

  @Test
  void queriesUseTextQueryWithOurWords() throws Exception {
    assertThat(rows("{ ?s text:query 'xhzn' }")).contains("company/星河智能");
    assertThat(rows("{ ?s text:query '星河' . ?s a <https://w3id.org/rongpu/ontology#Company> }"))
        .contains("company/星河智能")
        .doesNotContain("article/");
    assertThat(rows("{ ?s text:query (<http://www.w3.org/2004/02/skos/core#altLabel> '遠山') }"))
        .contains("investor/远山资本");
    assertThat(rows("{ ?s text:query (<http://www.w3.org/2004/02/skos/core#prefLabel> '早报') }"))
        .doesNotContain("article/");
    assertThat(rows("{ ?s text:query (<https://schema.org/headline> '早报') }"))
        .contains("article/news/2019/digest");
    assertThat(rows("{ (?s ?score ?s2) text:query ('orbit' 'lang:en') }"))
        .contains("company/Orbit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a TO", "((((", "\\\"open", "a AND", "/[/"})
  void wrongTextQueriesAreToldAsSuch(String words) throws Exception {
    HttpResponse<String> answer = ask("{ ?s text:query \"" + words + "\" }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body().lines()).hasSize(1);
  }

  @Test
  void advertisesTextQuery() throws Exception {
    assertThat(server.get("/rongpu/sparql", "Accept", "text/turtle").body())
        .contains("sd:propertyFeature", "<http://jena.apache.org/text#query>");
  }

  @Test
  void findsWhatWasWrittenWhileServing(@TempDir Path other) throws Exception {
    try (TestServer changing = TestServer.start(other.resolve("kg"), options -> options)) {
      String path = "/suggest?q=" + encode("新芽生物");
      assertThat(changing.get(path).body()).contains("\"total\":0");
      Graph more = GraphFactory.createDefaultGraph();
      changing
          .store()
          .read(
              reader -> {
                GraphUtil.addInto(more, reader.knowledge());
                return true;
              });
      Node company = NodeFactory.createURI(Vocabulary.DEFAULT_BASE + "company/新芽生物");
      more.add(company, Vocabulary.TYPE, Vocabulary.term("Company"));
      more.add(company, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang("新芽生物", "zh"));
      changing.store().write(writer -> writer.replaceKnowledge(more));
      assertThat(changing.get(path).body()).contains("\"total\":1", "company/新芽生物");
      assertThat(
              changing
                  .get(
                      "/rongpu/sparql?format=csv&query="
                          + encode(TEXT + "SELECT ?s { ?s text:query 'xinya' }"))
                  .body())
          .contains("company/新芽生物");
    }
  }

  private static String rows(String pattern) throws Exception {
    HttpResponse<String> answer = ask(pattern);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<String> ask(String pattern) throws Exception {
    return server.get("/rongpu/sparql?format=csv&query=" + encode(TEXT + "SELECT ?s " + pattern));
  }
}
