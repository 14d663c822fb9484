package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people in a list of investors from the firms: by the post or calling before the name,
 * by what follows it, or by the name. One per document.
 */
final class InvestingPerson {

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon TITLES = Lexicon.load("titles");
  private static final Lexicon CALLINGS = Lexicon.load("callings-of-investors");

  private static final Pattern LATIN_PERSON =
      Pattern.compile("[A-Z][\\p{IsLatin}'’.-]+(?: [A-Z][\\p{IsLatin}'’.-]+){1,2}");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\s*[（(，,]\\s*(?:他|她)?(?:是|原|前|曾|现任)?[^（）()，。]{0,24}(?:CEO|CTO|创始人|创办人|董事长|合伙人|总裁|投资人)");

  private static final Pattern OWN_MONEY = Pattern.compile("(?:先生|女士)?(?:以|的)?其?个人");

  private final String text;
  private final NameWords dictionary;

  InvestingPerson(String text, NameWords dictionary) {
    this.text = text;
    this.dictionary = dictionary;
  }

  /** "天使投资人王刚", "中国惠农网董事长姜仕先", "Skype 创始人 杨·塔林": the person is the investor. */
  @Nullable Name titled(Span span) {
    String words = span.of(text);
    for (int end = words.length() - 2; end > 1; end--) {
      if (!isTitle(words, end)) {
        continue;
      }
      String rest = words.substring(end).strip();
      Span last = new Span(span.end() - rest.length(), span.end());
      if ((PersonReader.isPerson(rest) || dictionary.is(last, Tag.PERSON)) && isNoFirm(rest)) {
        int from = span.start() + words.indexOf(rest, end);
        return Name.of(rest, new Span(from, from + rest.length()), Entity.Kind.PERSON);
      }
    }
    return null;
  }

  /** Whether no known firm ends {@code rest}; people may be known by their whole names. */
  private static boolean isNoFirm(String rest) {
    String known = INVESTORS.longestBefore(rest, rest.length());
    return known == null || known.equals(rest);
  }

  /**
   * "红松资本周小明": the firm one of whose people is named behind it; the person when the money is his
   * own, "红松资本周小明以个人名义".
   */
  Name ofFirm(Name name) {
    String form = name.text();
    String firm = INVESTORS.longestAt(form, 0);
    if (firm == null || form.length() - firm.length() > 3 || INVESTORS.contains(form)) {
      return name;
    }
    String person = form.substring(firm.length());
    Span last = new Span(name.span().end() - person.length(), name.span().end());
    if (!Han.isAll(person, 2, 3)
        || !PersonReader.isPerson(person)
        || !dictionary.is(last, Tag.PERSON)) {
      return name;
    }
    int far = Math.min(text.length(), last.end() + 8);
    return OWN_MONEY.matcher(text).region(last.end(), far).lookingAt()
        ? Name.of(person, last, Entity.Kind.PERSON)
        : Name.of(firm, new Span(name.span().start(), last.start()), name.kind());
  }

  private static boolean isTitle(String words, int end) {
    int called = Character.isWhitespace(words.charAt(end - 1)) ? end - 1 : end;
    return TITLES.longestBefore(words, end) != null
        || CALLINGS.longestBefore(words, called) != null
        || words.substring(0, called).equals("天使");
  }

  /** Whether {@code name} is a person's by its form or by what is said behind it. */
  boolean is(Name name) {
    return name.forms().size() == 1 && looksPersonal(name.text()) || isDescribed(name);
  }

  private static boolean looksPersonal(String form) {
    return PersonReader.isPerson(form)
        && !INVESTORS.contains(form)
        && ENDINGS.longestBefore(form, form.length()) == null
        && (form.contains("·") || Han.isAll(form, 2, 3));
  }

  /** "Jane Doe（Acme CEO）", "Jane Doe，Acme的联合创始人": what follows the name is said of a person. */
  private boolean isDescribed(Name name) {
    return LATIN_PERSON.matcher(name.text()).matches()
        && ENDINGS.longestBefore(name.text(), name.text().length()) == null
        && DESCRIBED
            .matcher(text)
            .region(name.span().end(), Math.min(text.length(), name.span().end() + 40))
            .lookingAt();
  }
}
