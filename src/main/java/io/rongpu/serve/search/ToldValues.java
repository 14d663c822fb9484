package io.rongpu.serve.search;

import com.google.gson.JsonElement;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Asked;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.Match;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.search.ReconcileQuery.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Compares the values of somebody's table with what we know. */
record ToldValues(SearchIndex index, Things things) {

  private static final String DATE = "\\d{4}(-\\d\\d){0,2}";

  /** Things of which nothing is told but properties that are terms of our ontology. */
  List<Hit> having(List<Condition> conditions, Set<Kind> kinds) {
    Set<Node> found = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      Property property = Property.of(condition.id());
      if (property == null) {
        continue;
      }
      Node term = Vocabulary.term(property.id());
      for (JsonElement one : condition.values()) {
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

  /** Whether a thing has one of these values; null when we know no value. */
  @Nullable Boolean fits(Node thing, Condition condition) {
    Property property = Property.of(condition.id());
    if (property == null || condition.values().isEmpty()) {
      return null;
    }
    List<Node> values = property.values(things, thing);
    if (values.isEmpty()) {
      return null;
    }
    for (JsonElement one : condition.values()) {
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

  /** The things that a value of somebody's table names. */
  private List<Node> meant(JsonElement told) {
    if (told.isJsonObject()) {
      String id = Json.string(told.getAsJsonObject().get("id"), "id");
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
}
