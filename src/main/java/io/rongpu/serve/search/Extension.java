package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Kind;
import io.rongpu.serve.protocol.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Fills columns of somebody's table with what we know of things that were reconciled. */
record Extension(Things things) {

  private static final int MOST_CELLS = 20_000;

  /** A property that is asked for, and how many values of it at most. */
  private record Column(Property property, int limit) {}

  JsonObject answer(JsonObject request) {
    List<Column> columns = columns(request);
    JsonArray ids = array(request, "ids");
    if ((long) ids.size() * columns.size() > MOST_CELLS) {
      throw new Refusal(400, "That is more than " + MOST_CELLS + " cells; ask for less at once.");
    }
    JsonArray meta = new JsonArray();
    for (Column column : columns) {
      meta.add(property(column.property(), things.language()));
    }
    JsonObject rows = new JsonObject();
    for (JsonElement told : ids) {
      String id = Objects.requireNonNullElse(Json.string(told, "id"), "");
      Node thing = things.thing(id);
      JsonObject row = new JsonObject();
      for (Column column : columns) {
        row.add(column.property().id(), values(thing, column));
      }
      rows.add(id, row);
    }
    JsonObject answer = new JsonObject();
    answer.add("meta", meta);
    answer.add("rows", rows);
    return answer;
  }

  /** What can be asked about things of a type. */
  static JsonObject proposed(String type, int limit, String language) {
    Set<Kind> kinds = Things.kinds(type);
    JsonArray properties = new JsonArray();
    Property.all().stream()
        .filter(property -> property.kinds().stream().anyMatch(kinds::contains))
        .limit(limit)
        .forEach(property -> properties.add(property(property, language)));
    JsonObject answer = new JsonObject();
    answer.addProperty("type", type);
    answer.addProperty("limit", limit);
    answer.add("properties", properties);
    return answer;
  }

  static JsonObject property(Property property, String language) {
    JsonObject one = new JsonObject();
    one.addProperty("id", property.id());
    one.addProperty("name", property.label(language));
    return one;
  }

  private JsonArray values(@Nullable Node thing, Column column) {
    JsonArray values = new JsonArray();
    if (thing != null) {
      column.property().values(things, thing).stream()
          .limit(column.limit())
          .forEach(value -> values.add(value(value)));
    }
    return values;
  }

  private JsonObject value(Node value) {
    JsonObject cell = new JsonObject();
    if (value.isLiteral()) {
      literal(value, cell);
    } else if (things.graph().contains(value, Vocabulary.CURRENCY, Node.ANY)) {
      cell.addProperty("str", amount(value));
    } else {
      cell.addProperty("id", things.id(value));
      cell.addProperty("name", things.name(value));
    }
    return cell;
  }

  /** A day is a date for the protocol; a month or a year is not, and stays a text. */
  private static void literal(Node value, JsonObject cell) {
    String text = value.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.equals(value.getLiteralDatatype())
        && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.addProperty("date", text + "T00:00:00Z");
    } else if (XSDDatatype.XSDinteger.equals(value.getLiteralDatatype())) {
      cell.addProperty("int", Long.parseLong(text));
    } else {
      cell.addProperty("str", text);
    }
  }

  private String amount(Node amount) {
    String least = things.best(things.objects(amount, Vocabulary.MIN_VALUE));
    String most = things.best(things.objects(amount, Vocabulary.MAX_VALUE));
    String currency = things.best(things.objects(amount, Vocabulary.CURRENCY));
    String bounds =
        Objects.equals(least, most)
            ? Objects.requireNonNullElse(least, "")
            : Objects.requireNonNullElse(least, "") + "–" + Objects.requireNonNullElse(most, "");
    return bounds + " " + currency;
  }

  private static List<Column> columns(JsonObject request) {
    List<Column> columns = new ArrayList<>();
    for (JsonElement told : array(request, "properties")) {
      JsonObject asked = told.isJsonObject() ? told.getAsJsonObject() : new JsonObject();
      String id = Objects.requireNonNullElse(Json.string(asked.get("id"), "id"), "");
      Property property = Property.of(id);
      if (property == null) {
        throw new Refusal(
            400, "No property " + Refusal.shown(id) + "; see /reconcile/properties?type=Company.");
      }
      columns.add(new Column(property, limit(asked)));
    }
    return columns;
  }

  private static int limit(JsonObject asked) {
    JsonElement settings = asked.get("settings");
    JsonElement told =
        settings != null && settings.isJsonObject()
            ? settings.getAsJsonObject().get("limit")
            : null;
    if (told == null || !told.isJsonPrimitive() || !told.getAsString().matches("[0-9]{1,6}")) {
      return Integer.MAX_VALUE;
    }
    int limit = told.getAsInt();
    return limit == 0 ? Integer.MAX_VALUE : limit;
  }

  private static JsonArray array(JsonObject request, String name) {
    JsonElement told = request.get(name);
    if (told == null || !told.isJsonArray()) {
      throw new Refusal(400, "extend takes " + name + ", a list.");
    }
    return told.getAsJsonArray();
  }
}
