package io.rongpu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of one article, to look up what was missed. */
final class Sentences {

  private static final String ENDS = "(?<=[。！？!?][”’」』》）)】]?)(?![”’」』》）)】])|\\R";

  private final List<String> sentences;

  Sentences(String text) {
    sentences = Stream.of(text.split(ENDS)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The sentences that hold most of what is looked for, in the order of the text. What is looked
   * for last weighs most: the value, when the others say whose it is.
   *
   * @param sought for each thing its names; one of them is enough
   * @param most how many sentences at most
   */
  List<Quote> holding(List<List<String>> sought, int most) {
    long best = sentences.stream().mapToLong(one -> held(one, sought)).max().orElse(0);
    List<Quote> found = new ArrayList<>();
    if (best > 0) {
      sentences.stream()
          .filter(one -> held(one, sought) == best)
          .limit(most)
          .map(one -> marked(one, sought))
          .forEach(found::add);
    }
    return found;
  }

  private static long held(String sentence, List<List<String>> sought) {
    long held = 0;
    for (int i = 0; i < sought.size(); i++) {
      if (sought.get(i).stream().anyMatch(sentence::contains)) {
        held += i == sought.size() - 1 ? sought.size() : 1;
      }
    }
    return held;
  }

  /** Marks the last of what is looked for that is there. */
  private static Quote marked(String sentence, List<List<String>> sought) {
    for (int i = sought.size() - 1; i >= 0; i--) {
      for (String name : sought.get(i)) {
        int at = sentence.indexOf(name);
        if (at >= 0) {
          int end = at + name.length();
          return new Quote(sentence.substring(0, at), name, sentence.substring(end));
        }
      }
    }
    return Quote.unmarked(sentence);
  }
}
