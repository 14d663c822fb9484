package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads names in the words of a purchase: lists, companies, persons, parts of companies. */
final class PurchaseNames {

  private static final Pattern JOINED = Pattern.compile("[、和及与]");

  /** Between members of one list, with at most the place of the next. */
  private static final Pattern GAP =
      Pattern.compile("[”」]?\\s*(?:[、和及与]|以及)[\\p{IsHan}“「\\s&&[^的等领]]{0,5}");

  private static final int LONGEST_OWNER = 12;

  private static final int LONGEST_UNIT = 24;

  private static final Lexicon OPERATING = Lexicon.investors();

  private static final Pattern LEADING_DATE = Pattern.compile("^[\uE003\\s]+");

  private final DocumentContext context;
  private final CompanyReader companies;
  private final String text;
  private final String masked;

  PurchaseNames(DocumentContext context, CompanyReader companies) {
    this.context = context;
    this.companies = companies;
    this.text = context.document().text();
    this.masked = context.marked().masked();
  }

  boolean isCertain(Name name) {
    return name.kind() == Entity.Kind.PERSON || companies.isCertain(name);
  }

  List<Name> list(Span phrase) {
    if (!JOINED.matcher(phrase.of(text)).find()) {
      return List.of();
    }
    List<Name> names =
        context.lists().read(phrase, 0, masked).stream()
            .map(member -> companies.lenient(member.name().span()))
            .filter(Objects::nonNull)
            .toList();
    return names.size() > 1 && isOneList(names) && names.stream().anyMatch(companies::isCertain)
        ? names
        : List.of();
  }

  private boolean isOneList(List<Name> names) {
    for (int i = 1; i < names.size(); i++) {
      int from = names.get(i - 1).span().end();
      int to = names.get(i).span().start();
      if (to < from || !GAP.matcher(text.substring(from, to)).matches()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The company that {@code phrase} ends with, when its form or what introduces it says it is one.
   */
  @Nullable Name likely(Span phrase) {
    Name name = companies.lenient(phrase);
    return name != null
            && !isDescription(name)
            && (isCertain(name)
                || companies.isIntroduced(name)
                || context.names().witnesses().isPlausible(name))
        ? name
        : null;
  }

  /** "共享单车公司" tells what somebody is; "苹果公司" is 苹果. */
  private boolean isDescription(Name name) {
    return context.names().witnesses().isDescription(name)
        && !OPERATING.contains(name.text().replaceFirst("(?:公司|集团|企业|平台)+$", ""));
  }

  /** A subject that is a word of the dictionary names somebody when the text repeats it. */
  @Nullable Name repeated(Span phrase) {
    Name name = companies.vouched(phrase);
    return name != null
            && phrase.of(text).strip().equals(name.text())
            && context.names().count(name.text()) >= 2
            && !companies.isWord(name.span())
        ? name
        : null;
  }

  List<Name> people(Span phrase) {
    return context.lists().read(phrase, 0, masked).stream()
        .map(Member::name)
        .filter(one -> one.kind() == Entity.Kind.PERSON && context.names().count(one.text()) >= 2)
        .toList();
  }

  /** "A的芯片业务" is bought as a whole: its name is that of its owner with what it is. */
  @Nullable Name unit(Span phrase) {
    String words = phrase.of(text);
    for (int length = Math.min(LONGEST_OWNER, words.length() - 2); length >= 2; length--) {
      Span owner = new Span(phrase.start(), phrase.start() + length);
      Name name = companies.read(owner);
      if (words.length() <= LONGEST_UNIT && name != null && name.span().equals(owner)) {
        return new Name(List.of(words), phrase, Entity.Kind.COMPANY);
      }
    }
    return null;
  }

  Span undated(Span phrase) {
    Matcher date = LEADING_DATE.matcher(phrase.of(masked));
    return date.find() ? new Span(phrase.start() + date.end(), phrase.end()) : phrase;
  }

  static List<Name> one(@Nullable Name name) {
    return name == null ? List.of() : List.of(name);
  }
}
