package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Weighs what speaks for and against a string being a name: lexicon, ending, legal form, quotes,
 * Latin letters, how often and how the document uses it, and the words it is made of. Every witness
 * adds a fixed weight; {@link #LIKELY} is enough for a member of a list. One per document; not
 * thread-safe.
 */
public final class NameWitnesses {

  /** From this weight on a form in a list of names is taken for one. */
  public static final int LIKELY = 1;

  /** Below this weight not even the subject of a sentence is a name, unless it stands often. */
  private static final int POSSIBLE = -2;

  /** From this weight on there is no doubt. */
  static final int SURE = 3;

  /** What stands so often in a document may be a name in spite of its words. */
  private static final int OFTEN = 2;

  private static final int KNOWN = 5;

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon ORGANIZATION_ENDINGS = Lexicon.load("organization-endings");
  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon ASPECT = Lexicon.load("words-of-aspect");

  private static final Lexicon GROUPS = Lexicon.load("groups-of-investors");

  private static final Pattern LEGAL =
      Pattern.compile("(?:有限责任公司|有限公司|股份公司|株式会社|合伙企业(?:[（(]有限合伙[）)])?|有限合伙)$");
  private static final Pattern LATIN = Pattern.compile("(?s).*[A-Za-z\u00C0-\u024F].*");
  private static final Pattern KIND =
      Pattern.compile("(?:公司|企业|行业|领域|赛道|产业|机构|团队|项目|厂商|创企|独角兽|巨头|玩家|平台|服务商|供应商|提供商|市场)$");
  private static final String OPEN = "“「『【《";

  private final String text;
  private final NameReader names;
  private final Words words;

  NameWitnesses(String text, NameReader names, Words words) {
    this.text = text;
    this.names = names;
    this.words = words;
  }

  /**
   * What the witnesses say of {@code name}. Its best form counts, and what a form says by itself is
   * not taken back by the words that it is made of.
   */
  public int weight(Name name) {
    int best = weight(name.text(), name.span());
    for (String form : name.forms()) {
      int alone = formWeight(form);
      best = alone > 0 ? Math.max(best, alone) : best;
    }
    return best + (name.forms().size() > 1 ? 1 : 0);
  }

  /**
   * Whether {@code name} may name who raised money: no description, and little speaks against it.
   */
  public boolean isPossible(Name name) {
    return !isDescription(name) && (weight(name) >= POSSIBLE || names.count(name.text()) >= OFTEN);
  }

  /**
   * Whether {@code span} is made of dictionary words, the last of which says what happens or how:
   * 准备, 现已退市, 开发者体验. Names are made of them too, but are marked as such.
   */
  boolean isAction(Span span) {
    List<Token> inside = words.inside(span);
    boolean action = false;
    int at = span.start();
    for (Token token : inside) {
      if (token.span().start() != at || !token.tag().isOrdinary()) {
        return false;
      }
      at = token.span().end();
      action = Words.isOrdinary(token) && token.tag() != Tag.NOUN && token.tag() != Tag.ADJECTIVE;
    }
    return action && at == span.end();
  }

  /** Whether {@code span} tells an event that was or is: 现已退市, 已更名. */
  boolean isEvent(Span span) {
    List<Token> inside = words.inside(span);
    return inside.size() >= 2 && ASPECT.contains(inside.get(0).span().of(text)) && isAction(span);
  }

  /** Whether more speaks for {@code name} being one than against it. */
  public boolean isPlausible(Name name) {
    return weight(name) >= LIKELY;
  }

  /** Whether {@code span}, unquoted, is made of words that tie others together: 次年才, 此前已. */
  boolean tiesOthers(Span span) {
    List<Token> inside = words.inside(span);
    int end = span.start();
    for (Token token : inside) {
      if (token.span().start() != end || !Words.isFunction(token)) {
        return false;
      }
      end = token.span().end();
    }
    return inside.size() > 1 && end == span.end() && !isQuoted(span.of(text), span);
  }

  /** Whether there is no doubt that {@code name} is one. */
  public boolean isSure(Name name) {
    return weight(name) >= SURE;
  }

  /** Whether what stands at {@code span} is likely a name. */
  boolean isLikely(Span span) {
    return weight(span.of(text), span) >= LIKELY;
  }

  /**
   * Whether {@code span} is a compound of four to six characters without a word that ties others
   * together, counts, or says what somebody is: 竞技天下, but not 最近还将 nor 战略伙伴.
   */
  boolean isCompound(Span span) {
    List<Token> inside = words.inside(span);
    String form = span.of(text);
    boolean unknown = inside.stream().allMatch(token -> token.span().length() == 1);
    return Han.isAll(form, 4, 6)
        && inside.size() >= 2
        && (unknown
            || inside.stream().noneMatch(token -> Words.isFunction(token) || isNumber(token)))
        && !endsLikeDescription(form)
        && DESCRIPTORS.longestBefore(form, form.length()) == null
        && GROUPS.longestBefore(form, form.length()) == null;
  }

  /** Whether the dictionary knows what stands at {@code span} as one person's name. */
  boolean isPerson(Span span) {
    List<Token> inside = words.inside(span);
    return inside.size() == 1
        && inside.get(0).span().equals(span)
        && inside.get(0).tag() == Tag.PERSON;
  }

  /** Whether {@code span} is one adverb that the document uses once or twice, quoted or not. */
  boolean isAdverb(Span span) {
    List<Token> inside = words.inside(span);
    return inside.size() == 1
        && inside.get(0).span().equals(span)
        && inside.get(0).tag() == Tag.ADVERB
        && names.count(span.of(text)) <= OFTEN;
  }

  private int weight(String form, Span span) {
    int weight = formWeight(form) + (isQuoted(form, span) ? 2 : 0);
    boolean ordinary = isOrdinary(span);
    if (names.count(form) >= 2 && !ordinary) {
      weight++;
    }
    if (form.length() < 3 && PersonReader.isPerson(form)) {
      weight++;
    }
    return weight + wordWeight(form, span, ordinary);
  }

  /** What the form alone says. */
  private static int formWeight(String form) {
    if (INVESTORS.contains(form) || OPERATING.contains(form)) {
      return KNOWN;
    }
    int weight = 0;
    if (LEGAL.matcher(form).find()) {
      weight += 3;
    }
    if (endsLikeName(form, ENDINGS) || form.length() >= 2 && INVESTORS.hasPrefix(form)) {
      weight += 3;
    } else if (endsLikeName(form, ORGANIZATION_ENDINGS)) {
      weight += 2;
    }
    if (form.length() >= 3 && PersonReader.isPerson(form)) {
      weight++;
    }
    if (LATIN.matcher(form).matches()) {
      weight += 2;
    }
    return weight;
  }

  private static boolean endsLikeName(String form, Lexicon endings) {
    String ending = endings.longestBefore(form, form.length());
    return ending != null && form.length() - ending.length() >= 2;
  }

  private int wordWeight(String form, Span span, boolean ordinary) {
    List<Token> inside = words.inside(span);
    if (inside.isEmpty()) {
      return 1; // no dictionary knows it
    }
    if (ordinary) {
      boolean compound =
          inside.size() >= 2 && inside.stream().noneMatch(token -> token.tag() == Tag.VERB);
      boolean used = names.isUsedAsName(form) && !endsLikeDescription(form);
      return used ? -1 : compound ? -2 : -4;
    }
    int weight = words.cut(span.start()) ? -2 : 0;
    weight += isPlaceFirst(inside) ? 1 : 0;
    for (int i = 0; i < inside.size(); i++) {
      Token token = inside.get(i);
      boolean edge = i == 0 || i == inside.size() - 1;
      if (Words.isFunction(token) && (edge || token.span().length() >= 2)) {
        weight -= 3;
      } else if (token.tag() == Tag.PREPOSITION
          || edge && token.tag() == Tag.VERB && Words.isOrdinary(token)) {
        weight--;
      }
    }
    return weight + (hasUnknownWord(inside) ? 1 : 0);
  }

  /** Whether {@code span} is made of dictionary words, places and numbers alone. */
  public boolean isOrdinary(Span span) {
    List<Token> inside = words.inside(span);
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
    return any && (!isPlaceFirst(inside) || endsLikeDescription(span.of(text)));
  }

  /** "深圳汇通": a place and another word, as firms are named. */
  private static boolean isPlaceFirst(List<Token> inside) {
    return inside.size() >= 2 && inside.get(0).tag() == Tag.PLACE;
  }

  private static boolean isNumber(Token token) {
    return token.tag() == Tag.NUMERAL || token.tag() == Tag.MEASURE;
  }

  /** 公司, 集团, 企业: the tagger calls them organisations. */
  private boolean isHead(Token token) {
    String word = token.span().of(text);
    return token.tag() == Tag.ORGANIZATION
        && (DESCRIPTORS.contains(word) || ENDINGS.contains(word));
  }

  /**
   * Whether {@code name} says what somebody is and not who: dictionary words with a noun of kind
   * last, "人工智能公司", "机器人行业".
   */
  public boolean isDescription(Name name) {
    return name.forms().size() == 1
        && isOrdinary(name.span())
        && endsLikeDescription(name.text())
        && !isQuoted(name.text(), name.span());
  }

  private static boolean endsLikeDescription(String form) {
    return KIND.matcher(form).find();
  }

  private boolean isQuoted(String form, Span span) {
    boolean here = span.start() > 0 && OPEN.indexOf(text.charAt(span.start() - 1)) >= 0;
    return here || names.count("“" + form + "”") > 0 || names.count("「" + form + "」") > 0;
  }

  /** The dictionary breaks a word that it doesn't know into characters. */
  private static boolean hasUnknownWord(List<Token> inside) {
    int run = 0;
    for (Token token : inside) {
      boolean proper = token.tag() == Tag.PERSON || token.tag() == Tag.ORGANIZATION;
      boolean single = token.span().length() == 1 && !Words.isFunction(token) && !isNumber(token);
      run = single ? run + 1 : 0;
      if (run >= 2 || proper && token.span().length() >= 2) {
        return true;
      }
    }
    return false;
  }
}
