package io.rongpu.text.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words one of which stands in every match: 投资 and 注资 of {@code [^，]{2,9}(?:投资|注资)了?}. A text
 * without them is spared the pattern, and nothing is tried behind the last of them. Immutable.
 */
final class Necessary {

  /** More words than this are dearer to look for than what they spare. */
  private static final int MOST = 400;

  /** A class of more characters says next to nothing. */
  private static final int FEW = 24;

  private final CharSet first;

  /** The characters that words begin with, ascending, and for each its words. */
  private final char[] keys;

  private final String[][] byKey;

  private Necessary(Set<String> words) {
    this.first = CharSet.union(words.stream().map(word -> CharSet.of(word.charAt(0))).toList());
    this.keys = first.toArray();
    this.byKey = new String[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      char key = keys[i];
      byKey[i] = words.stream().filter(word -> word.charAt(0) == key).toArray(String[]::new);
    }
  }

  /** What every match of {@code pattern} has, each apart from the others. */
  static List<Necessary> of(Syntax pattern) {
    return words(pattern).stream().filter(Necessary::isRare).map(Necessary::new).toList();
  }

  /** Where the last of the words begins that stands between two places; -1 when none does. */
  int last(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (first.has(text.charAt(i)) && isAt(text, i, to)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(String text, int at, int to) {
    for (String word : byKey[Arrays.binarySearch(keys, text.charAt(at))]) {
      if (at + word.length() <= to && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Marks stand nearly everywhere. */
  private static boolean isRare(Set<String> words) {
    return words.stream().noneMatch(word -> word.length() == 1 && isMark(word.charAt(0)));
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && Character.getType(c) != Character.PRIVATE_USE;
  }

  /** Sets of words; each match of {@code part} has one of each set. */
  private static List<Set<String>> words(Syntax part) {
    if (part instanceof Syntax.Literal literal) {
      return List.of(Set.of(String.valueOf(literal.c())));
    } else if (part instanceof Syntax.One one) {
      return ofClass(one.chars());
    } else if (part instanceof Syntax.Sequence all) {
      return ofSequence(all.parts());
    } else if (part instanceof Syntax.Choice any) {
      return ofChoice(any.parts());
    } else if (part instanceof Syntax.Repeat repeat && repeat.least() > 0) {
      return words(repeat.part());
    } else if (part instanceof Syntax.Group group) {
      return words(group.part());
    } else if (part instanceof Syntax.Atomic atomic) {
      return words(atomic.part());
    }
    return List.of();
  }

  private static List<Set<String>> ofClass(CharClass chars) {
    if (chars.pairs() != null || chars.units().size() > FEW) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    for (char c : chars.units().toArray()) {
      words.add(String.valueOf(c));
    }
    return words.isEmpty() ? List.of() : List.of(words);
  }

  /** Those of all parts; characters that stand side by side are one word. */
  private static List<Set<String>> ofSequence(List<Syntax> parts) {
    List<Set<String>> found = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (Syntax part : parts) {
      if (part instanceof Syntax.Literal literal) {
        word.append(literal.c());
        continue;
      }
      addWord(word, found);
      found.addAll(words(part));
    }
    addWord(word, found);
    return found;
  }

  private static void addWord(StringBuilder word, List<Set<String>> found) {
    if (!word.isEmpty()) {
      found.add(Set.of(word.toString()));
      word.setLength(0);
    }
  }

  /** The best of each alternative together; none where one alternative has none. */
  private static List<Set<String>> ofChoice(List<Syntax> alternatives) {
    Set<String> together = new LinkedHashSet<>();
    for (Syntax alternative : alternatives) {
      Set<String> best =
          words(alternative).stream()
              .filter(Necessary::isRare)
              .max(
                  Comparator.comparingInt(Necessary::shortest)
                      .thenComparing(Collection::size, Comparator.reverseOrder()))
              .orElse(Set.of());
      together.addAll(best);
      if (best.isEmpty() || together.size() > MOST) {
        return List.of();
      }
    }
    return List.of(together);
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }
}
