package io.rongpu.extract.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How long the words of a list are that have some character at one end. Most characters have none,
 * and the others two or three lengths: no more need be looked up. Immutable.
 */
final class WordLengths {

  private static final int[] NONE = {};

  private final BitSet characters = new BitSet(Character.MAX_VALUE);
  private final Map<Character, int[]> lengths = new HashMap<>();

  private WordLengths() {}

  static WordLengths of(Collection<String> words, Function<String, Character> end) {
    Map<Character, TreeSet<Integer>> found = new HashMap<>();
    for (String word : words) {
      found.computeIfAbsent(end.apply(word), c -> new TreeSet<>()).add(word.length());
    }
    WordLengths result = new WordLengths();
    found.forEach(
        (character, lengths) -> {
          result.characters.set(character);
          result.lengths.put(
              character, lengths.descendingSet().stream().mapToInt(length -> length).toArray());
        });
    return result;
  }

  /** The lengths of the words with {@code character}, longest first. */
  int[] of(char character) {
    return characters.get(character) ? lengths.getOrDefault(character, NONE) : NONE;
  }
}
