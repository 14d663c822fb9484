package io.rongpu.serve.pages;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the library lacks. */
final class Html {

  /** From the first Chinese letter to the last, with whatever stands between but spaces. */
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}(?:\\S*\\p{IsHan})?");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

  private Html() {}

  static <T> DomContent each(Stream<T> things, Function<? super T, ? extends DomContent> write) {
    return TagCreator.each(things.<DomContent>map(write::apply));
  }

  /**
   * Words in whichever language they are: what is Chinese on an English page says so, and a name in
   * Latin letters on a Chinese one.
   */
  static DomContent spoken(Visit visit, String words) {
    Matcher chinese = CHINESE.matcher(words);
    if (visit.language() == Language.ZH) {
      return !chinese.find() && LATIN.matcher(words).find()
          ? TagCreator.span(words).withLang("en")
          : TagCreator.text(words);
    }
    List<DomContent> parts = new ArrayList<>();
    int end = 0;
    while (chinese.find()) {
      if (chinese.start() > end) {
        parts.add(TagCreator.text(words.substring(end, chinese.start())));
      }
      parts.add(TagCreator.span(chinese.group()).withLang("zh"));
      end = chinese.end();
    }
    if (end < words.length()) {
      parts.add(TagCreator.text(words.substring(end)));
    }
    return TagCreator.each(parts.stream());
  }

  /** A number with its digits in groups. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How many of something, in English. */
  static String count(long number, String one, String more) {
    return number(number) + " " + (number == 1 ? one : more);
  }

  static <T> DomContent each(
      Collection<T> things, Function<? super T, ? extends DomContent> write) {
    return each(things.stream(), write);
  }
}
