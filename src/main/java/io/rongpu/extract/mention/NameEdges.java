package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Cuts words off the edges of a name that belong to the sentence around it: 再 of "云杉再", 公告 of
 * "东岭公告", 了 of "了白杨创投". One per document; not thread-safe.
 */
final class NameEdges {

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon FIRMS = Lexicon.load("firm-endings");
  private static final Lexicon ENDINGS = Lexicon.load("organization-endings");
  private static final Lexicon ADVERBS = Lexicon.load("adverbs-before-verbs");

  private static final Pattern DAY =
      Pattern.compile("[本上下]?周[一二三四五六日末]?|[昨今明][日天]|[年月][初底末]|近[来期日]|[日目此]前|如今|最近");

  /** Words of one character that join the last member of a list to those before. */
  private static final String JOINING = "和与及并且但又由";

  private final String text;
  private final NameReader names;
  private final Words words;

  NameEdges(String text, NameReader names, Words words) {
    this.text = text;
    this.names = names;
    this.words = words;
  }

  /** What of {@code span} is the name. */
  Span cut(Span span) {
    Span left = span;
    while (true) {
      Span shorter = cutOnce(left);
      if (shorter.equals(left)) {
        return left;
      }
      left = shorter;
    }
  }

  /**
   * Whether a name that ends at {@code end} may begin at {@code from} where a word of the sentence
   * of one character stands before it, at {@code start}. Not inside a word, nor where one character
   * is left before the noun of a firm: 有 belongs to 有云资本.
   */
  boolean mayBegin(int start, int from, int end) {
    if (from - start > 1) {
      return true;
    }
    if (words.cut(from) || isBehindMark(start) && JOINING.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    String form = text.substring(from, end).strip();
    String ending = FIRMS.longestBefore(form, form.length());
    return ending == null || form.length() - ending.length() > 1 || INVESTORS.contains(form);
  }

  /** "云杉资本、有海科技": behind the mark of a list no word of the sentence stands but one that joins. */
  private boolean isBehindMark(int start) {
    return start > 0 && text.charAt(start - 1) == '、';
  }

  private Span cutOnce(Span span) {
    String form = span.of(text);
    if (form.length() <= NameForm.SHORTEST || !Han.isIn(form) || INVESTORS.contains(form)) {
      return span; // nothing can be cut off, whatever its words are
    }
    List<Token> inside = words.inside(span);
    if (inside.size() < 2) {
      return span;
    }
    Span head = withoutTail(span, inside);
    if (!head.equals(span) && isBetter(head, span, true)) {
      return head;
    }
    Token last = inside.get(inside.size() - 1);
    if (last.span().end() == span.end() && isLoose(last)) {
      Span rest = stripped(new Span(span.start(), last.span().start()));
      if (isBetter(rest, span, isTail(last))) {
        return rest;
      }
    }
    Token first = inside.get(0);
    if (first.span().start() == span.start() && isLoose(first)) {
      Span rest = stripped(new Span(first.span().end(), span.end()));
      if (isBetter(rest, span, isHead(first)) && !names.witnesses().isOrdinary(rest)) {
        return rest;
      }
    }
    return span;
  }

  /** "云杉也很快", "Kumo据": without the words at the end that say how or when it happens. */
  private Span withoutTail(Span span, List<Token> inside) {
    int end = span.end();
    for (int i = inside.size() - 1; i > 0; i--) {
      Token token = inside.get(i);
      boolean brief = ADVERBS.contains(token.span().of(text));
      if (token.span().end() != end || !brief && !isTail(token)) {
        break;
      }
      end = token.span().start();
    }
    return end == span.end() ? span : stripped(new Span(span.start(), end));
  }

  private Span stripped(Span span) {
    int from = span.start();
    int to = span.end();
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, to);
  }

  /**
   * Whether the document knows {@code rest} as a name better than {@code whole}; {@code never} when
   * no name has the word between the two at its edge.
   */
  private boolean isBetter(Span rest, Span whole, boolean never) {
    String form = rest.of(text);
    if (!NameForm.isName(form)) {
      return false;
    }
    int counted = names.count(form);
    int wholes = names.count(whole.of(text));
    return INVESTORS.contains(form)
        || never && names.witnesses().isLikely(rest)
        || counted >= 3 && counted >= 2 * wholes && names.isUsedAsName(form);
  }

  /** A word that may belong to the sentence. */
  private boolean isLoose(Token token) {
    return Words.isFunction(token)
        || token.tag() == Tag.MEASURE
        || token.tag() == Tag.VERB && !ENDINGS.contains(token.span().of(text));
  }

  /** Words that no name ends with; 未来 and 时代 are names' own words of time. */
  private boolean isTail(Token token) {
    boolean day = DAY.matcher(token.span().of(text)).matches();
    return Words.isFunction(token) && token.span().length() >= 2 && (token.tag() != Tag.TIME || day)
        || token.tag() == Tag.PARTICLE;
  }

  /** Words that no name begins with. */
  private boolean isHead(Token token) {
    return token.tag() == Tag.PARTICLE && "了过着".contains(token.span().of(text));
  }
}
