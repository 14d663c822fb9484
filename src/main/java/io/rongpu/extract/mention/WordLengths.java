package io.rongpu.extract.mention;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How long the words of a list are that have some character at one end. Most characters have none,
 * and the others two or three lengths: no more need be looked up. Immutable.
 */
final class WordLengths {

  private static final int[] NONE = {};

  /** Each character in the first free slot from its own on; half of the slots at least are free. */
  private final char[] characters;

  private final int[][] lengths;

  private WordLengths(int size) {
    this.characters = new char[size];
    this.lengths = new int[size][];
    Arrays.fill(lengths, NONE);
  }

  static WordLengths of(Collection<String> words, Function<String, Character> end) {
    Map<Character, TreeSet<Integer>> found = new TreeMap<>();
    for (String word : words) {
      found
          .computeIfAbsent(end.apply(word), c -> new TreeSet<>(Comparator.reverseOrder()))
          .add(word.length());
    }
    WordLengths result = new WordLengths(Integer.highestOneBit(Math.max(1, found.size())) * 4);
    found.forEach(
        (character, lengths) -> {
          int slot = result.slot(character);
          result.characters[slot] = character;
          result.lengths[slot] = lengths.stream().mapToInt(length -> length).toArray();
        });
    return result;
  }

  /** The lengths of the words with {@code character}, longest first. */
  int[] of(char character) {
    return lengths[slot(character)];
  }

  /** The slot of {@code character}, or the free one that ends the search for it. */
  private int slot(char character) {
    int slot = character & characters.length - 1;
    while (characters[slot] != character && lengths[slot] != NONE) {
      slot = slot + 1 & characters.length - 1;
    }
    return slot;
  }
}
