package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises personal names by their form: a Chinese family name and one or two given characters, a
 * transliteration with middle dots, or capitalised Latin words. Thread-safe.
 */
public final class PersonReader {

  private static final Lexicon SURNAMES = Lexicon.load("surnames");
  private static final String LATIN =
      "[A-Z\u00C0-\u00DE][\\p{IsLatin}'’.-]*(?:(?:[ ·](?:van|der|den|de|la|le|von|di|da|al|bin)){0,2}[ ·][A-Z\u00C0-\u00DE][\\p{IsLatin}'’.-]*){0,3}";
  private static final String DOTTED =
      "[\\p{IsHan}A-Z]{1,6}(?:\\s?[·•・‧]\\s?[\\p{IsHan}A-Z]{1,8}){1,3}";

  /** Words that may stand after a two-character name and are never its third character. */
  private static final String NOT_GIVEN =
      "表认介说称告透曾是在于和与及等也还则先女博教对将就从为向，、。（(：:“”」》！？】 毕创担任出任加曰谈坦接指强提有带又来都被把让直补解回老的了以用跟之到或并且只该本";

  private static final String NEVER =
      "公司平台团队企业品牌集团项目行业市场产品用户融资投资资本基金创业创始经理总裁全球国际中国美国亚洲亚太华南华东华北大区地区高级资深首席联席执行合伙管理技术运营产业金融科技时代项目智能教育健康医疗文化";

  private static final Pattern LATIN_AT = Pattern.compile(LATIN);
  private static final Pattern DOTTED_AT = Pattern.compile(DOTTED);

  private PersonReader() {}

  /** Whether {@code words} have the form of a whole personal name. */
  public static boolean isPerson(String words) {
    String form = words.strip();
    if (form.matches(DOTTED)) {
      return true;
    }
    if (form.matches("\\p{IsHan}{2,4}")) {
      int surname = surnameLength(form, 0);
      int given = form.length() - surname;
      return surname > 0 && given >= 1 && given <= 2 && !NEVER.contains(form.substring(0, 2));
    }
    return form.matches(LATIN) && form.contains(" ");
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
      return name(text, from, trimDotted(text, from, dotted.end()));
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
    Matcher latin =
        Pattern.compile("(?:" + DOTTED + "|" + LATIN + ")$")
            .matcher(text)
            .region(Math.max(0, to - 40), to);
    if (latin.find() && latin.group().length() >= 3) {
      return name(text, latin.start(), to);
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

  /** A dotted name ends before words that can't belong to it. */
  private static int trimDotted(String text, int from, int end) {
    int lastDot = from;
    for (int i = from; i < end; i++) {
      if ("·•・‧".indexOf(text.charAt(i)) >= 0) {
        lastDot = i;
      }
    }
    for (int i = lastDot + 2; i < end; i++) {
      if (NOT_GIVEN.indexOf(text.charAt(i)) >= 0) {
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
    if (NEVER.contains(first) || "表称认说是在的和与等兼及，".indexOf(text.charAt(from + surname)) >= 0) {
      return 0;
    }
    int second = from + surname + 1;
    boolean third =
        second < text.length()
            && isHan(text.charAt(second))
            && NOT_GIVEN.indexOf(text.charAt(second)) < 0;
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
    String form = text.substring(from, to).strip().replaceFirst("[.·]$", "");
    return Name.of(form, new Span(from, from + form.length()), Entity.Kind.PERSON);
  }
}
