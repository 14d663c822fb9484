package io.rongpu.resolve;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names made comparable: two names are spelled alike exactly when their normal forms are equal.
 * Immutable and thread-safe.
 */
final class NameNormalizer {

  /** Dots between the parts of a foreign name, as writers type them. */
  private static final String MIDDLE_DOTS = "·•・‧⋅∙ᐧ";

  private final List<String> legalForms =
      WordList.read("legal-forms.txt").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private final Map<Character, Character> simplified = simplified();
  private final Set<String> genericNames = Set.copyOf(WordList.read("generic-names.txt"));

  /**
   * The name by its letters: compatibility forms (full width) unified, simplified characters, lower
   * case, without spaces, quotation marks, middle dots and invisible characters.
   */
  String spelling(String name) {
    return withoutGaps(unified(name));
  }

  /**
   * As {@link #spelling}, and without endings such as 有限公司 or {@code Co., Ltd.} as long as two Han
   * or three Latin characters (letters or digits) remain.
   */
  String organization(String name) {
    String rest = unified(name).strip();
    for (String shorter = withoutLegalForm(rest);
        !shorter.equals(rest);
        shorter = withoutLegalForm(rest)) {
      rest = shorter;
    }
    return withoutGaps(rest);
  }

  /** Whether the name ends in a legal form, as registered names do. */
  boolean isLegal(String name) {
    String unified = unified(name).strip();
    return !withoutLegalForm(unified).equals(unified);
  }

  /**
   * Whether equal normal forms say anything: at least two characters, and no common word such as
   * 平台.
   */
  boolean isTelling(String normalForm) {
    return normalForm.codePointCount(0, normalForm.length()) >= 2
        && !genericNames.contains(normalForm);
  }

  /** Without the longest form it ends in, or as it is. */
  private String withoutLegalForm(String name) {
    String bare = withoutTrailingMarks(name);
    for (String form : legalForms) {
      String rest = bare.substring(0, Math.max(0, bare.length() - form.length()));
      if (bare.endsWith(form) && standsAlone(form, rest)) {
        return isEnough(rest) ? withoutTrailingMarks(rest) : name;
      }
    }
    return name;
  }

  private static Map<Character, Character> simplified() {
    Map<Character, Character> simplified = new HashMap<>();
    for (String line : WordList.read("simplified.txt")) {
      for (String pair : line.split(" ")) {
        simplified.put(pair.charAt(0), pair.charAt(1));
      }
    }
    return simplified;
  }

  private static boolean standsAlone(String form, String before) {
    return form.charAt(0) < 'a'
        || form.charAt(0) > 'z'
        || before.isEmpty()
        || !Character.isLetterOrDigit(before.codePointBefore(before.length()))
        || isHan(before.codePointBefore(before.length()));
  }

  private static boolean isEnough(String rest) {
    long han = rest.codePoints().filter(NameNormalizer::isHan).count();
    long latin = rest.codePoints().filter(c -> Character.isLetterOrDigit(c) && !isHan(c)).count();
    return han >= 2 || latin >= 3;
  }

  private static String withoutTrailingMarks(String name) {
    int end = name.length();
    while (end > 0 && " .,".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  private String unified(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      out.append(simplified.getOrDefault(lower.charAt(i), lower.charAt(i)).charValue());
    }
    return out.toString();
  }

  private static String withoutGaps(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    name.codePoints().filter(c -> !isGap(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isGap(int c) {
    if (Character.isLetterOrDigit(c)) {
      return false;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || MIDDLE_DOTS.indexOf(c) >= 0) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.FORMAT,
          Character.CONTROL ->
          true;
      default -> "\"'`「」『』《》〈〉".indexOf(c) >= 0;
    };
  }

  private static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
