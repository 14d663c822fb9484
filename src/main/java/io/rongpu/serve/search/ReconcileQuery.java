package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.rongpu.search.Kind;
import io.rongpu.serve.protocol.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One query of the protocol.
 *
 * @param text the name to look for, null when only properties are told
 * @param kinds what may be meant, null when nothing of ours has such a type
 * @param conditions properties that the thing should have
 * @param limit how many candidates at most
 */
record ReconcileQuery(
    @Nullable String text, @Nullable Set<Kind> kinds, List<Condition> conditions, int limit) {

  private static final int USUAL = 10;
  private static final int MOST = 100;

  /**
   * A property that the thing should have.
   *
   * @param id empty when none is told
   * @param values one of them is enough
   */
  record Condition(String id, List<JsonElement> values) {

    static Condition of(JsonObject told) {
      String id = Objects.requireNonNullElse(Json.string(told.get("pid"), "pid"), "");
      JsonElement value = told.get("v");
      boolean isTold = value != null && !value.isJsonNull();
      return new Condition(id, isTold ? list(value).asList() : List.of());
    }
  }

  /**
   * Reads a query.
   *
   * @throws Refusal if it asks for nothing, or a part of it is of another type
   */
  static ReconcileQuery of(JsonObject query) {
    String text = Json.string(query.get("query"), "query");
    List<Condition> conditions = conditions(query);
    if (text == null && conditions.isEmpty()) {
      throw new Refusal(400, "A reconciliation query takes query, or properties, or both.");
    }
    return new ReconcileQuery(text, kinds(query), conditions, limit(query));
  }

  /** What may be meant; null when nothing of ours has such a type. */
  private static @Nullable Set<Kind> kinds(JsonObject query) {
    JsonElement told = query.get("type");
    if (told == null
        || told.isJsonNull()
        || "should".equals(Json.string(query.get("type_strict"), "type_strict"))) {
      return EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    }
    JsonArray types = list(told);
    if (types.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    }
    boolean all = "all".equals(Json.string(query.get("type_strict"), "type_strict"));
    Set<Kind> kinds = all ? EnumSet.allOf(Kind.class) : EnumSet.noneOf(Kind.class);
    for (JsonElement one : types) {
      Set<Kind> meant = Things.kinds(Objects.requireNonNullElse(Json.string(id(one), "type"), ""));
      if (all) {
        kinds.retainAll(meant);
      } else {
        kinds.addAll(meant);
      }
    }
    return kinds.isEmpty() ? null : kinds;
  }

  private static @Nullable JsonElement id(JsonElement type) {
    return type.isJsonObject() ? type.getAsJsonObject().get("id") : type;
  }

  private static List<Condition> conditions(JsonObject query) {
    JsonElement told = query.get("properties");
    List<Condition> conditions = new ArrayList<>();
    if (told != null && told.isJsonArray()) {
      for (JsonElement one : told.getAsJsonArray()) {
        if (one.isJsonObject()) {
          conditions.add(Condition.of(one.getAsJsonObject()));
        }
      }
    }
    return conditions;
  }

  private static int limit(JsonObject query) {
    JsonElement told = query.get("limit");
    if (told == null || told.isJsonNull()) {
      return USUAL;
    }
    try {
      return Math.max(0, Math.min(MOST, told.getAsInt()));
    } catch (RuntimeException e) {
      throw new Refusal(400, "limit is a number, not " + Refusal.shown(told.toString()) + ".");
    }
  }

  private static JsonArray list(JsonElement told) {
    if (told.isJsonArray()) {
      return told.getAsJsonArray();
    }
    JsonArray one = new JsonArray();
    one.add(told);
    return one;
  }
}
