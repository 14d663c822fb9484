package io.rongpu.source;

import io.rongpu.model.UnreadableArticleException;
import java.util.List;

/** Reads one format. Implementations are stateless and thread-safe. */
public interface ArticleReader {

  /** Endings of file names, in lower case with the dot, such as {@code .md}. */
  List<String> endings();

  /**
   * Whether a text without a telling name is of this format. Asked in the order of registration, so
   * the surest signs come first.
   */
  boolean recognizes(String text);

  /**
   * The articles in a text, and what had to be refused, in the order of the text.
   *
   * @param key the key of the input
   * @param text its decoded content, line ends {@code \n}, not blank
   * @throws UnreadableArticleException if it is not this format at all
   */
  List<ReadResult> read(String key, String text);
}
