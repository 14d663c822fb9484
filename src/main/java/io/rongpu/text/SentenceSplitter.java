package io.rongpu.text;

import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts one block into sentences, each with its end mark and the closing quotes that follow it. */
final class SentenceSplitter {

  private static final String END = "。！？!?";
  private static final String CLOSING = "”’」』》）)】\"";

  private static final String PAUSE = "，；、,; ";

  /**
   * UTF-16 units of the longest sentence. The longest of 137,902 counted in half of the corpus has
   * 466; what is longer is a table, a list or garbage, and clause patterns take quadratic time on
   * it.
   */
  static final int LONGEST = 1_000;

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
    while (to - from > LONGEST) {
      int cut = cut(text, from);
      sentences.add(new Span(from, cut));
      from = cut;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  /**
   * Where to cut a sentence that is too long: after its last comma, else in the middle of nowhere.
   */
  private static int cut(String text, int from) {
    for (int at = from + LONGEST; at > from + LONGEST / 2; at--) {
      if (PAUSE.indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    int cut = from + LONGEST;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }
}
