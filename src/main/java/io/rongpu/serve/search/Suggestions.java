package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.rongpu.search.Asked;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.SearchIndex;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the protocol proposes while somebody types: entities, types, properties. */
record Suggestions(Parameters parameters, Things things) {

  private static final int SUGGESTED = 10;

  JsonObject entities(SearchIndex index) {
    Set<Kind> kinds = EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    String type = parameters.parameter("type");
    if (type != null) {
      kinds = Things.kinds(type);
    }
    int from = parameters.number("cursor", 0);
    JsonArray result = new JsonArray();
    if (!kinds.isEmpty()) {
      String prefix = parameters.text("prefix");
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

  JsonObject types() {
    JsonArray result = new JsonArray();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ARTICLE
          && begins(kind.term(), Words.of(kind.term(), "zh"), Words.of(kind.term(), "en"))) {
        result.add(Reconciler.type(kind, things.language()));
      }
    }
    return result(result);
  }

  JsonObject properties() {
    JsonArray result = new JsonArray();
    for (Property property : Property.all()) {
      if (begins(property.id(), property.zh(), property.en())) {
        result.add(Extension.property(property, things.language()));
      }
    }
    return result(result);
  }

  private boolean begins(String... names) {
    String prefix = parameters.text("prefix").strip().toLowerCase(Locale.ROOT);
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).contains(prefix)) {
        return true;
      }
    }
    return false;
  }

  JsonObject proposed() {
    String type = Objects.requireNonNullElse(parameters.parameter("type"), "Company");
    return Extension.proposed(type, parameters.number("limit", 100), things.language());
  }

  private static JsonObject result(JsonArray result) {
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return answer;
  }
}
