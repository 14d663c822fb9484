package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A word list from a resource file: one word a line, {@code #} begins a comment. Every file says in
 * its head where its words come from. Immutable and thread-safe.
 */
public final class Lexicon {

  private static final Map<List<String>, Lexicon> LOADED = new ConcurrentHashMap<>();

  private final Set<String> words;
  private final NavigableSet<String> sorted;
  private final WordTable table;

  /** How long the words are that begin, and that end, with a character. */
  private final WordLengths byFirst;

  private final WordLengths byLast;

  private Lexicon(Set<String> words) {
    this.words = Collections.unmodifiableSet(words);
    this.sorted = new TreeSet<>(words);
    this.table = WordTable.of(words);
    this.byFirst = WordLengths.of(words, word -> word.charAt(0));
    this.byLast = WordLengths.of(words, word -> word.charAt(word.length() - 1));
  }

  /**
   * The lists {@code name.txt} beside this package's extractors, as one. Whoever asks for the same
   * ones gets the same object.
   *
   * @throws UncheckedIOException if there is no such resource
   */
  public static Lexicon load(String... names) {
    return LOADED.computeIfAbsent(List.of(names), Lexicon::read);
  }

  private static Lexicon read(List<String> names) {
    Set<String> words = new LinkedHashSet<>();
    for (String name : names) {
      words.addAll(read("/io/rongpu/extract/" + name + ".txt"));
    }
    return new Lexicon(words);
  }

  /** The names of known investors, companies that invest among them. */
  public static Lexicon investors() {
    return Investors.LEXICON;
  }

  private static final class Investors {
    static final Lexicon LEXICON = load("investors", "well-known-investors", "operating-companies");
  }

  private static List<String> read(String path) {
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("No resource " + path);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean contains(String word) {
    return table.find(word, 0, word.length()) != null;
  }

  /** Whether {@code start} is the beginning of a longer word. */
  public boolean hasPrefix(String start) {
    String next = sorted.higher(start);
    return next != null && next.startsWith(start);
  }

  /** Whether a word of the list begins with {@code character}. */
  public boolean mayBegin(char character) {
    return byFirst.of(character).length > 0;
  }

  /** The words in the order of the file. */
  public Set<String> words() {
    return words;
  }

  /** The longest word that {@code text} ends with at {@code end} (exclusive), or null. */
  public @Nullable String longestBefore(String text, int end) {
    if (end == 0) {
      return null;
    }
    for (int length : byLast.of(text.charAt(end - 1))) {
      String word = length > end ? null : table.find(text, end - length, end);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** The longest word that {@code text} has at {@code start}, or null. */
  public @Nullable String longestAt(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    for (int length : byFirst.of(text.charAt(start))) {
      int end = start + length;
      String word = end > text.length() ? null : table.find(text, start, end);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** Whether a word of the list stands in {@code text}. */
  public boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (longestAt(text, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** The words as one alternative of a regular expression, longest first, in no group. */
  public String alternatives() {
    List<String> ordered =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(Pattern::quote)
            .toList();
    return "(?:" + String.join("|", ordered) + ")";
  }
}
