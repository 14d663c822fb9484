package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says where a Chinese personal name of two to four characters begins and ends. HanLP's words, the
 * words that follow, and what the document repeats each have a vote. One per document.
 */
final class HanNameReader {

  private static final Lexicon AFTER_CHARACTERS = Lexicon.load("words-after-names");

  /** Family names that are nearly always another word: 和, 向, 从. */
  private static final String DOUBTFUL = "和向都从后但来别就又已将有";

  /** Family names that are often another word. */
  private static final String AMBIGUOUS = "于应全时相通双终能尤步公国海干支文计成满解经管关简常连明单元";

  /** Characters that given names don't have. */
  private static final String NOT_GIVEN = "却因则自表称认说是已遭仍很在的和与等兼及了曾对就为被把让也还都只并或且该其这那，";

  /** Behind a whole name: 和 before it is the name's own. */
  private static final Pattern ADDRESS = Pattern.compile("先生|女士|教授|博士");

  private static final int IMPOSSIBLE = -100;
  private static final int LEAST = 2;
  private static final int SURE = 4;

  private final DocumentContext context;
  private final String text;

  HanNameReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** The name that begins at {@code at} right after a title or the like, or null. */
  @Nullable Span at(Sentence sentence, int at) {
    Span best = null;
    int most = LEAST - 1;
    for (int length = 2; length <= 4; length++) {
      int end = at + length;
      if (end > sentence.span().end()) {
        break;
      }
      Span span = new Span(at, end);
      int score = score(sentence, span);
      if (score > most || score == most && length == 3) {
        best = span;
        most = score;
      }
    }
    return best;
  }

  /**
   * The name that ends at {@code end}, or null; nothing else says that there is one.
   *
   * @param from a place where a name is likely to begin
   */
  @Nullable Span before(Sentence sentence, int end, int from) {
    Span best = null;
    int most = SURE - 1;
    for (int length = 2; length <= 4; length++) {
      int at = end - length;
      if (at < sentence.span().start()) {
        break;
      }
      Span span = new Span(at, end);
      int score = isName(sentence, span) ? score(sentence, span) + begins(sentence, at, from) : 0;
      if (score > most) {
        best = span;
        most = score;
      }
    }
    return best;
  }

  /** Whether the votes for {@code span} are enough without a title beside it. */
  boolean isSure(Sentence sentence, Span span) {
    return isName(sentence, span) && score(sentence, span) >= SURE;
  }

  /** Without a title: HanLP says so or the document repeats it, and it is no word: 高效, 时候. */
  private boolean isName(Sentence sentence, Span span) {
    String form = span.of(text);
    Token first = SentenceWords.at(sentence, span.start());
    if (first != null && first.span().length() >= 2 && first.tag() != Tag.PERSON) {
      return false;
    }
    boolean repeated = context.names().count(form) >= 2;
    boolean doubtful = (DOUBTFUL + AMBIGUOUS).indexOf(form.charAt(0)) >= 0;
    boolean tagged = first != null && first.tag() == Tag.PERSON && isTagged(first.span(), span);
    return repeated || tagged && !doubtful;
  }

  private int begins(Sentence sentence, int at, int from) {
    if (at == from || !Character.isLetter(text.charAt(at - 1))) {
      return 1;
    }
    return SentenceWords.isInside(sentence, at) ? -2 : 0;
  }

  private int score(Sentence sentence, Span span) {
    String form = span.of(text);
    if (!Han.isAll(form, 2, 4)
        || !PersonReader.isPerson(form)
        || context.book().isOrganization(form)
        || isAdverb(sentence, span)) {
      return IMPOSSIBLE;
    }
    if (form.length() >= 3 && form.endsWith("道") && ":：".indexOf(charAt(span.end())) >= 0) {
      return IMPOSSIBLE; // "周小明道："
    }
    int family = form.length() == 4 || form.length() == 3 && !isSingleFamily(form) ? 2 : 1;
    for (int i = family; i < form.length(); i++) {
      boolean addressed =
          i == form.length() - 1
              && ADDRESS.matcher(text).region(span.end(), text.length()).lookingAt();
      boolean named =
          form.charAt(i) == '和' && addressed
              || form.charAt(i) == '为' && isSpeaker(span)
              || "和都与及为".indexOf(form.charAt(i)) >= 0 && isInner(sentence, span, i);
      if (NOT_GIVEN.indexOf(form.charAt(i)) >= 0 && !named) {
        return IMPOSSIBLE;
      }
    }
    Token first = SentenceWords.at(sentence, span.start());
    boolean tagged = first != null && first.tag() == Tag.PERSON && isTagged(first.span(), span);
    int follows = follows(sentence, span.end());
    if (DOUBTFUL.indexOf(form.charAt(0)) >= 0
        && !(tagged && (follows >= 3 || context.names().count(form) >= 2))
        && !(form.length() == 3 && follows >= 3 && isUnknown(sentence, span))) {
      return IMPOSSIBLE;
    }
    if (AMBIGUOUS.indexOf(form.charAt(0)) >= 0 && !tagged && follows < 3) {
      return IMPOSSIBLE;
    }
    String rest = form.substring(1);
    if (PersonReader.isPerson(rest) && context.names().count(rest) > context.names().count(form)) {
      return IMPOSSIBLE; // 宣周明 where the document speaks of 周明
    }
    if (first != null
        && first.span().length() >= 2
        && first.tag() != Tag.PERSON
        && first.tag() != Tag.OTHER
        && follows < 3) {
      return IMPOSSIBLE;
    }
    int score =
        follows + (tagged ? 2 : 0) + (SentenceWords.endingAt(sentence, span.end()) != null ? 1 : 0);
    return score
        + (form.length() > family + 1
            ? longVotes(sentence, span, tagged, follows)
            : shortVotes(span) - (follows == 0 ? 2 : 0));
  }

  /** 周和平 of "周和平表示": HanLP's word for a person, whole, and what people do follows. */
  private boolean isInner(Sentence sentence, Span span, int at) {
    Token first = SentenceWords.at(sentence, span.start());
    return at == 1
        && span.length() == 3
        && first != null
        && first.tag() == Tag.PERSON
        && first.span().equals(span)
        && follows(sentence, span.end()) >= 2;
  }

  /** 曾 of 曾评价: an adverb before a verb. */
  private boolean isAdverb(Sentence sentence, Span span) {
    Token first = SentenceWords.at(sentence, span.start());
    Token second = SentenceWords.at(sentence, span.start() + 1);
    return first != null
        && second != null
        && first.span().length() == 1
        && (first.tag() == Tag.ADVERB
            || first.tag() == Tag.ADJECTIVE && "曾".indexOf(text.charAt(span.start())) >= 0)
        && second.tag() == Tag.VERB
        && second.span().end() == span.end()
        && second.span().length() >= 2;
  }

  /** 周力为 of "周力为表示": behind 为 somebody speaks, and so it is the name's own. */
  private boolean isSpeaker(Span span) {
    return span.length() == 3 && ClauseAfterName.begins(text, span.end());
  }

  /** 潇晨 of 和潇晨: no name and no word by itself. */
  private boolean isUnknown(Sentence sentence, Span span) {
    Token second = SentenceWords.at(sentence, span.start() + 1);
    return second != null
        && !(second.span().length() >= 2 && second.tag().isOrdinary())
        && second.span().end() <= span.end()
        && !PersonReader.isPerson(span.of(text).substring(1));
  }

  /** HanLP's 周明和 before a 林 is 周明 and a 和. */
  private boolean isTagged(Span word, Span span) {
    return word.equals(span)
        || word.start() == span.start()
            && word.end() == span.end() + 1
            && NOT_GIVEN.indexOf(text.charAt(span.end())) >= 0;
  }

  private static boolean isSingleFamily(String form) {
    return !PersonReader.isPerson(form.substring(0, 2) + "某某");
  }

  /** Votes for and against the last character of a name with two given ones. */
  private int longVotes(Sentence sentence, Span span, boolean tagged, int follows) {
    String form = span.of(text);
    int last = span.end() - 1;
    int votes = 1;
    String after = tagged ? null : AFTER_CHARACTERS.longestAt(text, last);
    if (ClauseAfterName.begins(text, last) || after != null && after.length() >= 2) {
      votes -= 3;
    } else if (after != null) {
      votes--;
    }
    Token token = SentenceWords.at(sentence, last);
    if (token != null && token.span().length() >= 2 && token.tag() != Tag.PERSON && follows < 3) {
      votes -= 2;
    }
    int count = context.names().count(form);
    if (count >= 2 && count == context.names().count(form.substring(0, form.length() - 1))) {
      votes++;
    }
    return votes;
  }

  /** The document may have the name elsewhere with or without one more character. */
  private int shortVotes(Span span) {
    String form = span.of(text);
    int count = context.names().count(form);
    if (span.end() >= text.length() || count < 2) {
      return 0;
    }
    String longer = form + text.charAt(span.end());
    if (!Han.isAll(longer, 1, longer.length())) {
      return 1;
    }
    return context.names().count(longer) == count ? -2 : 2;
  }

  private int follows(Sentence sentence, int end) {
    if (end >= sentence.span().end() || !Han.is(text.charAt(end))) {
      return 2;
    }
    if (ClauseAfterName.begins(text, end)) {
      return 3;
    }
    if ("说称道".indexOf(text.charAt(end)) >= 0
        && end + 1 < text.length()
        && "，：:“”。,".indexOf(text.charAt(end + 1)) >= 0) {
      return 3;
    }
    Token next = SentenceWords.at(sentence, end);
    boolean word = next != null && next.span().length() >= 2 && next.tag() != Tag.PERSON;
    return word || AFTER_CHARACTERS.longestAt(text, end) != null ? 1 : 0;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '。';
  }
}
