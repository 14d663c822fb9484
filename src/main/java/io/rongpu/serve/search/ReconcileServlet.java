package io.rongpu.serve.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.rongpu.rdf.Iris;
import io.rongpu.search.Kind;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.describe.Root;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
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
      Parameters parameters = new Parameters(request);
      Answer answer =
          Txn.calculateRead(
              dataset,
              () ->
                  answer(
                      parameters,
                      new Things(dataset.getDefaultGraph(), iris, parameters.language())));
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

  private Answer answer(Parameters parameters, Things things) {
    String below = Objects.requireNonNullElse(parameters.request().getPathInfo(), "");
    Suggestions suggestions = new Suggestions(parameters, things);
    return switch (below) {
      case "", "/" -> Answer.json(service(parameters, things));
      case "/suggest/entity" -> Answer.json(suggestions.entities(index));
      case "/suggest/type" -> Answer.json(suggestions.types());
      case "/suggest/property" -> Answer.json(suggestions.properties());
      case "/properties" -> Answer.json(suggestions.proposed());
      case "/flyout/entity" -> Answer.json(entityFlyout(parameters, things));
      case "/flyout/type", "/flyout/property" -> Answer.json(termFlyout(parameters, things));
      case "/preview" -> preview(parameters, things);
      case "/view" -> view(parameters, things);
      default -> throw new Refusal(404, "There is nothing here; see /reconcile.");
    };
  }

  private JsonObject service(Parameters parameters, Things things) {
    Reconciler reconciler = new Reconciler(index, things);
    String batch = parameters.parameter("queries");
    if (batch != null) {
      JsonObject queries = Parameters.object(batch, "queries");
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
    String extend = parameters.parameter("extend");
    if (extend != null) {
      return new Extension(things).answer(Parameters.object(extend, "extend"));
    }
    String single = parameters.parameter("query");
    if (single != null) {
      return reconciler.answer(single(single, parameters));
    }
    return Manifest.of(Root.of(parameters.request()), iris.base(), things.language());
  }

  /** One query by itself, as JSON or as a plain name. */
  private static JsonObject single(String text, Parameters parameters) {
    if (text.strip().startsWith("{")) {
      return Parameters.object(text, "query");
    }
    JsonObject query = new JsonObject();
    query.addProperty("query", text);
    for (String name : new String[] {"type", "type_strict", "limit"}) {
      String value = parameters.parameter(name);
      if (value != null) {
        query.addProperty(name, value);
      }
    }
    return query;
  }

  private JsonObject entityFlyout(Parameters parameters, Things things) {
    Node thing = thing(parameters, things);
    return flyout(
        parameters.parameter("id"), new Flyouts(things, Root.of(parameters.request())).part(thing));
  }

  private static JsonObject termFlyout(Parameters parameters, Things things) {
    String id = parameters.text("id");
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

  private Answer preview(Parameters parameters, Things things) {
    String page =
        new Flyouts(things, Root.of(parameters.request())).page(thing(parameters, things));
    return response -> {
      response.setHeader("X-Frame-Options", null);
      response.setHeader("Content-Security-Policy", FRAMED);
      Json.send(response, "text/html", page);
    };
  }

  private Answer view(Parameters parameters, Things things) {
    String page = "/page?iri=" + Addresses.escaped(thing(parameters, things).getURI());
    return response -> {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", page);
    };
  }

  private static Node thing(Parameters parameters, Things things) {
    String id = parameters.text("id");
    Node thing = things.thing(id);
    if (thing == null) {
      throw new Refusal(404, "Nothing is known as " + Refusal.shown(id) + ".");
    }
    return thing;
  }
}
