package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign names in Chinese characters without dots, 瓦托恩: HanLP's word for a person without a
 * family name of the list, or characters that the document repeats and no dictionary has. One per
 * document.
 */
final class TranscribedNameReader {

  private static final Lexicon AFTER = Lexicon.load("words-after-persons");
  private static final Lexicon AFTER_CHARACTERS = Lexicon.load("words-after-names");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");

  private final DocumentContext context;
  private final PeopleMet met;
  private final SpeakerReader speakers;
  private final NameInTwoScripts scripts;
  private final String text;

  TranscribedNameReader(
      DocumentContext context, PeopleMet met, SpeakerReader speakers, NameInTwoScripts scripts) {
    this.context = context;
    this.met = met;
    this.speakers = speakers;
    this.scripts = scripts;
    this.text = context.document().text();
  }

  /** What HanLP takes for a person without a Chinese family name, such as a transcribed one. */
  @Nullable Span tagged(Sentence sentence, int start, boolean linked) {
    if (start >= sentence.span().end() || !Character.isLetter(text.codePointAt(start))) {
      return null; // asked first: most titles have a mark behind them, and words are dear
    }
    Token token = SentenceWords.at(sentence, start);
    if (token == null || token.tag() != Tag.PERSON || token.span().length() < 2) {
      return null;
    }
    String form = token.span().of(text);
    boolean doubtful =
        form.length() == 2
            && linked
            && !met.isIntroduced(form)
            && context.names().count("·" + form) == 0 // a family name alone: 伦托 of 艾丹·伦托
            && !speakers.speaks(form);
    return doubtful
            || OPERATING.contains(form)
            || PersonReader.hasFamilyName(form)
            || PeopleReader.isOfAnother(text, token.span().end())
            || context.book().isOrganization(form)
        ? null
        : lengthened(sentence, withoutTail(token.span()));
  }

  /**
   * 瓦伦托尔, of which HanLP or a family name take only a part: four characters or more that foreign
   * names are spelled with, up to where a clause goes on.
   */
  @Nullable Span spelled(Sentence sentence, int start) {
    int most = Math.min(sentence.span().end(), start + 7);
    for (int end = ForeignSpelling.end(text, start, most); end >= start + 4; end--) {
      boolean closed = end >= sentence.span().end() || !Han.is(text.charAt(end));
      Span span = new Span(start, end);
      if ((closed
              || ClauseAfterName.begins(text, end)
              || AFTER_CHARACTERS.longestAt(text, end) != null)
          && !PeopleReader.isOfAnother(text, end)
          && !context.book().isOrganization(span.of(text))
          && SentenceWords.in(sentence, span).stream()
              .noneMatch(
                  token ->
                      token.span().length() >= 2 && token.tag().isOrdinary()
                          || token.span().length() >= 3 && token.tag() == Tag.ORGANIZATION
                          || token.tag() == Tag.PLACE)) {
        return span;
      }
    }
    return null;
  }

  /** 小禾 of HanLP's 小禾和. */
  private Span withoutTail(Span word) {
    return word.length() >= 3 && "和与及的也在".indexOf(text.charAt(word.end() - 1)) >= 0
        ? new Span(word.start(), word.end() - 1)
        : word;
  }

  /** 瓦托恩 where HanLP sees 瓦托: the document always goes on with the same character. */
  private Span lengthened(Sentence sentence, Span span) {
    int end = span.end();
    while (end < sentence.span().end()
        && end - span.end() < 3
        && Han.is(text.charAt(end))
        && AFTER.longestAt(text, end) == null
        && AFTER_CHARACTERS.longestAt(text, end) == null) {
      int count = context.names().count(text.substring(span.start(), end));
      if (count < 2 || context.names().count(text.substring(span.start(), end + 1)) < count) {
        break;
      }
      end++;
    }
    return new Span(span.start(), end);
  }

  /**
   * 贝罗维纳 of "CEO贝罗维纳", where the document has it more often and no dictionary has its parts: as
   * long as all places go on alike.
   */
  @Nullable Span repeated(Sentence sentence, int start) {
    int end = start;
    while (end < sentence.span().end() && end - start < 7 && Han.is(text.charAt(end))) {
      end++;
    }
    int length = Math.min(3, end - start);
    if (length < 3 || context.names().count(text.substring(start, start + length)) < 3) {
      return null;
    }
    int count = context.names().count(text.substring(start, start + length));
    while (start + length < end
        && AFTER.longestAt(text, start + length) == null
        && AFTER_CHARACTERS.longestAt(text, start + length) == null
        && context.names().count(text.substring(start, start + length + 1)) == count) {
      length++;
    }
    Span span = new Span(start, start + length);
    boolean unknown =
        SentenceWords.in(sentence, span).stream()
            .noneMatch(
                token ->
                    token.span().length() >= 2 && token.tag().isOrdinary()
                        || token.tag() == Tag.PLACE
                        || token.tag() == Tag.ORGANIZATION);
    return unknown
            && !scripts.isOtherWords(span)
            && !PeopleReader.isOfAnother(text, span.end())
            && !context.book().isOrganization(span.of(text))
        ? span
        : null;
  }
}
