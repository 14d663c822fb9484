package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.rongpu.search.Asked;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.Likeness;
import io.rongpu.search.Match;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.protocol.Refusal;
import io.rongpu.serve.search.ReconcileQuery.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers reconciliation queries: which of our things a name in somebody's table may mean. */
record Reconciler(SearchIndex index, Things things) {

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

  /**
   * The answer to one query.
   *
   * @throws Refusal if the query can't be read
   */
  JsonObject answer(JsonObject told) {
    ReconcileQuery query = ReconcileQuery.of(told);
    List<Candidate> candidates = candidates(query);
    long certain = candidates.stream().filter(Candidate::isCertain).count();
    JsonArray result = new JsonArray();
    candidates.stream()
        .limit(query.limit())
        .forEach(one -> result.add(json(one, certain == 1 && one.isCertain())));
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return answer;
  }

  private List<Candidate> candidates(ReconcileQuery query) {
    ToldValues values = new ToldValues(index, things);
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : hits(query, values)) {
      Map<String, @Nullable Boolean> properties = new LinkedHashMap<>();
      double score = query.text() == null ? NAMELESS : score(query.text(), hit);
      for (Condition condition : query.conditions()) {
        Boolean fits = values.fits(hit.thing(), condition);
        properties.put(condition.id(), fits);
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

  private List<Hit> hits(ReconcileQuery query, ToldValues values) {
    Set<Kind> kinds = query.kinds();
    if (kinds == null || query.limit() == 0) {
      return List.of();
    }
    return query.text() == null
        ? values.having(query.conditions(), kinds)
        : index.find(new Asked(query.text(), kinds, 0, Math.max(50, 2 * query.limit()))).hits();
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
}
