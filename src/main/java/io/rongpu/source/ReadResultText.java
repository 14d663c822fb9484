package io.rongpu.source;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ReadResult} as one line of JSON, and back: all that extraction needs of an article. The
 * same result gives the same line.
 *
 * <p>A refusal is {@code {"key":…,"refused":…}}, an article {@code {"key":…,"title":…,"date":…,
 * "url":…,"author":…,"publisher":…,"blocks":[…]}}; what is not told is left out. A block is a list
 * of its kind (one letter, with the row for a table cell), its text, and start, end, target and
 * name of every link.
 */
public final class ReadResultText {

  private static final Map<Block.Kind, String> LETTERS =
      new EnumMap<>(
          Map.of(
              Block.Kind.TITLE, "t",
              Block.Kind.HEADING, "h",
              Block.Kind.PARAGRAPH, "p",
              Block.Kind.LIST_ITEM, "l",
              Block.Kind.TABLE_CELL, "c",
              Block.Kind.CAPTION, "f"));

  private ReadResultText() {}

  /** The line of a result, without a line break. */
  public static String of(ReadResult result) {
    StringWriter text = new StringWriter();
    try {
      JsonWriter json = new JsonWriter(text);
      json.setHtmlSafe(false);
      json.setSerializeNulls(false);
      json.beginObject().name("key").value(result.key());
      if (result instanceof ReadResult.Refused refused) {
        json.name("refused").value(refused.reason());
      } else {
        write(((ReadResult.Read) result).article(), json);
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Article article, JsonWriter json) throws IOException {
    LocalDate published = article.published();
    json.name("title").value(article.title());
    json.name("date").value(published == null ? null : published.toString());
    json.name("url").value(article.url());
    json.name("author").value(article.author());
    json.name("publisher").value(article.publisher());
    json.name("blocks").beginArray();
    for (Block block : article.blocks()) {
      String letter = LETTERS.get(block.kind());
      json.beginArray().value(block.row() < 0 ? letter : letter + block.row()).value(block.text());
      for (Link link : block.links()) {
        json.value(link.span().start()).value(link.span().end()).value(link.href());
        if (link.name() == null) {
          json.nullValue();
        } else {
          json.value(link.name());
        }
      }
      json.endArray();
    }
    json.endArray();
  }

  /**
   * The result of a line that {@link #of} wrote.
   *
   * @throws IllegalArgumentException if it is no such line
   */
  public static ReadResult parse(String line) {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      return new Draft(json).result();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("Not a kept article: " + e.getMessage(), e);
    }
  }

  /** A result while its line comes in. */
  private static final class Draft {
    private final JsonReader json;
    private final List<Block> blocks = new ArrayList<>();
    private String key = "";
    private String title = "";
    private @Nullable LocalDate published;
    private @Nullable String url;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable String refused;

    Draft(JsonReader json) {
      this.json = json;
    }

    ReadResult result() throws IOException {
      json.beginObject();
      while (json.hasNext()) {
        take(json.nextName());
      }
      json.endObject();
      return refused != null
          ? new ReadResult.Refused(key, refused)
          : new ReadResult.Read(new Article(key, title, published, url, author, publisher, blocks));
    }

    private void take(String name) throws IOException {
      switch (name) {
        case "key" -> key = json.nextString();
        case "refused" -> refused = json.nextString();
        case "title" -> title = json.nextString();
        case "date" -> published = LocalDate.parse(json.nextString());
        case "url" -> url = json.nextString();
        case "author" -> author = json.nextString();
        case "publisher" -> publisher = json.nextString();
        case "blocks" -> {
          json.beginArray();
          while (json.hasNext()) {
            blocks.add(block());
          }
          json.endArray();
        }
        default -> throw new IllegalArgumentException("unknown field " + name);
      }
    }

    private Block block() throws IOException {
      json.beginArray();
      String kind = json.nextString();
      String text = json.nextString();
      List<Link> links = new ArrayList<>();
      while (json.hasNext()) {
        Span span = new Span(json.nextInt(), json.nextInt());
        String href = json.nextString();
        links.add(new Link(span, href, nullable()));
      }
      json.endArray();
      int row = kind.length() == 1 ? -1 : Integer.parseInt(kind.substring(1));
      return new Block(kindOf(kind.substring(0, 1)), text, row, links);
    }

    private @Nullable String nullable() throws IOException {
      if (json.peek() == JsonToken.NULL) {
        json.nextNull();
        return null;
      }
      return json.nextString();
    }

    private static Block.Kind kindOf(String letter) {
      return LETTERS.entrySet().stream()
          .filter(entry -> entry.getValue().equals(letter))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("unknown block " + letter));
    }
  }
}
