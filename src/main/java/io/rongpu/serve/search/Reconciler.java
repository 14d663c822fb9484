package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Asked;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.Likeness;
import io.rongpu.search.Match;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.protocol.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Answers reconciliation queries: which of our things a name in somebody's table may mean. */
record Reconciler(SearchIndex index, Things things) {

  private static final int USUAL = 10;
  private static final int MOST = 100;

  private static final String DATE = "\\d{4}(-\\d\\d){0,2}";

  /** The score of something that has all properties, when no name was told. */
  private static final double NAMELESS = 50;

  /** What a property that has another value takes away from a score. */
  private static final double OTHER_VALUE = 20;

  /** What a property that we don't know takes away. */
  private static final double NO_VALUE = 5;

  /** A thing that may be meant. */
  private record Candidate(Hit hit, double score, Map<String, @Nullable Boolean> properties) {
    boolean isCertain() {
      return hit.match() == Match.EXACT
          && properties.values().stream().noneMatch(Boolean.FALSE::equals);
    }
  }

  /** The answer to one query. */
  JsonObject answer(JsonObject query) {
    String text = string(query.get("query"), "query");
    List<JsonObject> conditions = conditions(query);
    if (text == null && conditions.isEmpty()) {
      throw new Refusal(400, "A reconciliation query takes query, or properties, or both.");
    }
    int limit = limit(query);
    Set<Kind> kinds = kinds(query);
    List<Candidate> candidates =
        kinds == null || limit == 0
            ? List.of()
            : candidates(
                text == null
                    ? having(conditions, kinds)
                    : index.find(new Asked(text, kinds, 0, Math.max(50, 2 * limit))).hits(),
                text,
                conditions);
    long certain = candidates.stream().filter(Candidate::isCertain).count();
    JsonArray result = new JsonArray();
    candidates.stream()
        .limit(limit)
        .forEach(one -> result.add(json(one, certain == 1 && one.isCertain())));
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return answer;
  }

  private List<Candidate> candidates(
      List<Hit> hits, @Nullable String text, List<JsonObject> conditions) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : hits) {
      Map<String, @Nullable Boolean> properties = new LinkedHashMap<>();
      double score = text == null ? NAMELESS : score(text, hit);
      for (JsonObject condition : conditions) {
        String id = Objects.requireNonNullElse(string(condition.get("pid"), "pid"), "");
        Boolean fits = fits(hit.thing(), id, condition.get("v"));
        properties.put(id, fits);
        score -= fits == null ? NO_VALUE : fits ? 0 : OTHER_VALUE;
      }
      candidates.add(new Candidate(hit, Math.max(0, Math.round(score * 10) / 10.0), properties));
    }
    candidates.sort(
        Comparator.comparing((Candidate one) -> -one.score())
            .thenComparing(one -> -one.hit().claims())
            .thenComparing(one -> one.hit().name())
            .thenComparing(one -> one.hit().thing().getURI()));
    return candidates;
  }

  /** Things of which nothing is told but properties that are terms of our ontology. */
  private List<Hit> having(List<JsonObject> conditions, Set<Kind> kinds) {
    Set<Node> found = new LinkedHashSet<>();
    for (JsonObject condition : conditions) {
      Property property =
          Property.of(Objects.requireNonNullElse(string(condition.get("pid"), "pid"), ""));
      JsonElement told = condition.get("v");
      if (property == null || told == null) {
        continue;
      }
      Node term = Vocabulary.term(property.id());
      for (JsonElement one : list(told)) {
        meant(one).forEach(value -> things.subjects(term, value).forEach(found::add));
        things.graph().stream(Node.ANY, term, Node.ANY)
            .filter(triple -> triple.getObject().isLiteral() && isSame(triple.getObject(), one))
            .forEach(triple -> found.add(triple.getSubject()));
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (Node thing : found) {
      Kind kind = things.kind(thing);
      if (kind != null && kinds.contains(kind)) {
        String name = things.name(thing);
        long claims = things.objects(thing, Vocabulary.WAS_DERIVED_FROM).count();
        hits.add(new Hit(thing, kind, List.of(name), name, Match.WORDS, claims));
      }
    }
    return hits;
  }

  /** The things that a value of somebody's table names. */
  private List<Node> meant(JsonElement told) {
    if (told.isJsonObject()) {
      String id = string(told.getAsJsonObject().get("id"), "id");
      Node thing = id == null ? null : things.thing(id);
      return thing == null ? List.of() : List.of(thing);
    }
    return told.isJsonPrimitive()
        ? index.find(Asked.of(told.getAsString(), 20)).hits().stream()
            .filter(hit -> hit.match() == Match.EXACT)
            .map(Hit::thing)
            .toList()
        : List.of();
  }

  private static JsonArray list(JsonElement told) {
    if (told.isJsonArray()) {
      return told.getAsJsonArray();
    }
    JsonArray one = new JsonArray();
    one.add(told);
    return one;
  }

  /** From 0 to 100, which is the name itself. */
  private static double score(String text, Hit hit) {
    double likeness =
        Likeness.of(text.toLowerCase(Locale.ROOT), hit.matched().toLowerCase(Locale.ROOT));
    return switch (hit.match()) {
      case EXACT -> 100;
      case PREFIX -> 55 + 35 * likeness;
      case WORDS, SHORT -> 50 + 35 * likeness;
      case SOUND -> 60 + 20 * likeness;
      case FUZZY -> 30 + 50 * likeness;
      case INSIDE -> 30 + 40 * likeness;
    };
  }

  /** Whether a thing has one of these values; null when we know no value. */
  private @Nullable Boolean fits(Node thing, String id, @Nullable JsonElement told) {
    Property property = Property.of(id);
    if (property == null || told == null || told.isJsonNull()) {
      return null;
    }
    List<Node> values = property.values(things, thing);
    if (values.isEmpty()) {
      return null;
    }
    for (JsonElement one : list(told)) {
      List<Node> meant = meant(one);
      for (Node value : values) {
        if (meant.contains(value) || isSame(value, one)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a value in our knowledge is written like this; a year fits any day of it. */
  private static boolean isSame(Node value, JsonElement told) {
    if (!value.isLiteral() || !told.isJsonPrimitive()) {
      return false;
    }
    String text = told.getAsString().strip();
    String known = value.getLiteralLexicalForm();
    boolean areDates = text.matches(DATE) && known.matches(DATE);
    return known.equalsIgnoreCase(text)
        || areDates && (known.startsWith(text) || text.startsWith(known));
  }

  private JsonObject json(Candidate candidate, boolean isMatch) {
    Hit hit = candidate.hit();
    JsonObject one = new JsonObject();
    one.addProperty("id", things.id(hit.thing()));
    one.addProperty("name", hit.name());
    String description = things.description(hit.thing());
    if (!description.isEmpty()) {
      one.addProperty("description", description);
    }
    one.add("type", types(hit.kind()));
    one.addProperty("score", candidate.score());
    one.addProperty("match", isMatch);
    JsonArray features = new JsonArray();
    features.add(feature("claims", hit.claims()));
    features.add(feature("exact", hit.match() == Match.EXACT));
    candidate
        .properties()
        .forEach(
            (id, fits) -> {
              if (fits != null) {
                features.add(feature(id, fits));
              }
            });
    one.add("features", features);
    return one;
  }

  private static JsonObject feature(String id, Object value) {
    JsonObject feature = new JsonObject();
    feature.addProperty("id", id);
    if (value instanceof Boolean is) {
      feature.addProperty("value", is);
    } else if (value instanceof Number number) {
      feature.addProperty("value", number);
    }
    return feature;
  }

  private JsonArray types(Kind kind) {
    JsonArray types = new JsonArray();
    types.add(type(kind, things.language()));
    return types;
  }

  /** A kind as a type of the protocol. */
  static JsonObject type(Kind kind, String language) {
    JsonObject type = new JsonObject();
    type.addProperty("id", kind.term());
    type.addProperty("name", Words.of(kind.term(), language));
    return type;
  }

  /** What may be meant; null when nothing of ours has such a type. */
  private static @Nullable Set<Kind> kinds(JsonObject query) {
    JsonElement told = query.get("type");
    if (told == null
        || told.isJsonNull()
        || "should".equals(string(query.get("type_strict"), "type_strict"))) {
      return EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    }
    JsonArray types = list(told);
    if (types.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));
    }
    boolean all = "all".equals(string(query.get("type_strict"), "type_strict"));
    Set<Kind> kinds = all ? EnumSet.allOf(Kind.class) : EnumSet.noneOf(Kind.class);
    for (JsonElement one : types) {
      Set<Kind> meant = Things.kinds(Objects.requireNonNullElse(string(id(one), "type"), ""));
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

  private static List<JsonObject> conditions(JsonObject query) {
    JsonElement told = query.get("properties");
    List<JsonObject> conditions = new ArrayList<>();
    if (told != null && told.isJsonArray()) {
      for (JsonElement one : told.getAsJsonArray()) {
        if (one.isJsonObject()) {
          conditions.add(one.getAsJsonObject());
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

  static @Nullable String string(@Nullable JsonElement told, String name) {
    if (told == null || told.isJsonNull()) {
      return null;
    }
    if (!told.isJsonPrimitive()) {
      throw new Refusal(400, name + " is a text, not " + Refusal.shown(told.toString()) + ".");
    }
    return told.getAsString();
  }
}
