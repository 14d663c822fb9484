package io.rongpu.query;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What a misspelt name was meant to be. */
final class Spelling {

  private Spelling() {}

  /** The name with the fewest edits to the one given, the first of equals; null if none is near. */
  static @Nullable String nearest(String given, Collection<String> names) {
    return names.stream()
        .filter(name -> edits(given, name) <= Math.max(given.length(), name.length()) / 2)
        .min(Comparator.comparingInt(name -> edits(given, name)))
        .orElse(null);
  }

  /** How many letters are to be put in, left out or changed (Levenshtein's distance). */
  private static int edits(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
