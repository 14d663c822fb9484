package io.rongpu.serve.search;

import static io.rongpu.serve.TestServer.encode;
import static io.rongpu.serve.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.rongpu.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Reconciliation Service API 0.2. What an answer has to look like is written from the
 * specification's sections on the manifest, queries, suggest, preview and data extension.
 */
class ReconcileIT {

  private static final String FORM = "application/x-www-form-urlencoded";

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
  void manifestNamesWhatThereIs() throws Exception {
    HttpResponse<String> answer = server.get("/reconcile", "Origin", "http://localhost:3333");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=utf-8");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    JsonObject manifest = object(answer.body());
    assertThat(strings(manifest.getAsJsonArray("versions"))).contains("0.2");
    assertThat(text(manifest, "name")).isNotBlank();
    assertThat(text(manifest, "identifierSpace")).isEqualTo("https://w3id.org/rongpu/id/");
    assertThat(text(manifest, "schemaSpace")).isEqualTo("https://w3id.org/rongpu/ontology#");
    for (JsonElement type : manifest.getAsJsonArray("defaultTypes")) {
      isType(type);
    }
    assertThat(text(manifest.getAsJsonObject("view"), "url")).contains("{{id}}");
    JsonObject preview = manifest.getAsJsonObject("preview");
    assertThat(text(preview, "url")).contains("{{id}}");
    assertThat(preview.get("width").getAsInt()).isPositive();
    assertThat(preview.get("height").getAsInt()).isPositive();
    for (String what : List.of("entity", "type", "property")) {
      JsonObject suggest = manifest.getAsJsonObject("suggest").getAsJsonObject(what);
      String path = text(suggest, "service_url") + text(suggest, "service_path");
      JsonObject found = object(server.get(local(path) + "?prefix=").body());
      assertThat(found.get("result").isJsonArray()).isTrue();
      assertThat(text(suggest, "flyout_service_path")).contains("${id}");
    }
    JsonObject extend = manifest.getAsJsonObject("extend");
    JsonObject propose = extend.getAsJsonObject("propose_properties");
    assertThat(text(propose, "service_url") + text(propose, "service_path"))
        .isEqualTo(server.at("/reconcile/properties").toString());
    for (JsonElement setting : extend.getAsJsonArray("property_settings")) {
      assertThat(setting.getAsJsonObject().keySet()).contains("type", "label", "name");
    }
  }

  @Test
  void batchIsAnsweredByKeyByGetAndByPost() throws Exception {
    String batch =
        "{\"q0\":{\"query\":\"星河智能\",\"type\":\"Company\",\"limit\":3},"
            + "\"q1\":{\"query\":\"王立\",\"type\":[\"Person\"],\"type_strict\":\"any\"}}";
    HttpResponse<String> posted =
        server.send("POST", "/reconcile", "queries=" + encode(batch), "Content-Type", FORM);
    HttpResponse<String> got = server.get("/reconcile?queries=" + encode(batch));
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body()).isEqualTo(got.body());
    JsonObject results = object(got.body());
    assertThat(results.keySet()).containsExactly("q0", "q1");
    results.entrySet().forEach(one -> isResult(one.getValue().getAsJsonObject()));
    JsonObject company = first(results.getAsJsonObject("q0"));
    assertThat(text(company, "id")).isEqualTo("company/星河智能");
    assertThat(company.get("match").getAsBoolean()).isTrue();
    assertThat(company.get("score").getAsDouble()).isEqualTo(100);
    assertThat(text(first(results.getAsJsonObject("q1")), "id")).isEqualTo("person/王立");
  }

  @ParameterizedTest
  @CsvSource({
    "Xinghe AI, company/星河智能, true",
    "星河, company/星河智能, true",
    "星河智能科技, company/星河智能, false",
    "星河智龙, company/星河智能, false",
    "遠山資本, investor/远山资本, true",
    "orbit, company/Orbit, true",
    "Orbits, company/Orbit, false",
    "lanjingkeji, company/蓝鲸科技, false"
  })
  void matchesOnlyTheNameItself(String name, String id, boolean isMatch) throws Exception {
    JsonObject best = first(ask("{\"query\":\"" + name + "\"}"));
    assertThat(text(best, "id")).isEqualTo(id);
    assertThat(best.get("match").getAsBoolean()).isEqualTo(isMatch);
    assertThat(best.get("score").getAsDouble()).isBetween(1.0, 100.0);
  }

  @Test
  void singleQueryMayBeAPlainName() throws Exception {
    JsonObject answer = object(server.get("/reconcile?query=" + encode("远山资本")).body());
    isResult(answer);
    assertThat(text(first(answer), "id")).isEqualTo("investor/远山资本");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"query\":\"星河智能\",\"type\":\"Person\"}; 0",
        "{\"query\":\"星河智能\",\"type\":\"Robot\"}; 0",
        "{\"query\":\"星河智能\",\"type\":\"Person\",\"type_strict\":\"should\"}; 1",
        "{\"query\":\"星河智能\",\"type\":\"rp:Company\"}; 1",
        "{\"query\":\"星河智能\",\"type\":\"https://w3id.org/rongpu/ontology#Company\"}; 1",
        "{\"query\":\"星河智能\",\"type\":\"Agent\"}; 1",
        "{\"query\":\"星河智能\",\"type\":[\"Company\",\"Person\"],\"type_strict\":\"all\"}; 0",
        "{\"query\":\"星河智能\",\"type\":[\"Company\",\"Person\"],\"type_strict\":\"any\"}; 1",
        "{\"query\":\"qqqqqq\"}; 0",
        "{\"query\":\"\"}; 0",
        "{\"query\":\"星河智能\",\"limit\":0}; 0"
      })
  void keepsToTheTypesAndTheLimit(String query, int hits) throws Exception {
    assertThat(ask(query).getAsJsonArray("result")).hasSize(hits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[{\"pid\":\"headquarters\",\"v\":\"杭州\"}]; true; 100",
        "[{\"pid\":\"rp:headquarters\",\"v\":{\"id\":\"place/杭州\"}}]; true; 100",
        "[{\"pid\":\"headquarters\",\"v\":[\"北京\",\"杭州\"]}]; true; 100",
        "[{\"pid\":\"headquarters\",\"v\":\"北京\"}]; false; 80",
        "[{\"pid\":\"founder\",\"v\":\"林晓\"},{\"pid\":\"foundingDate\",\"v\":\"2014\"}]; true; 100",
        "[{\"pid\":\"foundingDate\",\"v\":2015}]; false; 80",
        "[{\"pid\":\"unheard-of\",\"v\":\"x\"}]; true; 95"
      })
  void propertiesTellThingsApart(String properties, boolean isMatch, double score)
      throws Exception {
    JsonObject best = first(ask("{\"query\":\"星河智能\",\"properties\":" + properties + "}"));
    assertThat(best.get("match").getAsBoolean()).isEqualTo(isMatch);
    assertThat(best.get("score").getAsDouble()).isEqualTo(score);
  }

  @Test
  void propertiesAloneFindCandidatesWithoutBeingCertain() throws Exception {
    JsonObject answer =
        ask("{\"type\":\"Company\",\"properties\":[{\"pid\":\"headquarters\",\"v\":\"杭州\"}]}");
    isResult(answer);
    assertThat(ids(answer)).containsExactly("company/星河智能", "company/Orbit");
    assertThat(first(answer).get("match").getAsBoolean()).isFalse();
  }

  @Test
  void suggestsEntitiesTypesAndProperties() throws Exception {
    JsonObject entity =
        first(object(server.get("/reconcile/suggest/entity?prefix=yuanshan").body()));
    assertThat(text(entity, "id")).isEqualTo("investor/远山资本");
    assertThat(text(entity, "name")).isEqualTo("远山资本");
    isType(entity.getAsJsonArray("notable").get(0));
    JsonObject type = first(object(server.get("/reconcile/suggest/type?prefix=comp").body()));
    assertThat(text(type, "id")).isEqualTo("Company");
    JsonObject property =
        first(object(server.get("/reconcile/suggest/property?prefix=" + encode("总部")).body()));
    assertThat(text(property, "id")).isEqualTo("headquarters");
  }

  @Test
  void extendsRowsWithPropertiesByTheirTypes() throws Exception {
    String extend =
        "{\"ids\":[\"company/星河智能\",\"company/nobody\"],\"properties\":["
            + "{\"id\":\"foundingDate\"},{\"id\":\"headquarters\"},{\"id\":\"rounds\"},"
            + "{\"id\":\"roundCount\"},{\"id\":\"totalRaised\"},"
            + "{\"id\":\"investors\",\"settings\":{\"limit\":1}}]}";
    HttpResponse<String> posted =
        server.send("POST", "/reconcile", "extend=" + encode(extend), "Content-Type", FORM);
    JsonObject answer = object(posted.body());
    for (JsonElement meta : answer.getAsJsonArray("meta")) {
      assertThat(meta.getAsJsonObject().keySet()).contains("id", "name");
    }
    JsonObject row = answer.getAsJsonObject("rows").getAsJsonObject("company/星河智能");
    assertThat(row.get("foundingDate")).hasToString("[{\"str\":\"2014-12\"}]");
    assertThat(row.get("headquarters")).hasToString("[{\"id\":\"place/杭州\",\"name\":\"杭州\"}]");
    assertThat(row.get("roundCount")).hasToString("[{\"int\":2}]");
    assertThat(row.get("totalRaised")).hasToString("[{\"str\":\"120000000.0 CNY\"}]");
    assertThat(row.getAsJsonArray("rounds")).hasSize(2);
    assertThat(row.getAsJsonArray("investors")).hasSize(1);
    row.entrySet()
        .forEach(column -> column.getValue().getAsJsonArray().forEach(ReconcileIT::isCell));
    JsonObject unknown = answer.getAsJsonObject("rows").getAsJsonObject("company/nobody");
    assertThat(unknown.getAsJsonArray("rounds")).isEmpty();
  }

  @Test
  void daysAreDatesAndMonthsStayTexts() throws Exception {
    JsonObject rows =
        object(
                server
                    .get(
                        "/reconcile?extend="
                            + encode(
                                "{\"ids\":[\"company/Orbit\"],\"properties\":[{\"id\":\"foundingDate\"}]}"))
                    .body())
            .getAsJsonObject("rows");
    assertThat(rows.getAsJsonObject("company/Orbit").get("foundingDate"))
        .hasToString("[{\"date\":\"2016-05-01T00:00:00Z\"}]");
  }

  @Test
  void proposesThePropertiesOfAType() throws Exception {
    JsonObject proposed = object(server.get("/reconcile/properties?type=Person&limit=2").body());
    assertThat(text(proposed, "type")).isEqualTo("Person");
    assertThat(proposed.getAsJsonArray("properties")).hasSize(2);
    assertThat(proposed.getAsJsonArray("properties").get(0).getAsJsonObject().keySet())
        .contains("id", "name");
  }

  @Test
  void previewMayStandInAnotherPageAndRunsNothing() throws Exception {
    HttpResponse<String> preview = server.get("/reconcile/preview?id=" + encode("company/星河智能"));
    assertThat(preview.body()).contains("星河智能", "杭州", "林晓").doesNotContain("<script");
    assertThat(header(preview, "X-Frame-Options")).isEmpty();
    assertThat(header(preview, "Content-Security-Policy"))
        .contains("frame-ancestors *", "default-src 'none'");
    JsonObject flyout =
        object(server.get("/reconcile/flyout/entity?id=" + encode("company/星河智能")).body());
    assertThat(text(flyout, "id")).isEqualTo("company/星河智能");
    assertThat(text(flyout, "html")).contains("杭州");
  }

  @ParameterizedTest
  @ValueSource(strings = {"company/星河智能", "article/news/2018/xinghe-a"})
  void viewLeadsToThePage(String id) throws Exception {
    HttpResponse<String> view = server.get("/reconcile/view?id=" + encode(id));
    assertThat(view.statusCode()).isEqualTo(303);
    assertThat(server.get(header(view, "Location")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/reconcile?queries=; 400; 'queries is a JSON object, not .'",
        "/reconcile?queries=%7B; 400; queries is a JSON object, not {.",
        "/reconcile?queries=%5B%5D; 400; queries is a JSON object, not [].",
        "/reconcile?queries=%7B%22a%22:1%7D; 400; queries holds objects, not 1.",
        "/reconcile?queries=%7B%22a%22:%7B%7D%7D; 400; A reconciliation query takes query, or properties, or both.",
        "/reconcile?extend=%7B%7D; 400; extend takes properties, a list.",
        "/reconcile/preview?id=company/nobody; 404; Nothing is known as company/nobody.",
        "/reconcile/elsewhere; 404; 'There is nothing here; see /reconcile.'"
      })
  void wrongRequestsAreToldInOneLine(String path, int status, String message) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(message + "\n");
  }

  private static JsonObject ask(String query) throws Exception {
    return object(server.get("/reconcile?queries=" + encode("{\"q\":" + query + "}")).body())
        .getAsJsonObject("q");
  }

  private static void isResult(JsonObject answer) {
    double before = 101;
    for (JsonElement element : answer.getAsJsonArray("result")) {
      JsonObject one = element.getAsJsonObject();
      assertThat(text(one, "id")).isNotBlank();
      assertThat(text(one, "name")).isNotBlank();
      assertThat(one.get("match").getAsJsonPrimitive().isBoolean()).isTrue();
      assertThat(one.get("score").getAsDouble()).isLessThanOrEqualTo(before);
      before = one.get("score").getAsDouble();
      one.getAsJsonArray("type").forEach(ReconcileIT::isType);
      for (JsonElement feature : one.getAsJsonArray("features")) {
        assertThat(text(feature.getAsJsonObject(), "id")).isNotBlank();
        assertThat(feature.getAsJsonObject().getAsJsonPrimitive("value").isString()).isFalse();
      }
    }
  }

  private static void isType(JsonElement type) {
    assertThat(text(type.getAsJsonObject(), "id")).isNotBlank();
    assertThat(text(type.getAsJsonObject(), "name")).isNotBlank();
  }

  /** One of the kinds of values there are, with nothing besides. */
  private static void isCell(JsonElement cell) {
    assertThat(String.join(" ", cell.getAsJsonObject().keySet()))
        .isIn("id name", "str", "int", "float", "date");
  }

  private static String local(String address) {
    assertThat(address).startsWith(server.at("/").toString());
    return address.substring(server.at("/").toString().length() - 1);
  }

  private static JsonObject first(JsonObject answer) {
    return answer.getAsJsonArray("result").get(0).getAsJsonObject();
  }

  private static List<String> ids(JsonObject answer) {
    List<String> ids = new ArrayList<>();
    answer.getAsJsonArray("result").forEach(one -> ids.add(text(one.getAsJsonObject(), "id")));
    return ids;
  }

  private static List<String> strings(JsonArray array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.getAsString()));
    return strings;
  }

  private static String text(JsonObject object, String name) {
    return object.getAsJsonPrimitive(name).getAsString();
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
