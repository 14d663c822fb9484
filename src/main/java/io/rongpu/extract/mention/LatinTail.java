package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name in Latin letters at the end of a phrase, with the Chinese characters before it
 * where the document writes them together. One per document.
 */
final class LatinTail {

  private static final Lexicon PLACES = Lexicon.load("places");

  private static final String LATIN_CHARS = "A-Za-z0-9\u00C0-\u024F";
  private static final String LATIN_WORD = "[" + LATIN_CHARS + "][" + LATIN_CHARS + ".&'’+\\-·/]*";

  /** "Harbor & Finch Capital", "Lowell, Kline & Partners", "Pai Vista Ltd.". */
  private static final Pattern LATIN_TAIL =
      Pattern.compile(
          LATIN_WORD
              + "(?:,\\s"
              + LATIN_WORD
              + "(?=\\s&))?(?:(?:\\s+&\\s+|\\s+)"
              + LATIN_WORD
              + ")*(?:,\\s(?:Inc|Ltd|LLC|LP)\\.?)?$");

  private final String text;
  private final NameUses uses;

  LatinTail(String text, NameUses uses) {
    this.text = text;
    this.uses = uses;
  }

  /** Where the name stands, or null when {@code phrase} doesn't end in Latin letters. */
  @Nullable Span of(Span phrase) {
    String words = phrase.of(text);
    Matcher latin = LATIN_TAIL.matcher(words);
    return latin.find() && latin.group().matches(".*\\p{L}.*")
        ? from(phrase, words, latin.start())
        : null;
  }

  private Span from(Span phrase, String words, int latinStart) {
    String head = words.substring(0, latinStart);
    int cut = IntroducingNoun.endBefore(head);
    String before = head.substring(cut).strip();
    boolean glued = !before.isEmpty() && !head.endsWith(" ");
    String latin = words.substring(latinStart).strip();
    if (glued
        && head.length() >= 1
        && Han.is(head.charAt(head.length() - 1))
        && uses.count(latin) >= 2
        && uses.count(head.charAt(head.length() - 1) + latin) == uses.count(latin)) {
      Span both = hanBeforeLatin(phrase, head, latinStart);
      if (both != null) {
        return both;
      }
    }
    if (glued
        && before.length() <= 6
        && !NameForm.isSentence(before)
        && !NameForm.isUnlikely(before)
        && !PLACES.contains(before)
        && (uses.count(before + latin) >= 2
            || before.length() >= 2 && uses.count(before) >= 2 && uses.count(latin) >= 2)) {
      return tailFrom(phrase, words, cut);
    }
    return new Span(phrase.start() + latinStart, phrase.end());
  }

  /** "禾LEAF": where the document never has the letters alone, the character before is theirs. */
  private @Nullable Span hanBeforeLatin(Span phrase, String head, int latinStart) {
    int from = latinStart - 1;
    int cut = Math.max(IntroducingNoun.endBefore(head), head.lastIndexOf('的') + 1);
    String latin = phrase.of(text).substring(latinStart);
    while (from > cut
        && Han.is(head.charAt(from - 1))
        && uses.count(head.substring(from - 1) + latin) == uses.count(latin)) {
      from--;
    }
    from = Math.max(from, cut);
    boolean brief = from < latinStart && latinStart - from <= 2;
    return brief ? new Span(phrase.start() + from, phrase.end()) : null;
  }

  private static Span tailFrom(Span phrase, String words, int cut) {
    int from = cut;
    while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
      from++;
    }
    return new Span(phrase.start() + from, phrase.end());
  }
}
