package io.rongpu.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.rongpu.model.Block;
import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line, each an article. Blank lines are passed over, broken ones refused
 * one by one. Members, the first that is present wins:
 *
 * <ul>
 *   <li>{@code id} (string or number), the last part of the key; else made of the url or the text
 *   <li>{@code title}, {@code headline}
 *   <li>{@code date}, {@code published}, {@code published_at}, {@code datePublished}, {@code
 *       pubDate}: any form that {@link PublicationDates} knows
 *   <li>{@code url}, {@code link}
 *   <li>{@code author}; {@code publisher}, {@code source}, {@code site}: a string, an object with a
 *       {@code name}, or a list of these
 *   <li>{@code body}, {@code content}, {@code html} (HTML, or text with a paragraph a line), {@code
 *       text} (always plain)
 * </ul>
 */
final class JsonLinesReader implements ArticleReader {

  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*\"");

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean recognizes(String text) {
    return OBJECT.matcher(text).lookingAt();
  }

  @Override
  public List<ReadResult> read(String key, String text) {
    ItemResults results = new ItemResults();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      number++;
      if (!line.isBlank()) {
        read(key, "line " + number, line, results);
      }
    }
    return results.toList();
  }

  private static void read(String key, String place, String line, ItemResults results) {
    JsonObject object = parse(line);
    if (object == null) {
      results.refuse(key, place + ": not a JSON object");
      return;
    }
    String title = Json.text(object, "title", "headline");
    String url = Json.text(object, "url", "link");
    String date =
        Json.text(object, "date", "published", "published_at", "datePublished", "pubDate");
    String itemKey =
        ItemKeys.of(key, Json.text(object, "id"), url, String.valueOf(title), body(object));
    results.add(
        place,
        new ArticleDraft(
                title,
                PublicationDates.parse(date),
                url,
                Json.names(object, "author"),
                Json.names(object, "publisher", "source", "site"),
                blocks(object))
            .toResult(itemKey));
  }

  private static String body(JsonObject object) {
    String body = Json.text(object, "body", "content", "html", "text");
    return body == null ? "" : body;
  }

  private static List<Block> blocks(JsonObject object) {
    String marked = Json.text(object, "body", "content", "html");
    return marked != null ? HtmlBlocks.ofHtmlOrText(marked) : HtmlBlocks.ofText(body(object));
  }

  private static @Nullable JsonObject parse(String line) {
    JsonReader reader = new JsonReader(new StringReader(line));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(reader);
      boolean isWhole = reader.peek() == JsonToken.END_DOCUMENT;
      return isWhole && element instanceof JsonObject object ? object : null;
    } catch (JsonParseException | IOException e) {
      return null;
    }
  }
}
