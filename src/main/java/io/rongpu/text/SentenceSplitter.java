package io.rongpu.text;

import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts one block into sentences, each with its end mark and the closing quotes that follow it. */
final class SentenceSplitter {

  private static final String END = "。！？!?";
  private static final String CLOSING = "”’」』》）)】\"";

  private SentenceSplitter() {}

  /**
   * The sentences of the block at {@code block} in {@code text}, in order; together they cover the
   * block save for white space. A full stop is an end only in its Chinese form, because {@code .}
   * stands in names and numbers.
   */
  static List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    int at = start;
    while (at < block.end()) {
      if (END.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      while (at < block.end() && (END + CLOSING).indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      add(sentences, text, start, at);
      start = at;
    }
    add(sentences, text, start, block.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
