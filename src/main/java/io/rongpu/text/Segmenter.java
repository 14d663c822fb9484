package io.rongpu.text;

import io.rongpu.model.Token;
import java.util.List;

/** Cuts a sentence into words. Implementations are thread-safe once made. */
@FunctionalInterface
public interface Segmenter {

  /**
   * The words of {@code sentence} in order, white space left out.
   *
   * @param sentence any text, may be empty
   * @param offset added to every span, so that spans count from the document's start (UTF-16)
   */
  List<Token> segment(String sentence, int offset);
}
