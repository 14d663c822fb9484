package io.rongpu.source;

import io.rongpu.model.UnreadableArticleException;
import java.util.List;

/**
 * The formats we read, and the front door to them: bytes in, articles and refusals out. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * for (ReadResult result : ArticleReaders.standard().read(input)) { … }
 * }</pre>
 */
public final class ArticleReaders {

  private final List<ArticleReader> readers;

  private ArticleReaders(List<ArticleReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All formats: one line each. The last takes any text whose name doesn't tell its format. */
  public static ArticleReaders standard() {
    return of(
        List.of(
            new JsonLinesReader(), //
            new FeedReader(),
            new HtmlReader(),
            new MarkdownReader()));
  }

  /** These formats, asked in this order about texts whose name doesn't tell. */
  public static ArticleReaders of(List<ArticleReader> readers) {
    return new ArticleReaders(readers);
  }

  /** The endings of all formats, for {@link InputWalker}. */
  public List<String> endings() {
    return readers.stream().flatMap(reader -> reader.endings().stream()).toList();
  }

  /**
   * What is in an input; at least one result. Bad content of any kind becomes a {@link
   * ReadResult.Refused}, never an exception.
   */
  public List<ReadResult> read(Input input) {
    try {
      return read(input, input.bytes());
    } catch (UnreadableArticleException e) {
      return refused(input, String.valueOf(e.getMessage()));
    }
  }

  /**
   * What is in an input whose content is at hand; as {@link #read(Input)} otherwise.
   *
   * @param bytes what {@link Input#bytes()} gave
   */
  public List<ReadResult> read(Input input, byte[] bytes) {
    try {
      String text = TextDecoder.decode(bytes);
      return readerOf(input.name(), text).read(input.key(), text);
    } catch (UnreadableArticleException e) {
      return refused(input, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // A parser that gives up on one file must not end a run over thousands.
      return refused(input, "could not be read: " + e);
    }
  }

  private ArticleReader readerOf(String name, String text) {
    for (ArticleReader reader : readers) {
      if (InputNames.ending(name, reader.endings()) != null) {
        return reader;
      }
    }
    for (ArticleReader reader : readers) {
      if (reader.recognizes(text)) {
        return reader;
      }
    }
    throw new UnreadableArticleException("unknown format: name it with one of " + endings());
  }

  private static List<ReadResult> refused(Input input, String reason) {
    return List.of(new ReadResult.Refused(input.key(), Folding.fold(reason)));
  }
}
