package io.rongpu.run.backup;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.rongpu.store.WrittenBy;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an archive says of itself in its last line, a comment of N-Quads: {@code # rongpu-backup}
 * and an object of JSON.
 *
 * @param base what the IRIs of the store begin with
 * @param writtenBy the note of the store
 * @param content how many statements there are, and their digest
 * @param files the small files that lie in the store's folder, such as recorded decisions, by name
 */
record Manifest(
    String base, WrittenBy writtenBy, ContentDigest content, SortedMap<String, String> files) {

  static final String START = "# rongpu-backup ";

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  String line() {
    JsonObject json = new JsonObject();
    json.addProperty("format", writtenBy.format());
    json.addProperty("base", base);
    json.addProperty("version", writtenBy.version());
    json.addProperty("program", writtenBy.program());
    json.addProperty("ontology", writtenBy.ontology());
    json.addProperty("statements", content.statements());
    json.addProperty("sha256", content.sha256());
    JsonObject contents = new JsonObject();
    files.forEach(contents::addProperty);
    json.add("files", contents);
    return START + json + "\n";
  }

  /**
   * Reads the line.
   *
   * @throws RuntimeException of some kind if it makes no sense
   */
  static Manifest parse(String line) {
    JsonObject json = JsonParser.parseString(line.substring(START.length())).getAsJsonObject();
    SortedMap<String, String> files = new TreeMap<>();
    json.getAsJsonObject("files")
        .entrySet()
        .forEach(entry -> files.put(entry.getKey(), entry.getValue().getAsString()));
    return new Manifest(
        json.get("base").getAsString(),
        new WrittenBy(
            json.get("format").getAsInt(),
            json.get("version").getAsString(),
            json.get("program").getAsString(),
            json.get("ontology").getAsString()),
        new ContentDigest(json.get("statements").getAsLong(), json.get("sha256").getAsString()),
        files);
  }
}
