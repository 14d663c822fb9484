package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that stand twice, the second time in brackets and in other letters: "尤杉斯塔（Alan
 * Eustace）". One per document.
 */
final class NameInTwoScripts {

  private static final Pattern BRACKET =
      Pattern.compile("\\s?[（(]([A-Z][\\p{IsLatin}.'’ -]{2,40}|[\\p{IsHan}·]{2,12})[）)]");

  private static final Pattern SPELLING =
      Pattern.compile("\\s?[（(]([A-Z][\\p{IsLatin}.'’-]* [\\p{IsLatin}.'’ -]{2,40})[）)]");

  /** What the Chinese spelling of a foreign name has not. */
  private static final Pattern NOT_IN_SPELLING =
      Pattern.compile("[的是了由和与及在对向为请让被把命任兼等们]|人$|长$|官$|师$|博士|教授|先生|女士|公司|团队|集团");

  private static final Lexicon AFTER = Lexicon.load("words-after-persons");

  private final String text;

  NameInTwoScripts(DocumentContext context) {
    this.text = context.document().text();
  }

  /** 尤杉斯塔 of "尤杉斯塔（Alan Eustace）": Chinese characters right before the same name, or null. */
  @Nullable Span beforeBracket(Sentence sentence, int start) {
    int end = start;
    while (end < sentence.span().end() && end - start < 9 && Han.is(text.charAt(end))) {
      if (end > start + 1 && AFTER.longestAt(text, end) != null) {
        return null;
      }
      end++;
    }
    Matcher spelling = SPELLING.matcher(text).region(end, Math.min(text.length(), end + 50));
    boolean spelled =
        end - start >= 2
            && spelling.lookingAt()
            && PersonReader.isPerson(spelling.group(1))
            && !LatinPersons.isNever(spelling.group(1));
    return spelled && !isOtherWords(new Span(start, end)) ? new Span(start, end) : null;
  }

  /** Whether {@code span} has what the Chinese spelling of a foreign name has not. */
  boolean isOtherWords(Span span) {
    return NOT_IN_SPELLING.matcher(text).region(span.start(), span.end()).find();
  }

  /** "萨姆·奥尔特曼（Sam Altman）": the bracket is the same person. */
  Name withBracket(Name person) {
    int end = person.span().end();
    Matcher bracket = BRACKET.matcher(text).region(end, Math.min(text.length(), end + 50));
    return bracket.lookingAt() && PersonReader.isPerson(bracket.group(1))
        ? person.with(bracket.group(1).strip())
        : person;
  }
}
