package io.rongpu.serve.pages;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the program says in English where no page is near, in the language of a page: the answer to
 * a form, why a file was refused. The English is what is stored and printed; {@code phrases.tsv}
 * has the Chinese.
 */
final class Phrases {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])(:said|:each)?\\}");

  private static final List<Phrase> ALL =
      Lines.of("phrases.tsv").stream().map(line -> Phrase.of(line.get(0), line.get(1))).toList();

  /** An English sentence before the same in Chinese, as the shapes say both. */
  private static final Pattern ENGLISH_HALF =
      Pattern.compile("^[A-Z][^\\p{IsHan}]*? (?=\\p{IsHan})");

  private Phrases() {}

  /**
   * What was said, in the page's language; as it is, and marked as English, if nobody knows how.
   */
  static DomContent of(Visit visit, @Nullable String english) {
    String said = Thing.orEmpty(english);
    if (visit.language() == Language.EN) {
      return text(said);
    }
    String chinese = chinese(said);
    if (chinese != null) {
      return text(chinese);
    }
    // What has no space is a name.
    return said.contains(" ") ? span(said).withLang(Language.EN.htmlTag()) : text(said);
  }

  /** The Chinese of what was said; null if nobody knows it. */
  static @Nullable String chinese(String english) {
    for (Phrase phrase : ALL) {
      Matcher said = phrase.english.matcher(english);
      if (said.matches()) {
        return phrase.filled(said);
      }
    }
    return null;
  }

  private record Phrase(Pattern english, String chinese) {

    static Phrase of(String english, String chinese) {
      Matcher place = PLACE.matcher(english);
      StringBuilder pattern = new StringBuilder();
      int end = 0;
      while (place.find()) {
        pattern.append(Pattern.quote(english.substring(end, place.start()))).append("(.+?)");
        end = place.end();
      }
      pattern.append(Pattern.quote(english.substring(end)));
      return new Phrase(Pattern.compile(pattern.toString(), Pattern.DOTALL), chinese);
    }

    private String filled(Matcher said) {
      return PLACE
          .matcher(chinese)
          .replaceAll(
              place -> {
                String told = said.group(Integer.parseInt(place.group(1)));
                String how = Thing.orEmpty(place.group(2));
                return Matcher.quoteReplacement(
                    how.isEmpty() ? told : how.equals(":said") ? said(told) : each(told));
              });
    }

    private static String each(String told) {
      return Arrays.stream(told.split("; ")).map(Phrase::said).collect(Collectors.joining("；"));
    }

    private static String said(String told) {
      Matcher half = ENGLISH_HALF.matcher(told);
      if (half.find()) {
        return told.substring(half.end());
      }
      String chinese = Phrases.chinese(told);
      return chinese == null ? Columns.parameter(Language.ZH, told) : chinese;
    }
  }
}
