package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Kind;
import io.rongpu.serve.describe.Root;

/** What the reconciliation service can do, by the Reconciliation Service API 0.2. */
final class Manifest {

  private Manifest() {}

  static JsonObject of(Root root, String base, String language) {
    boolean isEnglish = language.equals("en");
    String service = root.uri() + "reconcile";
    JsonObject manifest = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add("0.1");
    versions.add("0.2");
    manifest.add("versions", versions);
    manifest.addProperty("name", isEnglish ? "Rongpu: Chinese venture news" : "融谱：中文创投新闻");
    manifest.addProperty("identifierSpace", base);
    manifest.addProperty("schemaSpace", Vocabulary.RP);
    manifest.addProperty("documentation", root.uri());
    JsonArray types = new JsonArray();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ARTICLE) {
        types.add(Reconciler.type(kind, language));
      }
    }
    manifest.add("defaultTypes", types);
    manifest.add("view", pattern(service + "/view?id={{id}}"));
    JsonObject preview = pattern(service + "/preview?id={{id}}");
    preview.addProperty("width", 420);
    preview.addProperty("height", 260);
    manifest.add("preview", preview);
    JsonObject suggest = new JsonObject();
    for (String what : new String[] {"entity", "type", "property"}) {
      JsonObject one = path(service, "/suggest/" + what);
      one.addProperty("flyout_service_url", service);
      one.addProperty("flyout_service_path", "/flyout/" + what + "?id=${id}");
      suggest.add(what, one);
    }
    manifest.add("suggest", suggest);
    JsonObject extend = new JsonObject();
    extend.add("propose_properties", path(service, "/properties"));
    JsonObject limit = new JsonObject();
    limit.addProperty("name", "limit");
    limit.addProperty("label", isEnglish ? "At most" : "最多");
    limit.addProperty("type", "number");
    limit.addProperty("default", 0);
    limit.addProperty(
        "help_text", isEnglish ? "How many values to fetch (0: all)" : "取多少个值（0 为全部）");
    JsonArray settings = new JsonArray();
    settings.add(limit);
    extend.add("property_settings", settings);
    manifest.add("extend", extend);
    return manifest;
  }

  private static JsonObject pattern(String url) {
    JsonObject pattern = new JsonObject();
    pattern.addProperty("url", url);
    return pattern;
  }

  private static JsonObject path(String service, String path) {
    JsonObject one = new JsonObject();
    one.addProperty("service_url", service);
    one.addProperty("service_path", path);
    return one;
  }
}
