package io.rongpu.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The bundled articles as bare text, taken from the files without any of our readers: so that the
 * expectations are checked against what is written, not against what a reader made of it.
 */
final class SampleFiles {

  static final Path ARTICLES = Path.of("data", "articles");
  static final Path BROKEN = Path.of("data", "broken");

  /** The one file among the articles that is there to be refused. */
  static final String REFUSED_KEY = "broken-empty";

  private static final Pattern JSON_ID = Pattern.compile("\\{\"id\": \"([^\"]+)\"");
  private static final Pattern FEED_ID = Pattern.compile("<(?:guid[^>]*|id)>([^<]+)</(?:guid|id)>");
  private static final Pattern FEED_ITEM =
      Pattern.compile("<(item|entry)>.*?</\\1>", Pattern.DOTALL);

  private SampleFiles() {}

  /** Text by key of every article that is to be read, in the order of the keys. */
  static Map<String, String> textsByKey() {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(ARTICLES)) {
      String key = keyOf(file);
      if (key.equals(REFUSED_KEY)) {
        continue;
      }
      String content = decode(file);
      switch (endingOf(file)) {
        case "jsonl" -> texts.putAll(itemTexts(key, content.lines().toList(), JSON_ID));
        case "xml" ->
            texts.putAll(
                itemTexts(
                    key,
                    FEED_ITEM.matcher(content).results().map(match -> match.group()).toList(),
                    FEED_ID));
        case "md", "html" -> texts.put(key, bare(content));
        default -> throw new IllegalStateException("A sample of no known format: " + file);
      }
    }
    return texts;
  }

  /** The files below a folder, sorted. */
  static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** UTF-8 when every byte fits it, else GB18030, which GBK is a part of. */
  static String decode(Path file) {
    byte[] bytes = bytes(file);
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      try {
        return strict(bytes, Charset.forName("GB18030"));
      } catch (CharacterCodingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Map<String, String> itemTexts(String fileKey, List<String> items, Pattern id) {
    Function<String, String> key =
        item -> {
          Matcher matcher = id.matcher(item);
          if (!matcher.find()) {
            throw new IllegalStateException("An item without id in " + fileKey + ": " + item);
          }
          return fileKey + "/" + matcher.group(1);
        };
    return items.stream().collect(Collectors.toMap(key, SampleFiles::bare));
  }

  /** Without tags and with entities resolved, as often as they were escaped. */
  private static String bare(String markup) {
    String text = markup.replace("<![CDATA[", "").replace("]]>", "");
    for (String next = unescaped(text); !next.equals(text); next = unescaped(text)) {
      text = next;
    }
    return text;
  }

  private static String unescaped(String markup) {
    return Parser.unescapeEntities(markup.replaceAll("<[^<>]*>", ""), false);
  }

  private static String keyOf(Path file) {
    String path = ARTICLES.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.lastIndexOf('.'));
  }

  private static String endingOf(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
