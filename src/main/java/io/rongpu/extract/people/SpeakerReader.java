package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads names without a family name of the list, of whom the document says that they speak. One per
 * document.
 */
final class SpeakerReader {

  /** What nobody is called by. */
  private static final Pattern NOT_IN_NICKNAME =
      Pattern.compile("[的是了由和与及在对向为请让被把命任兼等们则都均也还曾将就又再未没不其此该这那各两三多几本某]");

  private static final Pattern SPEAKS_NEXT =
      Pattern.compile("(?:表示|认为|透露|介绍|指出|坦言|告诉|强调|称，|说，|说：)");

  private static final Lexicon SPEAKS = Lexicon.load("words-of-speakers");

  private final DocumentContext context;
  private final String text;

  SpeakerReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /**
   * A name without a family name of the list: what else the document says that it said something.
   */
  @Nullable Span at(Sentence sentence, int at) {
    for (int length = 3; length >= 2; length--) {
      int end = at + length;
      if (end > sentence.span().end()) {
        continue;
      }
      String form = text.substring(at, end);
      boolean speaks = SPEAKS_NEXT.matcher(text).region(end, text.length()).lookingAt();
      if (Han.isAll(form, 2, 3)
          && (speaks || context.names().count(form) >= 3)
          && !isWord(SentenceWords.at(sentence, at)) // asked late, for words are dear
          && !context.book().isOrganization(form)
          && (context.names().count(form) >= 3 && speaks(form)
              || speaks && isUnknown(sentence, new Span(at, end)))) {
        return new Span(at, end);
      }
    }
    return null;
  }

  private static boolean isWord(@Nullable Token token) {
    return token == null || token.span().length() >= 2 && token.tag() != Tag.PERSON;
  }

  /** Whether the document says somewhere that {@code form} said something. */
  boolean speaks(String form) {
    return SPEAKS.words().stream().anyMatch(verb -> context.names().count(form + verb) > 0);
  }

  /**
   * Whether no word of the dictionary, of two characters or more, and no function word is in it.
   */
  private boolean isUnknown(Sentence sentence, Span span) {
    return !NOT_IN_NICKNAME.matcher(span.of(text)).find()
        && SentenceWords.in(sentence, span).stream()
            .allMatch(
                token ->
                    span.contains(token.span())
                        && (token.span().length() == 1 || !token.tag().isOrdinary())
                        && token.tag() != Tag.ADVERB
                        && token.tag() != Tag.PRONOUN
                        && token.tag() != Tag.PREPOSITION
                        && token.tag() != Tag.CONJUNCTION
                        && token.tag() != Tag.PLACE
                        && token.tag() != Tag.ORGANIZATION);
  }
}
