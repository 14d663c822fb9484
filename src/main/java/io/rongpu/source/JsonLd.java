package io.rongpu.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org article that a page describes in JSON-LD, also inside arrays and {@code @graph}.
 */
final class JsonLd {

  private JsonLd() {}

  /** The first article of the page, or an empty object; broken scripts are passed over. */
  static JsonObject article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonObject article = find(JsonParser.parseString(script.data()));
        if (article != null) {
          return article;
        }
      } catch (JsonParseException e) {
        // The page itself still tells what we need.
        continue;
      }
    }
    return new JsonObject();
  }

  private static @Nullable JsonObject find(JsonElement root) {
    Deque<JsonElement> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonElement element = open.remove();
      if (element instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (element instanceof JsonObject object) {
        if (isArticle(object)) {
          return object;
        }
        for (String member : new String[] {"@graph", "mainEntity"}) {
          if (object.has(member)) {
            open.add(object.get(member));
          }
        }
      }
    }
    return null;
  }

  private static boolean isArticle(JsonObject object) {
    String types = Json.names(object, "@type");
    if (types == null) {
      return false;
    }
    for (String type : types.split("、")) {
      if (type.endsWith("Article") || type.endsWith("BlogPosting")) {
        return true;
      }
    }
    return false;
  }
}
