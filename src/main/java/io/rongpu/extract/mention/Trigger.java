package io.rongpu.extract.mention;

import java.util.List;

/**
 * Words one of which stands in every text that some slow pattern matches: a text without them is
 * spared the pattern. Immutable and thread-safe.
 *
 * @param words the words, at least one
 */
public record Trigger(List<String> words) {

  public Trigger {
    words = List.copyOf(words);
  }

  /** No words: the pattern runs everywhere. */
  public static final Trigger NONE = of("");

  /** These words. */
  public static Trigger of(String... words) {
    return new Trigger(List.of(words));
  }

  /** Whether one of them stands in {@code text}. */
  public boolean isIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
