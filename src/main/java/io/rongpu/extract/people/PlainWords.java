package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;

/**
 * Says which words of a sentence are nothing but the dictionary's, and so name nobody by
 * themselves. One per document.
 */
final class PlainWords {

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");

  private static final Lexicon INVESTORS = Lexicon.load("investors");

  private static final Lexicon NAMED_BY_WORDS = Lexicon.load("companies-named-by-words");

  /** How institutions, their departments and branches end. */
  static final Pattern INSTITUTION_END =
      Pattern.compile("(?:大学|学院|研究院|研究所|中心|实验室|院|所|系|部|局|会|银行|公司|集团|分行|支行)$");

  private final DocumentContext context;
  private final String text;

  PlainWords(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /**
   * Whether {@code span} is one word of the dictionary that the text has not for a name: 产品, 国际.
   */
  boolean isWord(Sentence sentence, Span span) {
    String word = span.of(text);
    Token token = SentenceWords.at(sentence, span.start());
    return token != null
        && token.span().equals(span)
        && span.length() == 2
        && (token.tag() == Tag.NOUN || token.tag() == Tag.ADJECTIVE || token.tag() == Tag.VERB)
        && !context.book().isOrganization(word)
        && !OPERATING.contains(word)
        && !INVESTORS.contains(word)
        && !NAMED_BY_WORDS.contains(word)
        && !context.names().isUsedAsName(word);
  }

  /** Whether {@code span} has only words that name no organisation and doesn't end like one. */
  boolean arePlain(Sentence sentence, Span span) {
    String form = span.of(text).strip();
    if (form.isEmpty()
        || !form.matches("\\p{IsHan}+")
        || INSTITUTION_END.matcher(form).find() && !form.endsWith("部")
        || EmployerNames.endsLikeOrganization(form)
        || context.book().isOrganization(form)) {
      return false;
    }
    for (Token token : SentenceWords.in(sentence, span)) {
      if (!token.tag().isOrdinary() && token.tag() != Tag.PLACE
          || token.tag() == Tag.PRONOUN
          || token.span().end() > span.end()) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code span} ends with a word and isn't all made of the dictionary's. */
  boolean isName(Sentence sentence, Span span) {
    return !SentenceWords.isInside(sentence, span.end())
        && SentenceWords.in(sentence, span).stream()
            .anyMatch(token -> !token.tag().isOrdinary() || token.span().length() == 1);
  }
}
