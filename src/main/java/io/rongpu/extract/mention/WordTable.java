package io.rongpu.extract.mention;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words to be looked up where they stand in a text. A hash set would ask for a piece of the text as
 * a string of its own, and nearly all that is looked up is no word. Immutable.
 */
final class WordTable {

  /** Each word in the first free slot from that of its hash on; half of them stay free. */
  private final @Nullable String[] slots;

  private WordTable(int size) {
    this.slots = new String[size];
  }

  static WordTable of(Collection<String> words) {
    WordTable table = new WordTable(Integer.highestOneBit(Math.max(1, words.size())) * 4);
    for (String word : words) {
      int slot = table.first(word, 0, word.length());
      while (table.slots[slot] != null) {
        slot = table.next(slot);
      }
      table.slots[slot] = word;
    }
    return table;
  }

  /** The word that {@code text} has from {@code start} to {@code end}, or null. */
  @Nullable String find(String text, int start, int end) {
    int slot = first(text, start, end);
    String word = slots[slot];
    while (word != null) {
      if (word.length() == end - start && text.startsWith(word, start)) {
        return word;
      }
      slot = next(slot);
      word = slots[slot];
    }
    return null;
  }

  private int first(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 16) & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
