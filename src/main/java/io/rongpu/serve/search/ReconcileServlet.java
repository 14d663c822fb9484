package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.rongpu.rdf.Iris;
import io.rongpu.search.Asked;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.describe.Root;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * The Reconciliation Service API 0.2 of the W3C community group, as OpenRefine speaks it: {@code
 * /reconcile} with its manifest, queries and data extension, and what the manifest names below it.
 *
 * @see <a href="https://reconciliation-api.github.io/specs/0.2/">the specification</a>
 */
final class ReconcileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST_QUERIES = 1_000;
  private static final int SUGGESTED = 10;

  /** What a preview needs to stand in the page of another program. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  private final transient DatasetGraph dataset;
  private final transient Iris iris;
  private final transient SearchIndex index;

  ReconcileServlet(DatasetGraph dataset, Iris iris, SearchIndex index) {
    this.dataset = dataset;
    this.iris = iris;
    this.index = index;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Answer answer =
          Txn.calculateRead(
              dataset,
              () ->
                  answer(request, new Things(dataset.getDefaultGraph(), iris, language(request))));
      answer.send(response);
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  /** How a request is answered, once the transaction is over. */
  private interface Answer {
    void send(HttpServletResponse response) throws IOException;

    static Answer json(JsonElement json) {
      return response -> Json.send(response, json);
    }
  }

  private Answer answer(HttpServletRequest request, Things things) {
    String below = Objects.requireNonNullElse(request.getPathInfo(), "");
    return switch (below) {
      case "", "/" -> Answer.json(service(request, things));
      case "/suggest/entity" -> Answer.json(entities(request, things));
      case "/suggest/type" -> Answer.json(types(request, things.language()));
      case "/suggest/property" -> Answer.json(properties(request, things.language()));
      case "/properties" -> Answer.json(proposed(request, things.language()));
      case "/flyout/entity" -> Answer.json(entityFlyout(request, things));
      case "/flyout/type", "/flyout/property" -> Answer.json(termFlyout(request, things));
      case "/preview" -> preview(request, things);
      case "/view" -> view(request, things);
      default -> throw new Refusal(404, "There is nothing here; see /reconcile.");
    };
  }

  private JsonObject service(HttpServletRequest request, Things things) {
    Reconciler reconciler = new Reconciler(index, things);
    String batch = parameter(request, "queries");
    if (batch != null) {
      JsonObject queries = object(batch, "queries");
      if (queries.size() > MOST_QUERIES) {
        throw new Refusal(
            400, "That is more than " + MOST_QUERIES + " queries; send less at once.");
      }
      JsonObject results = new JsonObject();
      for (Map.Entry<String, JsonElement> one : queries.entrySet()) {
        if (!one.getValue().isJsonObject()) {
          throw new Refusal(
              400, "queries holds objects, not " + Refusal.shown(one.getValue().toString()) + ".");
        }
        results.add(one.getKey(), reconciler.answer(one.getValue().getAsJsonObject()));
      }
      return results;
    }
    String extend = parameter(request, "extend");
    if (extend != null) {
      return new Extension(things).answer(object(extend, "extend"));
    }
    String single = parameter(request, "query");
    if (single != null) {
      return reconciler.answer(single(single, request));
    }
    return Manifest.of(Root.of(request), iris.base(), things.language());
  }

  /** One query by itself, as JSON or as a plain name. */
  private static JsonObject single(String text, HttpServletRequest request) {
    if (text.strip().startsWith("{")) {
      return object(text, "query");
    }
    JsonObject query = new JsonObject();
    query.addProperty("query", text);
    for (String name : new String[] {"type", "type_strict", "limit"}) {
      String value = parameter(request, name);
      if (value != null) {
        query.addProperty(name, value);
      }
    }
    return query;
  }

  private JsonObject entities(HttpServletRequest request, Things things) {
    Set<Kind> kinds = EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    String type = parameter(request, "type");
    if (type != null) {
      kinds = Things.kinds(type);
    }
    int from = number(request, "cursor", 0);
    JsonArray result = new JsonArray();
    if (!kinds.isEmpty()) {
      String prefix = Objects.requireNonNullElse(parameter(request, "prefix"), "");
      for (Hit hit : index.find(new Asked(prefix, kinds, from, SUGGESTED)).hits()) {
        JsonObject one = new JsonObject();
        one.addProperty("id", things.id(hit.thing()));
        one.addProperty("name", hit.name());
        one.addProperty("description", things.description(hit.thing()));
        JsonArray notable = new JsonArray();
        notable.add(Reconciler.type(hit.kind(), things.language()));
        one.add("notable", notable);
        result.add(one);
      }
    }
    return result(result);
  }

  private static JsonObject types(HttpServletRequest request, String language) {
    JsonArray result = new JsonArray();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ARTICLE
          && begins(
              request, kind.term(), Words.of(kind.term(), "zh"), Words.of(kind.term(), "en"))) {
        result.add(Reconciler.type(kind, language));
      }
    }
    return result(result);
  }

  private static JsonObject properties(HttpServletRequest request, String language) {
    JsonArray result = new JsonArray();
    for (Property property : Property.all()) {
      if (begins(request, property.id(), property.zh(), property.en())) {
        result.add(Extension.property(property, language));
      }
    }
    return result(result);
  }

  private static boolean begins(HttpServletRequest request, String... names) {
    String prefix =
        Objects.requireNonNullElse(parameter(request, "prefix"), "")
            .strip()
            .toLowerCase(Locale.ROOT);
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).contains(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static JsonObject proposed(HttpServletRequest request, String language) {
    String type = Objects.requireNonNullElse(parameter(request, "type"), "Company");
    return Extension.proposed(type, number(request, "limit", 100), language);
  }

  private JsonObject entityFlyout(HttpServletRequest request, Things things) {
    Node thing = thing(request, things);
    return flyout(parameter(request, "id"), new Flyouts(things, Root.of(request)).part(thing));
  }

  private static JsonObject termFlyout(HttpServletRequest request, Things things) {
    String id = Objects.requireNonNullElse(parameter(request, "id"), "");
    Property property = Property.of(id);
    Kind kind = Kind.of(id);
    String name;
    if (property != null) {
      name = property.label(things.language());
    } else if (kind != null) {
      name = Words.of(id, things.language());
    } else {
      throw new Refusal(404, "Nothing is known as " + Refusal.shown(id) + ".");
    }
    return flyout(id, j2html.TagCreator.p(name).render());
  }

  private static JsonObject flyout(@Nullable String id, String html) {
    JsonObject flyout = new JsonObject();
    flyout.addProperty("id", id);
    flyout.addProperty("html", html);
    return flyout;
  }

  private Answer preview(HttpServletRequest request, Things things) {
    String page = new Flyouts(things, Root.of(request)).page(thing(request, things));
    return response -> {
      response.setHeader("X-Frame-Options", null);
      response.setHeader("Content-Security-Policy", FRAMED);
      Json.send(response, "text/html", page);
    };
  }

  private Answer view(HttpServletRequest request, Things things) {
    String page = "/page?iri=" + Addresses.escaped(thing(request, things).getURI());
    return response -> {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", page);
    };
  }

  private static Node thing(HttpServletRequest request, Things things) {
    String id = Objects.requireNonNullElse(parameter(request, "id"), "");
    Node thing = things.thing(id);
    if (thing == null) {
      throw new Refusal(404, "Nothing is known as " + Refusal.shown(id) + ".");
    }
    return thing;
  }

  private static JsonObject result(JsonArray result) {
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return answer;
  }

  private static JsonObject object(String text, String name) {
    try {
      JsonElement json = JsonParser.parseString(text);
      if (json.isJsonObject()) {
        return json.getAsJsonObject();
      }
    } catch (JsonParseException | StackOverflowError e) {
      // Said below.
    }
    throw new Refusal(400, name + " is a JSON object, not " + Refusal.shown(text) + ".");
  }

  private static int number(HttpServletRequest request, String name, int otherwise) {
    String told = parameter(request, name);
    if (told == null || told.isEmpty()) {
      return otherwise;
    }
    if (!told.matches("[0-9]{1,6}")) {
      throw new Refusal(400, name + "=" + Refusal.shown(told) + " is no number.");
    }
    return Integer.parseInt(told);
  }

  private static @Nullable String parameter(HttpServletRequest request, String name) {
    try {
      return request.getParameter(name);
    } catch (RuntimeException e) {
      throw new Refusal(
          400, "The form can't be read or is too large; percent-encode its values as UTF-8.");
    }
  }

  /** As {@code lang=} tells, else as the client prefers; Chinese when it prefers neither. */
  private static String language(HttpServletRequest request) {
    String told = parameter(request, "lang");
    if (told != null) {
      return told.equals("en") ? "en" : "zh";
    }
    String accepted =
        Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")
            .toLowerCase(Locale.ROOT);
    int zh = accepted.indexOf("zh");
    int en = accepted.indexOf("en");
    return en >= 0 && (zh < 0 || en < zh) ? "en" : "zh";
  }
}
