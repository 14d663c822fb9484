package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameForm;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads companies by name. */
final class CompanyReader {

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon INVESTORS = Lexicon.load("investors");

  /** "一家名为“…”的连锁药店". */
  private static final Pattern CALLED =
      Pattern.compile("(?:名为|名叫|叫做?)[“「](?<name>[^“”「」]{2,20})[”」]的");

  /** "“…”公司": the kind behind a quoted name is no part of it. */
  private static final Pattern QUOTED_KIND =
      Pattern.compile("[”」](?<kind>公司|平台|品牌|项目|团队|集团|应用|App|APP)$");

  /** "云杉项目", where 云杉 is known. */
  private static final Pattern NAME_THEN_KIND =
      Pattern.compile("(?<name>[^，。；]{2,10}?)(?:项目|平台|品牌)");

  /** "并是…": what the phrase says of its subject. */
  private static final Pattern COPULA =
      Pattern.compile("^(?:并|且|也|曾|还|都|就|则)*(?:是|为(?=[^\\p{IsHan}]))");

  private static final Pattern LEGAL =
      Pattern.compile("(?:有限责任公司|有限公司|股份公司|集团|科技|.{2,}公司|Inc\\.?|Ltd\\.?)$");

  /** Longest words (UTF-16 units) that end with the name a phrase begins with. */
  private static final int LONGEST_FIRST = 36;

  /** Where a name that begins a phrase ends. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "(?=[，。；：（(、]|\uE001|\uE002|\uE003|截[至止]|(?<=[A-Za-z0-9])来|因(?!子|诺|赛|美)|在|于|是|已|将|完成|获|宣布|表示|目前|曾|也|则|都|仅|就|更|一直|专注|主要|拥有|从|以|凭|由|自|去年|今年|近日|近|正|还|率先|旗下|开始|通过|推出|累计|致力|诞生|和|与|不久|如今|现在|为|对|的|做|有|用|被|把|称|$)");

  /** What may stand before the subject that opens a sentence. */
  private static final Pattern OPENING_WORDS =
      Pattern.compile(
          "^(?:[“\\s]|\uE003|近日|日前|近期|最近|此前|目前|随后|后来|同时|同期|此外|另外|首先|其次|最后|而|但|不过|据悉|据了解|其中|[，：])+");

  private static final int LONGEST_OPENING = 16;

  /** Behind a name that is no subject: a part of a longer one, of a list, or a thing's owner. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "\\s?(?:[、和与及跟的“（(]|旗下|创始|联合|董事|总裁|副总|C[ETFO]O|首席|[合高]|内部|员工|方面|系|公司|集团|资本|投资|基金|科技|[A-Za-z0-9])");

  /** Classes whose words of one character are no part of a name either. */
  private static final Set<Tag> FUNCTION =
      EnumSet.of(
          Tag.ADVERB, Tag.PRONOUN, Tag.CONJUNCTION, Tag.PREPOSITION, Tag.NUMERAL, Tag.MEASURE);

  private final DocumentContext context;
  private final String text;
  private final SpokenOf spokenOf;

  CompanyReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
    this.spokenOf = new SpokenOf(context, this);
  }

  /** Whom clauses speak of that name nobody. */
  SpokenOf spokenOf() {
    return spokenOf;
  }

  /** The company that {@code phrase} ends with, or null when it names none for certain. */
  @Nullable Name read(Span phrase) {
    Name name = lenient(phrase);
    return name != null && isCertain(name) ? name : null;
  }

  /** As {@link #read}, where the frame around the phrase vouches that it is a company. */
  @Nullable Name lenient(Span phrase) {
    if (phrase.of(text).isBlank()) {
      return null;
    }
    Matcher quoted = QUOTED_KIND.matcher(phrase.of(text));
    if (quoted.find()) {
      return lenient(new Span(phrase.start(), phrase.start() + quoted.start("kind")));
    }
    Matcher called = CALLED.matcher(phrase.of(text));
    Matcher copula = COPULA.matcher(phrase.of(text));
    Span named =
        called.find()
            ? new Span(phrase.start() + called.start("name"), phrase.start() + called.end("name"))
            : context
                .names()
                .whole(
                    copula.find() ? new Span(phrase.start() + copula.end(), phrase.end()) : phrase);
    Name name = context.names().read(named, Entity.Kind.COMPANY);
    return name == null || !CompanyShape.isOne(name) || isOrdinary(name) ? null : kinded(name);
  }

  /** Whoever buys or invests under a person's name is that person. */
  private Name kinded(Name name) {
    if (OPERATING.contains(name.text()) || INVESTORS.contains(name.text())) {
      return name; // 高盛 is tagged as a person's name
    }
    boolean person =
        context.book().knows(name.text())
            ? context.book().isOnlyPerson(name.text())
            : PersonReader.isPerson(name.text())
                && tokens(name.span()).stream()
                    .anyMatch(
                        token -> token.tag() == Tag.PERSON && token.span().equals(name.span()));
    return person ? name.as(Entity.Kind.PERSON) : name;
  }

  private List<Token> tokens(Span span) {
    int index = context.document().sentenceIndex(span);
    return index < 0
        ? List.of()
        : context.document().sentences().get(index).tokens().stream()
            .filter(token -> token.span().overlaps(span))
            .toList();
  }

  /**
   * The company that a whole clause up to its predicate names; the frame says that it is one, so
   * words of the dictionary do when there are several or they are repeated.
   */
  @Nullable Name vouched(Span phrase) {
    Matcher quoted = QUOTED_KIND.matcher(phrase.of(text));
    if (quoted.find() && quoted.start("kind") > 2) {
      return vouched(new Span(phrase.start(), phrase.start() + quoted.start()));
    }
    Matcher kind = NAME_THEN_KIND.matcher(phrase.of(text));
    if (kind.matches() && context.book().isOrganization(kind.group("name"))) {
      return vouched(
          new Span(phrase.start() + kind.start("name"), phrase.start() + kind.end("name")));
    }
    Name name = context.names().read(context.names().whole(phrase), Entity.Kind.COMPANY);
    return name == null
            || !CompanyShape.isOne(name) && PLACES.longestAt(name.text(), 0) == null
            || isOrdinary(name)
                && tokens(name.span()).size() < 2
                && context.names().count(name.text()) < 2
        ? null
        : kinded(name);
  }

  /** The company that {@code phrase} begins with, as in "A完成…", or null. */
  @Nullable Name first(Span phrase) {
    String words = phrase.of(context.marked().masked());
    Matcher end = NAME_END.matcher(words);
    int from = 2;
    while (from <= words.length() && end.find(from) && end.start() <= LONGEST_FIRST) {
      int length = end.start();
      Name name = read(new Span(phrase.start(), phrase.start() + length));
      if (name != null && (!name.text().endsWith("公司") || name.text().endsWith("有限公司"))) {
        return name;
      }
      if (length < words.length() && "，。；：、".indexOf(words.charAt(length)) >= 0) {
        return null;
      }
      from = length + 1;
    }
    return null;
  }

  /** The company that stands right before a bracket which tells of it: "（A收购）". */
  @Nullable Name apposed(Span phrase) {
    Matcher copula = COPULA.matcher(phrase.of(text));
    Span said = copula.find() ? new Span(phrase.start() + copula.end(), phrase.end()) : phrase;
    Name name = context.names().read(context.names().whole(said), Entity.Kind.COMPANY);
    return name != null && name.span().start() <= said.start() + 1 && CompanyShape.isOne(name)
        ? kinded(name)
        : read(phrase);
  }

  /** Whether {@code span} is one word of the dictionary that says what happens or how. */
  boolean isWord(Span span) {
    List<Token> tokens = tokens(span);
    return tokens.size() == 1
        && (tokens.get(0).tag() == Tag.VERB || FUNCTION.contains(tokens.get(0).tag()))
        && !OPERATING.contains(span.of(text))
        && !INVESTORS.contains(span.of(text));
  }

  /** Whether the document or the lists have {@code form} as a name of an organisation. */
  boolean isKnown(String form) {
    return INVESTORS.contains(form)
        || OPERATING.contains(form)
        || NameForm.isName(form)
            && form.indexOf('“') < 0
            && (context.book().isOrganization(form)
                || context.names().count(form) >= 2 && context.names().isUsedAsName(form));
  }

  /** The known name that opens the words from {@code from} to {@code to} as their subject. */
  @Nullable Name opening(int from, int to) {
    String masked = context.marked().masked();
    Matcher lead = OPENING_WORDS.matcher(masked.substring(from, Math.max(from, to)));
    int start = lead.find() ? from + lead.end() : from;
    for (int end = Math.min(to - 1, start + LONGEST_OPENING); end >= start + 2; end--) {
      String form = text.substring(start, end);
      boolean person = context.book().isOnlyPerson(form);
      if (person || isKnown(form) && !isWord(new Span(start, end)) || isLatinWord(start, end)) {
        Entity.Kind kind = person ? Entity.Kind.PERSON : Entity.Kind.COMPANY;
        return NO_SUBJECT.matcher(text).region(end, text.length()).lookingAt()
            ? null
            : new Name(List.of(form), new Span(start, end), kind);
      }
    }
    return null;
  }

  private boolean isLatinWord(int start, int end) {
    return text.substring(start, end).matches("[A-Z][A-Za-z0-9.&-]+")
        && !text.substring(end, end + 1).matches("[A-Za-z0-9.& -]");
  }

  /** Whether the word right before the name says what it is. */
  boolean isIntroduced(Name name) {
    int start = name.span().start();
    int noun = text.startsWith("——", start - 2) ? start - 2 : start;
    return DESCRIPTORS.longestBefore(text, noun) != null;
  }

  /** Told well: repeated, quoted, in Latin letters, with a legal form, or known from elsewhere. */
  boolean isCertain(Name name) {
    String form = name.text();
    return context.names().count(form) >= 2
        || context.book().knows(form)
        || OPERATING.contains(form)
        || INVESTORS.contains(form)
        || isQuoted(name.span())
        || name.forms().size() > 1
        || LEGAL.matcher(form).find()
        || form.matches("[A-Z][A-Za-z0-9 .&'’+-]+");
  }

  /** Whether the name ends as companies' do: 科技, 集团, 有限公司. */
  boolean endsLikeCompany(Name name) {
    return LEGAL.matcher(name.text()).find();
  }

  boolean isQuoted(Span span) {
    return span.start() > 0 && "“「【『\"".indexOf(text.charAt(span.start() - 1)) >= 0;
  }

  /** Whether the name is made of words of the dictionary and the text never uses it as a name. */
  boolean isOrdinary(Name name) {
    if (!name.text().matches("\\p{IsHan}{2,6}")
        || OPERATING.contains(name.text())
        || INVESTORS.contains(name.text())
        || isQuoted(name.span())
        || name.forms().stream().anyMatch(form -> form.matches("[A-Za-z][A-Za-z .&'-]{2,}"))
        || tokens(name.span()).stream().noneMatch(token -> FUNCTION.contains(token.tag()))
            && context.names().isUsedAsName(name.text())) {
      return false;
    }
    List<Token> tokens = tokens(name.span());
    return !tokens.isEmpty()
        && tokens.stream()
            .allMatch(
                token ->
                    token.tag().isOrdinary()
                        && (token.span().length() >= 2 || FUNCTION.contains(token.tag())));
  }
}
