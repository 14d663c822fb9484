package io.rongpu.search;

import io.rongpu.text.NameSpelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared. Thread-safe. */
final class NameForm {

  private static final Pattern MARKS = Pattern.compile("(?<=[\\p{IsLatin}])\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final NameSpelling spelling;

  NameForm(NameSpelling spelling) {
    this.spelling = spelling;
  }

  /** One way to write full and half width, cases, accents, traditional and simplified. */
  String plain(String text) {
    String cut = text.length() > Asked.LONGEST ? text.substring(0, Asked.LONGEST) : text;
    String wide = Normalizer.normalize(cut, Normalizer.Form.NFKC);
    String bare =
        Normalizer.normalize(
            MARKS.matcher(Normalizer.normalize(wide, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    return spelling.simplified(bare).toLowerCase(Locale.ROOT);
  }

  /** The letters and digits of a name; of a name without any, its signs. */
  String key(String text) {
    String plain = plain(text);
    String letters = NO_LETTERS.matcher(plain).replaceAll("");
    return letters.isEmpty() ? plain.strip() : letters;
  }

  /** The parts between spaces and signs, by script: {@code AI芯片} has two. */
  List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String run : NO_LETTERS.split(plain(text))) {
      int start = 0;
      for (int i = 1; i <= run.length(); i++) {
        if (i == run.length() || isHan(run.charAt(i)) != isHan(run.charAt(i - 1))) {
          parts.add(run.substring(start, i));
          start = i;
        }
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  static boolean isHan(char c) {
    // The surrogates of supplementary characters count as Chinese: names have no others.
    return Character.isSurrogate(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  static boolean hasHan(String text) {
    return text.chars().anyMatch(c -> isHan((char) c));
  }
}
