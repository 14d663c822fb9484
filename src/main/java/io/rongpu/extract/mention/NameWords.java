package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the dictionary's words that a string is made of say about it: whether it tells, describes or
 * ties, or is made of words of which none tells anything. One per document.
 */
final class NameWords {

  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon KINDS = Lexicon.load("nouns-of-kind");
  private static final Lexicon GROUPS = Lexicon.load("groups-of-investors");
  private static final Lexicon ASPECT = Lexicon.load("words-of-aspect");

  private final String text;
  private final Words words;

  NameWords(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Whether {@code span} is made of dictionary words, the last of which says what happens or how:
   * 准备, 现已退市, 开发者体验. Names are made of them too, but are marked as such.
   */
  boolean isAction(Span span) {
    List<Token> inside = words.inside(span);
    if (!isMadeOf(span, inside, token -> token.tag().isOrdinary())) {
      return false;
    }
    Token last = inside.get(inside.size() - 1);
    return Words.isOrdinary(last) && last.tag() != Tag.NOUN && last.tag() != Tag.ADJECTIVE;
  }

  /** Whether {@code span} tells an event that was or is: 现已退市, 已更名. */
  boolean isEvent(Span span) {
    List<Token> inside = words.inside(span);
    return inside.size() >= 2 && ASPECT.contains(inside.get(0).span().of(text)) && isAction(span);
  }

  /** Whether {@code span} is made of words that tie others together: 次年才, 此前已. */
  boolean tiesOthers(Span span) {
    if (!Han.isIn(span.of(text))) {
      return false;
    }
    List<Token> inside = words.inside(span);
    return inside.size() > 1 && isMadeOf(span, inside, Words::isFunction);
  }

  /** Whether {@code inside} are words of a kind that leave nothing of {@code span} between them. */
  private static boolean isMadeOf(Span span, List<Token> inside, Predicate<Token> kind) {
    int end = span.start();
    for (Token token : inside) {
      if (token.span().start() != end || !kind.test(token)) {
        return false;
      }
      end = token.span().end();
    }
    return !inside.isEmpty() && end == span.end();
  }

  /**
   * Whether {@code span} is a compound of four to six characters without a word that ties others
   * together, counts, or says what somebody is: 竞技天下, but not 最近还将 nor 战略伙伴.
   */
  boolean isCompound(Span span) {
    List<Token> inside = words.inside(span);
    boolean unknown = inside.stream().allMatch(token -> token.span().length() == 1);
    return span.length() >= 4
        && inside.size() >= 2
        && (unknown
            || inside.stream().noneMatch(token -> Words.isFunction(token) || isNumber(token)))
        && mayName(span);
  }

  /**
   * Whether {@code span} has the length of a name and neither says what somebody is nor has a word
   * of two characters that ties others together: 比特海, but not 战略伙伴 nor 此前还有.
   */
  boolean mayName(Span span) {
    String form = span.of(text);
    return Han.isAll(form, 3, 6)
        && !describes(form)
        && DESCRIPTORS.longestBefore(form, form.length()) == null
        && GROUPS.longestBefore(form, form.length()) == null
        && words.inside(span).stream()
            .noneMatch(token -> token.span().length() >= 2 && Words.isFunction(token));
  }

  /** Whether {@code span} is one word of the dictionary with {@code tag}. */
  boolean is(Span span, Tag tag) {
    List<Token> inside = words.inside(span);
    return inside.size() == 1 && inside.get(0).span().equals(span) && inside.get(0).tag() == tag;
  }

  /** Whether {@code span} is made of dictionary words, places and numbers alone. */
  boolean isOrdinary(Span span) {
    return isOrdinary(span, words.inside(span));
  }

  /** As {@link #isOrdinary(Span)}, where the words {@code inside} the span are at hand. */
  boolean isOrdinary(Span span, List<Token> inside) {
    boolean any = false;
    for (Token token : inside) {
      if (!Words.isOrdinary(token)
          && !isNumber(token)
          && token.tag() != Tag.PLACE
          && !isHead(token)) {
        return false;
      }
      any |= Words.isOrdinary(token);
    }
    return any && (!isPlaceFirst(inside) || describes(span.of(text)));
  }

  /** Whether {@code form} ends with a noun of kind. */
  static boolean describes(String form) {
    return KINDS.longestBefore(form, form.length()) != null;
  }

  /** "深圳汇通": a place and another word, as firms are named. */
  static boolean isPlaceFirst(List<Token> inside) {
    return inside.size() >= 2 && inside.get(0).tag() == Tag.PLACE;
  }

  static boolean isNumber(Token token) {
    return token.tag() == Tag.NUMERAL || token.tag() == Tag.MEASURE;
  }

  /** 公司, 集团, 企业: the tagger calls them organisations. */
  private boolean isHead(Token token) {
    String word = token.span().of(text);
    return token.tag() == Tag.ORGANIZATION
        && (DESCRIPTORS.contains(word) || ENDINGS.contains(word));
  }
}
