package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises personal names by their form: a Chinese family name and one or two given characters, a
 * transliteration with middle dots, or capitalised Latin words. Thread-safe.
 */
public final class PersonReader {

  private static final Lexicon SURNAMES = Lexicon.load("surnames");
  private static final Lexicon NEVER = Lexicon.load("never-persons");
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon TITLES = Lexicon.load("titles");
  private static final Lexicon AFTER_NAME = Lexicon.load("words-after-names");
  private static final Lexicon AFTER_PERSON = Lexicon.load("words-after-persons");
  private static final String LATIN =
      "[A-Z\u00C0-\u00DE][\\p{IsLatin}'’.-]*(?:(?:[ ·](?:van|der|den|de|la|le|von|di|da|al|bin)){0,2}[ ·][A-Z\u00C0-\u00DE][\\p{IsLatin}'’.-]*){0,3}";
  private static final String DOTTED =
      "[\\p{IsHan}A-Z]{1,6}(?:\\s?[·•・‧]\\s?[\\p{IsHan}A-Z]{1,8}){1,3}(?:[-–]\\p{IsHan}{2,6})?";

  /** "杰克-伍德斯": the same, written with hyphens. */
  private static final String HYPHENED = "\\p{IsHan}{2,5}(?:[-–]\\p{IsHan}{2,6}){1,2}";

  private static final String DOTS = "·•・‧-–";

  /** Characters of the words before a name that no transliteration is written with. */
  private static final String NOT_IN_NAME = "是由为的与和及人者向让";

  /** Characters that end a transliteration, for none is written with them. */
  private static final String AFTER_DOTTED = "认说称告透曾是在于和与及等也还则将就为从向被把让的了并且只该对今周昨已这那都一两";

  private static final Pattern LATIN_AT = Pattern.compile(LATIN);
  private static final Pattern HYPHENED_FORM = Pattern.compile(HYPHENED);
  private static final Pattern DOTTED_AT = Pattern.compile(HYPHENED + "|" + DOTTED);

  private static final Pattern DOTTED_OR_LATIN_BEFORE =
      Pattern.compile("(?:" + HYPHENED + "|" + DOTTED + "|" + LATIN + ")$");

  private static final Pattern NOT_FIRST =
      Pattern.compile("[的是了由和与及在对向为请让被把命]|创?始人|联合|合伙人|投资人|总裁|董事|[执首]席");

  private PersonReader() {}

  /** Whether {@code words} have the form of a whole personal name. */
  public static boolean isPerson(String words) {
    String form = words.strip();
    if (hasDot(form) && DOTTED_AT.matcher(form).matches()) {
      return trimDotted(form, 0, form.length()) == form.length();
    }
    if (Han.isAll(form, 2, 4)) {
      int surname = surnameLength(form, 0);
      int given = form.length() - surname;
      return surname > 0
          && given >= 1
          && given <= 2
          && !PLACES.contains(form)
          && !NEVER.contains(form.substring(0, 2));
    }
    return LATIN_AT.matcher(form).matches() && form.contains(" ");
  }

  private static boolean hasDot(String form) {
    return "·•・‧".chars().anyMatch(dot -> form.indexOf(dot) >= 0);
  }

  /** Whether {@code form} is written with the middle dots or hyphens of foreign names. */
  public static boolean isTranscribed(String form) {
    return hasDot(form) || HYPHENED_FORM.matcher(form).matches();
  }

  /** Whether {@code words} begin with a Chinese family name. */
  public static boolean hasFamilyName(String words) {
    return surnameLength(words, 0) > 0;
  }

  /** The personal name that begins at {@code start} (white space skipped), or null. */
  public static @Nullable Name at(String text, int start) {
    int from = start;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    if (from >= text.length()) {
      return null;
    }
    Matcher dotted = DOTTED_AT.matcher(text).region(from, Math.min(text.length(), from + 24));
    if (dotted.lookingAt()) {
      // A dotted run may begin in the words before the name: 的是纳特·弗里德曼, 创始人杨·塔林.
      return NOT_FIRST.matcher(dotted.group()).lookingAt()
              || trimHead(text, from, dotted.end()) > from
          ? null
          : name(text, from, trimDotted(text, from, dotted.end()));
    }
    Matcher latin = LATIN_AT.matcher(text).region(from, Math.min(text.length(), from + 40));
    if (latin.lookingAt() && latin.end() - from >= 2) {
      return name(text, from, latin.end());
    }
    int length = hanLength(text, from);
    return length == 0 ? null : name(text, from, from + length);
  }

  /** The personal name that ends at {@code end}, or null. */
  public static @Nullable Name before(String text, int end) {
    int to = end;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    Matcher latin = DOTTED_OR_LATIN_BEFORE.matcher(text).region(Math.max(0, to - 40), to);
    if (latin.find() && latin.group().length() >= 3) {
      return name(text, trimHead(text, latin.start(), to), to);
    }
    for (int length = 4; length >= 2; length--) {
      if (to - length >= 0
          && isPerson(text.substring(to - length, to))
          && length <= 3 + compound(text, to - length)) {
        return name(text, to - length, to);
      }
    }
    return null;
  }

  private static int compound(String text, int at) {
    return surnameLength(text, at) == 2 ? 1 : 0;
  }

  /** A dotted name begins after words that can't belong to it, "创始人是埃里克·施密特". */
  private static int trimHead(String text, int from, int end) {
    int firstDot = from;
    while (firstDot < end && DOTS.indexOf(text.charAt(firstDot)) < 0) {
      firstDot++;
    }
    for (int i = firstDot; i > from && firstDot < end; i--) {
      if (NOT_IN_NAME.indexOf(text.charAt(i - 1)) >= 0 || TITLES.longestBefore(text, i) != null) {
        return i;
      }
    }
    return from;
  }

  /** A dotted name ends before words that can't belong to it. */
  private static int trimDotted(String text, int from, int end) {
    int lastDot = from;
    for (int i = from; i < end; i++) {
      if (DOTS.indexOf(text.charAt(i)) >= 0) {
        lastDot = i;
      }
    }
    for (int i = from; i < lastDot - 2; i++) {
      if ("和与及".indexOf(text.charAt(i)) >= 0 && hasDot(text.substring(from, i))) {
        return i; // 萨姆·波特 of 萨姆·波特和丹尼·库克
      }
    }
    for (int i = lastDot + 2; i < end; i++) {
      if (AFTER_DOTTED.indexOf(text.charAt(i)) >= 0 || AFTER_PERSON.longestAt(text, i) != null) {
        return i;
      }
    }
    return end;
  }

  private static int hanLength(String text, int from) {
    int surname = surnameLength(text, from);
    if (surname == 0 || from + surname >= text.length() || !isHan(text.charAt(from + surname))) {
      return 0;
    }
    String first = text.substring(from, Math.min(text.length(), from + 2));
    if (NEVER.contains(first)
        || PLACES.longestAt(text, from) != null
        || "表称认说是在的和与等兼及，".indexOf(text.charAt(from + surname)) >= 0) {
      return 0;
    }
    int second = from + surname + 1;
    boolean third =
        second < text.length()
            && isHan(text.charAt(second))
            && AFTER_NAME.longestAt(text, second) == null;
    return surname + (third ? 2 : 1);
  }

  private static int surnameLength(String text, int at) {
    if (at + 2 <= text.length() && SURNAMES.contains(text.substring(at, at + 2))) {
      return 2;
    }
    return at < text.length() && SURNAMES.contains(text.substring(at, at + 1)) ? 1 : 0;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static Name name(String text, int from, int to) {
    String form = text.substring(from, to).strip();
    if (form.endsWith(".") || form.endsWith("·")) {
      form = form.substring(0, form.length() - 1);
    }
    return Name.of(form, new Span(from, from + form.length()), Entity.Kind.PERSON);
  }
}
