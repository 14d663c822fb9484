package io.rongpu.extract.mention;

import io.rongpu.text.Romanizer;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether a Chinese spelling of a foreign name sounds like a Latin one: 达斯汀·莫斯科维兹 and Dustin
 * Moskovitz. Compares the consonants, in classes that Chinese spelling mixes up (b and p, l and r),
 * by edit distance. Thread-safe when its romanizer is.
 */
final class Transliteration {

  /** Names with fewer consonants are too short to tell. */
  private static final int LEAST_CONSONANTS = 4;

  /** Share of consonants that may differ: 莫斯科维兹 drops the t of Moskovitz. */
  private static final double MOST_DIFFERENCE = 0.25;

  /** The same for the family name, which tells people apart: 施密特 is Schmidt and not Smith. */
  private static final double MOST_FAMILY_DIFFERENCE = 0.2;

  private final Romanizer romanizer;

  Transliteration(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  /**
   * Whether {@code chinese} (with middle dots) and {@code latin} (two words or more) sound alike.
   */
  boolean soundsAlike(String chinese, String latin) {
    if (!chinese.contains("·") || !latin.matches("[\\p{IsLatin}'’. -]+ [\\p{IsLatin}'’. -]+")) {
      return false;
    }
    String a = ofPinyin(romanizer.syllables(chinese));
    String b = ofLatin(latin);
    return Math.min(a.length(), b.length()) >= LEAST_CONSONANTS
        && isNear(a, b, MOST_DIFFERENCE)
        && isNear(
            ofPinyin(romanizer.syllables(chinese.substring(chinese.lastIndexOf('·') + 1))),
            ofLatin(latin.substring(latin.lastIndexOf(' ') + 1)),
            MOST_FAMILY_DIFFERENCE);
  }

  private static boolean isNear(String a, String b, double mostDifference) {
    return distance(a, b) <= mostDifference * Math.max(a.length(), b.length());
  }

  private static String ofPinyin(List<String> syllables) {
    StringBuilder consonants = new StringBuilder();
    for (String syllable : syllables) {
      if (syllable.equals("er")) {
        consonants.append('L');
        continue;
      }
      String initial = syllable.replaceFirst("[aeiouüv].*", "");
      consonants.append(pinyinClass(initial));
      if (syllable.length() > initial.length() && syllable.matches(".*ng?$")) {
        consonants.append('N');
      }
    }
    return withoutRepeats(consonants);
  }

  private static String pinyinClass(String initial) {
    return switch (initial) {
      case "b", "p" -> "P";
      case "m" -> "M";
      case "f", "w" -> "F";
      case "d", "t" -> "T";
      case "n" -> "N";
      case "l", "r" -> "L";
      case "g", "k" -> "K";
      case "h" -> "H";
      case "j", "q", "x", "ch", "sh" -> "C";
      case "z", "zh", "c", "s" -> "S";
      default -> "";
    };
  }

  private static String ofLatin(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("r(?![aeiouy])", "") // Chinese spelling leaves it out: Mark is 马克
            .replaceAll("sch|tch|sh|ch|zh|j", "C")
            .replaceAll("ph|v|w|f", "F")
            .replaceAll("th|dt|d|t", "T")
            .replaceAll("ck|q|k|g|c(?![eiy])", "K")
            .replaceAll("x", "KS")
            .replaceAll("c|s|z", "S")
            .replaceAll("[bp]", "P")
            .replaceAll("[lr]", "L")
            .replace("m", "M")
            .replace("n", "N")
            .replace("h", "H");
    return withoutRepeats(plain.replaceAll("[^A-Z]", ""));
  }

  private static String withoutRepeats(CharSequence consonants) {
    return consonants.toString().replaceAll("(.)\\1+", "$1");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
