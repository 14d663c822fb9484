package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of an organisation at the end of a phrase, and says whether it can be one. One per
 * document.
 */
final class EmployerNames {
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon NAMED_BY_WORDS = Lexicon.load("companies-named-by-words");
  private static final Pattern COMPANY_END =
      Pattern.compile(
          "(?:资本|创投|基金|投资|科技|大学|学院|研究院|研究所|实验室|银行|集团|公司|控股|金融|教育|云|网|工场|学会|协会|中心|中国|院|联盟|局|会|部落)$");
  private static final Lexicon INVESTORS = Lexicon.load("investors");

  /** What a body is, and no name without what stands before it. */
  private static final Pattern BODY =
      Pattern.compile("协会|学会|商会|联合会|大学|学院|研究院|研究所|银行|委员会|基金会|实验室|评级");

  private static final Pattern GENERIC =
      Pattern.compile(
          ".*(?:行业|领域|市场|赛道|方面|阶段|基础上|们|的人|岁|届|人员|公开信|所有|极少数|子公司|知名|著名|资深|不仅|唯一|内|期间|同样|几乎|这样|那样|一样|职务)$|[A-Za-z]{1,5}\\s?(?:初创|创业|科技|互联网)?(?:公司|企业|团队)|(?:类似|兼职|接任|出任|担任|卸任|任期|董事会|监事会|理事会|管理层|高层|高管|员工|部门)$|.*(?:[一两多几数]位|[一两多几]名|[\\d数几多]+十?百?家|[\\d万]+名).*|.*(?:最[早大强年新先为]|一批|投身|从事|专注|致力).*|.*(?:专家|学者|人士)|企业内部.*|^作者.*|^[前后]?者.*|^编辑.*|^[\\d.]+$");
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Pattern AFTER_PLACE =
      Pattern.compile("\\s?([A-Za-z][A-Za-z0-9.&' -]*[A-Za-z0-9])\\s?(?:公司)?");
  private static final Pattern NOUN_OF_COMPANIES =
      Pattern.compile("(?:公司|企业|平台|品牌|机构|团队|社区|巨头|厂商|部门|风投|创投|基金|实验室|项目|网站|媒体)$");

  private final DocumentContext context;
  private final InstitutionReader institutions;
  private final String text;

  EmployerNames(DocumentContext context) {
    this.context = context;
    this.institutions = new InstitutionReader(context);
    this.text = context.document().text();
  }

  /** The name at the end of {@code phrase}, or null when it is no organisation's. */
  @Nullable Name name(Sentence sentence, Span phrase) {
    String words = phrase.of(text);
    if (words.isBlank()) {
      return null;
    }
    if (INVESTORS.contains(words)) {
      return new Name(List.of(words), phrase, Entity.Kind.ORGANIZATION);
    }
    Name name = context.names().read(phrase, Entity.Kind.ORGANIZATION);
    name = name == null ? null : institutions.whole(sentence, phrase, name);
    boolean ending =
        name != null
            && (ENDINGS.contains(name.text()) && words.strip().length() <= 8
                || BODY.matcher(name.text()).matches() && words.strip().matches("[^的在]{3,14}"));
    if (name != null && ending) {
      int start = phrase.start() + words.indexOf(words.strip());
      Span span = new Span(start, start + words.strip().length());
      name = new Name(List.of(span.of(text)), span, Entity.Kind.ORGANIZATION);
    }
    if (name == null || !isPlausible(sentence, name)) {
      Name known = context.book().lastOrganization(text, phrase);
      return known != null && known.span().end() == phrase.start() + words.stripTrailing().length()
          ? known
          : null;
    }
    return withoutPlace(whole(sentence, phrase, name));
  }

  /** Kumo of "美国Kumo": the place says where it is. */
  private Name withoutPlace(Name name) {
    String form = name.text();
    String place = PLACES.longestAt(form, 0);
    if (place == null || name.forms().size() > 1) {
      return name;
    }
    Matcher latin = AFTER_PLACE.matcher(form).region(place.length(), form.length());
    if (!latin.matches() || context.names().count(latin.group(1)) <= 0) {
      return name;
    }
    int start = name.span().start() + latin.start(1);
    return new Name(
        List.of(latin.group(1)), new Span(start, start + latin.group(1).length()), name.kind());
  }

  /** 禾LEAF where LEAF was read: a character of the name before its Latin letters. */
  private Name whole(Sentence sentence, Span phrase, Name name) {
    int at = name.span().start();
    String form = name.text();
    if (name.forms().size() > 1 || at != phrase.start() + 1 || !form.matches("[A-Za-z0-9].*")) {
      return name;
    }
    String longer = text.charAt(phrase.start()) + form;
    return longer.matches("\\p{IsHan}.*") && context.names().count(longer) >= 2
        ? new Name(List.of(longer), new Span(phrase.start(), name.span().end()), name.kind())
        : name;
  }

  private boolean isPlausible(Sentence sentence, Name name) {
    String form = name.text();
    if (context.book().isOrganization(form)) {
      return true;
    }
    if (GENERIC.matcher(form).matches()
        || PersonReader.isPerson(form) && form.length() == 3 && context.names().count(form) < 2) {
      return false;
    }
    if (form.matches(".*[A-Za-z0-9].*")) {
      return true;
    }
    if (isVerb(sentence, name.span())
        && !OPERATING.contains(form)
        && !NAMED_BY_WORDS.contains(form)
        && !context.names().isUsedAsName(form)) {
      return false;
    }
    boolean noun = NOUN_OF_COMPANIES.matcher(form).find();
    String operating = OPERATING.longestAt(form, 0);
    if (operating != null && operating.length() < form.length() && !noun) {
      return true; // what it makes is part of the name: 美的 before 空调
    }
    if (form.matches("\\p{IsHan}{2,4}(?:公司|集团)")
        && context.names().count(form.substring(0, form.length() - 2)) >= 2) {
      return !form.matches("(?:上市|子|母|大|小|初创|创业|科技|互联网|软件)公司|.*能公司");
    }
    return context.names().count(form) >= 2 && !noun
        || !noun && ENDINGS.longestBefore(form, form.length()) != null
        || !noun && form.length() >= 4 && endsLikeOrganization(form)
        || !isCommon(sentence, name.span(), noun);
  }

  /** 负责, 决定, 持续: one word that says what is done or how. */
  private static boolean isVerb(Sentence sentence, Span span) {
    Token token = SentenceWords.at(sentence, span.start());
    return token != null
        && token.span().equals(span)
        && (token.tag() == Tag.VERB
            || token.tag() == Tag.ADVERB
            || token.tag() == Tag.PRONOUN
            || token.tag() == Tag.PREPOSITION);
  }

  /** Only words of the dictionary, 人工智能公司: that describes, and names nobody. */
  private boolean isCommon(Sentence sentence, Span span, boolean noun) {
    int words = 0;
    for (Token token : SentenceWords.in(sentence, span)) {
      words++;
      boolean common =
          token.span().length() >= 2
              && span.contains(token.span())
              && (token.tag() == Tag.NOUN
                  || token.tag() == Tag.VERB
                  || token.tag() == Tag.ADJECTIVE
                  || token.tag() == Tag.ORGANIZATION && noun && token.span().length() == 2);
      if (!common) {
        return false;
      }
    }
    return words > 0 && (noun || words > 1);
  }

  /**
   * Whether {@code name} ends with what firms and public bodies are: nothing of it is a title's.
   */
  static boolean endsLikeOrganization(String name) {
    return COMPANY_END.matcher(name).find();
  }

  static boolean endsLikeFirm(Name name) {
    return ENDINGS.longestBefore(name.text(), name.text().length()) != null
        || INVESTORS.contains(name.text());
  }
}
