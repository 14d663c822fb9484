package io.rongpu.search;

import java.util.Comparator;
import java.util.List;

/** How alike two names are. */
public final class Likeness {

  private Likeness() {}

  /** The name that fits best; the first of equally good ones. */
  static String best(NameForm form, String asked, List<String> names, Match match) {
    if (names.size() == 1) {
      return names.get(0);
    }
    String key = form.key(asked);
    return names.stream()
        .max(Comparator.comparingDouble(name -> fit(key, form.key(name), match)))
        .orElseThrow();
  }

  private static double fit(String asked, String name, Match match) {
    return switch (match) {
      case EXACT -> asked.equals(name) ? 1 : 0;
      case PREFIX -> name.startsWith(asked) ? 1.0 / name.length() : 0;
      case WORDS -> name.contains(asked) ? 1.0 / name.length() : 0;
      case INSIDE -> asked.contains(name) ? name.length() : 0;
      case SHORT, SOUND -> NameForm.hasHan(name) ? 1.0 / name.length() : 0;
      case FUZZY -> of(asked, name);
    };
  }

  /** 1 for equal texts, 0 for texts without anything in common: shared letters in order. */
  public static double of(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest == 0 ? 1 : 1 - distance(one, other) / (double) longest;
  }

  /** How many letters have to be put in, left out, replaced or swapped with the next. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        cost[i][j] =
            Math.min(
                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
