package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Han;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people's names in one document: by form, against HanLP's words, and by what the document
 * repeats. Remembers whom it met last, for 他 and 她. One per document.
 */
final class PeopleReader {

  /** What stands after a name of something else: 斯坦福 in 斯坦福大学 is nobody. */
  private static final Pattern NOT_AFTER = Pattern.compile("大学|学院|公司|集团|资本|基金|科技|研究|市场|行业|平台|系统");

  private static final Pattern BRACKET =
      Pattern.compile("\\s?[（(]([A-Z][\\p{IsLatin}.'’ -]{2,40}|[\\p{IsHan}·]{2,12})[）)]");

  private static final Pattern SPELLING =
      Pattern.compile("\\s?[（(]([A-Z][\\p{IsLatin}.'’-]* [\\p{IsLatin}.'’ -]{2,40})[）)]");

  /** What the Chinese spelling of a foreign name has not. */
  private static final Pattern NOT_IN_SPELLING =
      Pattern.compile("[的是了由和与及在对向为请让被把命任兼等们]|人$|长$|官$|师$|博士|教授|先生|女士|公司|团队|集团");

  /** What nobody is called by. */
  private static final Pattern NOT_IN_NICKNAME =
      Pattern.compile("[的是了由和与及在对向为请让被把命任兼等们则都均也还曾将就又再未没不其此该这那各两三多几本某]");

  private static final Pattern SPEAKS_NEXT =
      Pattern.compile("(?:表示|认为|透露|介绍|指出|坦言|告诉|强调|称，|说，|说：)");

  private static final Lexicon AFTER = Lexicon.load("words-after-persons");
  private static final Lexicon AFTER_CHARACTERS = Lexicon.load("words-after-names");

  private static final List<String> SPEAKS = List.of("表示", "认为", "介绍", "告诉", "透露", "指出", "坦言", "：");
  private static final Lexicon TITLES = Lexicon.load("titles");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon NEVER_LATIN = Lexicon.load("never-latin-persons");

  /** DeepMind, and not McDonald. */
  private static final Pattern INNER_CAPITAL =
      Pattern.compile(".*\\b(?!Mac|Van|Von|Fitz)[A-Z][a-z]{2,}[A-Z].*");

  private final DocumentContext context;
  private final HanNameReader hanNames;
  private final String text;
  private final Set<String> introduced = new HashSet<>();
  private @Nullable Name last;
  private int lastBlock = -1;

  PeopleReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
    this.hanNames = new HanNameReader(context);
  }

  /** The person whose name begins at {@code at}, or null; {@code linked} after a word like 是. */
  @Nullable Name at(Sentence sentence, int at, boolean linked) {
    Name byForm = PersonReader.at(text, at);
    int start = byForm == null ? at : byForm.span().start();
    while (byForm == null && start < sentence.span().end() && text.charAt(start) == ' ') {
      start++;
    }
    if (byForm != null && !Han.isAll(byForm.text(), 2, 4)) {
      Name whole = toWord(sentence, byForm);
      return isPersonalLatin(whole.text(), linked) ? withLatin(whole) : null;
    }
    Span spelled = linked ? null : beforeSpelling(sentence, start);
    if (spelled != null) {
      return withLatin(name(spelled));
    }
    Span han = hanNames.at(sentence, start);
    if (han != null) {
      return NOT_AFTER.matcher(text).region(han.end(), text.length()).lookingAt()
          ? null
          : withLatin(name(han));
    }
    Name foreign = foreign(sentence, start, linked);
    if (foreign != null || linked) {
      return foreign;
    }
    Name repeated = repeated(sentence, start);
    return repeated != null ? repeated : speaker(sentence, start);
  }

  /**
   * 尤杉斯塔 of "尤杉斯塔（Alan Eustace）": Chinese characters right before the same name in Latin letters.
   */
  private @Nullable Span beforeSpelling(Sentence sentence, int start) {
    int end = start;
    while (end < sentence.span().end() && end - start < 9 && isHan(text.charAt(end))) {
      if (end > start + 1 && AFTER.longestAt(text, end) != null) {
        return null;
      }
      end++;
    }
    Matcher spelling = SPELLING.matcher(text).region(end, Math.min(text.length(), end + 50));
    boolean spelled =
        end - start >= 2
            && spelling.lookingAt()
            && PersonReader.isPerson(spelling.group(1))
            && !isNeverPersonal(spelling.group(1));
    return spelled && NOT_IN_SPELLING.matcher(text).region(start, end).find()
        ? null
        : spelled ? new Span(start, end) : null;
  }

  /** 小乔 of HanLP's 小乔和. */
  private Span withoutTail(Span word) {
    return word.length() >= 3 && "和与及的也在".indexOf(text.charAt(word.end() - 1)) >= 0
        ? new Span(word.start(), word.end() - 1)
        : word;
  }

  /** 纳德拉 where HanLP sees 纳德: the document always goes on with the same character. */
  private Span lengthened(Sentence sentence, Span span) {
    int end = span.end();
    while (end < sentence.span().end()
        && end - span.end() < 3
        && isHan(text.charAt(end))
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

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** What HanLP takes for a person without a Chinese family name, such as a transcribed one. */
  private @Nullable Name foreign(Sentence sentence, int start, boolean linked) {
    Token token = SentenceWords.at(sentence, start);
    if (token == null || token.tag() != Tag.PERSON || token.span().length() < 2) {
      return null;
    }
    String form = token.span().of(text);
    boolean doubtful =
        form.length() == 2
            && linked
            && !introduced.contains(form)
            && context.names().count("·" + form) == 0 // a family name alone: 门施 of 亚瑟·门施
            && SPEAKS.stream().noneMatch(verb -> context.names().count(form + verb) > 0);
    return doubtful
            || OPERATING.contains(form)
            || PersonReader.hasFamilyName(form)
            || NOT_AFTER.matcher(text).region(token.span().end(), text.length()).lookingAt()
            || context.book().isOrganization(form)
        ? null
        : withLatin(name(lengthened(sentence, withoutTail(token.span()))));
  }

  /**
   * 哈尔萨维 of "CEO哈尔萨维", where the document has it more often and no dictionary has its parts: as
   * long as all places go on alike.
   */
  private @Nullable Name repeated(Sentence sentence, int start) {
    int end = start;
    while (end < sentence.span().end() && end - start < 7 && isHan(text.charAt(end))) {
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
            && !NOT_IN_SPELLING.matcher(span.of(text)).find()
            && !NOT_AFTER.matcher(text).region(span.end(), text.length()).lookingAt()
            && !context.book().isOrganization(span.of(text))
        ? name(span)
        : null;
  }

  /**
   * A name without a family name of the list: what else the document says that it said something.
   */
  private @Nullable Name speaker(Sentence sentence, int at) {
    for (int length = 3; length >= 2; length--) {
      int end = at + length;
      if (end > sentence.span().end()) {
        continue;
      }
      String form = text.substring(at, end);
      Token token = SentenceWords.at(sentence, at);
      boolean word = token == null || token.span().length() >= 2 && token.tag() != Tag.PERSON;
      boolean speaks = SPEAKS_NEXT.matcher(text).region(end, text.length()).lookingAt();
      if (!word
          && Han.isAll(form, 2, 3)
          && !context.book().isOrganization(form)
          && (context.names().count(form) >= 3
                  && SPEAKS.stream().anyMatch(verb -> context.names().count(form + verb) > 0)
              || speaks && isUnknown(sentence, new Span(at, end)))) {
        return name(new Span(at, end));
      }
    }
    return null;
  }

  /**
   * Whether no word of the dictionary, of two characters or more, and no function word is in it.
   */
  private boolean isUnknown(Sentence sentence, Span span) {
    return !NOT_IN_NICKNAME.matcher(span.of(text)).find()
        && SentenceWords.in(sentence, span).stream()
            .allMatch(
                token ->
                    span.contains(token.span())
                        && (token.span().length() == 1 || !token.tag().isOrdinary())
                        && token.tag() != Tag.ADVERB
                        && token.tag() != Tag.PRONOUN
                        && token.tag() != Tag.PREPOSITION
                        && token.tag() != Tag.CONJUNCTION
                        && token.tag() != Tag.PLACE
                        && token.tag() != Tag.ORGANIZATION);
  }

  /** The person whose name ends at {@code end}, or null. */
  @Nullable Name before(Sentence sentence, int end) {
    return before(sentence, end, sentence.span().start());
  }

  /** The same, where a name is likely to begin at {@code from}. */
  @Nullable Name before(Sentence sentence, int end, int from) {
    int to = end;
    while (to > sentence.span().start() && text.charAt(to - 1) == ' ') {
      to--;
    }
    Name byForm = PersonReader.before(text, to);
    if (byForm != null
        && byForm.span().start() >= sentence.span().start()
        && !Han.isAll(byForm.text(), 2, 4)) {
      Name person = fromWord(sentence, byForm);
      return isPersonalLatin(person.text(), true) ? person : null;
    }
    Span han = hanNames.before(sentence, to, from);
    return han == null ? introducedBefore(sentence, to) : name(han);
  }

  /** 海屿老将杰克·伍德 is 杰克·伍德, when HanLP's word before the dot says so. */
  private Name fromWord(Sentence sentence, Name dotted) {
    int dot = dotted.span().start();
    while (dot < dotted.span().end() && "·•・‧".indexOf(text.charAt(dot)) < 0) {
      dot++;
    }
    Token first = dot < dotted.span().end() ? SentenceWords.endingAt(sentence, dot) : null;
    if (first != null
        && first.span().start() > dotted.span().start()
        && first.span().length() >= 2) {
      return name(new Span(first.span().start(), dotted.span().end()));
    }
    return dotted;
  }

  /** 拉克什·普里 of 拉克什·普里会谈时: a word of the dictionary behind the dot's first two characters. */
  private Name toWord(Sentence sentence, Name dotted) {
    int last = dotted.span().start();
    for (int at = last; at < dotted.span().end(); at++) {
      last = "·•・‧".indexOf(text.charAt(at)) >= 0 ? at : last;
    }
    for (int at = last + 3; last > dotted.span().start() && at < dotted.span().end(); at++) {
      Token token = SentenceWords.at(sentence, at);
      if (token != null
          && token.span().length() >= 2
          && (token.tag() == Tag.VERB
              || token.tag() == Tag.NOUN
              || token.tag() == Tag.TIME
              || token.tag() == Tag.ADVERB
              || token.tag() == Tag.ADJECTIVE)) {
        String whole = text.substring(dotted.span().start(), token.span().end());
        String head = text.substring(dotted.span().start(), at);
        return context.names().count(whole) >= 2
                && context.names().count(whole) == context.names().count(head)
            ? dotted
            : name(new Span(dotted.span().start(), at));
      }
    }
    return dotted;
  }

  /** The first person named in {@code sentence} from {@code from} to {@code to}, or null. */
  @Nullable Name first(Sentence sentence, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      char c = text.charAt(at);
      boolean inside =
          at > from
              && c < 128
              && Character.isLetter(text.charAt(at - 1))
              && text.charAt(at - 1) < 128;
      if (inside || c < 128 && !Character.isUpperCase(c)) {
        continue;
      }
      Name person = at(sentence, at, true);
      if (person != null
          && person.span().start() == at
          && person.span().end() <= to
          && isRepeated(sentence, person)
          && !isPartOfWord(sentence, person)
          && !text.startsWith("的", person.span().end())
          && !text.startsWith(" 的", person.span().end())) {
        return person;
      }
    }
    return null;
  }

  /** 杉智行 in 云杉智行, 青檀 in 青檀数据: a piece of another name. */
  private boolean isPartOfWord(Sentence sentence, Name person) {
    String form = person.text();
    if (!Han.isAll(form, 2, 4)) {
      return false;
    }
    int start = person.span().start();
    String longer = start == 0 ? form : text.charAt(start - 1) + form;
    int count = context.names().count(form);
    return Han.isAll(longer, 1, longer.length())
            && count >= 2
            && context.names().count(longer) == count
            && TITLES.longestBefore(text, start) == null
        || SentenceWords.isInside(sentence, start) && count < 2
        || context.book().isInsideOrganization(form);
  }

  /** Takes note of a person whom a title introduced: elsewhere the bare name is enough. */
  void introduced(Name person) {
    introduced.addAll(person.forms());
  }

  /** The longest name that a title introduced before and that ends at {@code to}, or null. */
  private @Nullable Name introducedBefore(Sentence sentence, int to) {
    for (int length = 4; length >= 2; length--) {
      int at = to - length;
      if (at >= sentence.span().start() && introduced.contains(text.substring(at, to))) {
        return name(new Span(at, to));
      }
    }
    return null;
  }

  /** Takes note of a person met in {@code sentence}. */
  void met(Name person, Sentence sentence) {
    last = person;
    lastBlock = sentence.block();
  }

  /** Whom 他 or 她 in {@code sentence} means: the person met last in its block or the one before. */
  @Nullable Name pronoun(Sentence sentence) {
    return sentence.block() - lastBlock <= 1 ? last : null;
  }

  private boolean isPersonalLatin(String form, boolean linked) {
    if (context.book().isOrganization(form)) {
      return false;
    }
    boolean words = form.contains(" ") || PersonReader.isTranscribed(form);
    if (isNeverPersonal(form)) {
      return false;
    }
    boolean plain =
        form.matches("[A-Z\u00C0-\u00DE][\\p{IsLatin}'’]*[a-z\u00DF-\u024F]?")
            && !form.matches(".+[A-Z].*");
    return words && !form.matches(".*\\b[A-Z][a-z]+[A-Z]{2,}.*")
        || (plain || form.matches("[A-Z]{2}")) && !linked
        || plain && context.names().count(form) >= 2 && !context.lists().endsLikeFirm(form);
  }

  /** "Forward Deployed Engineer", "Spruce DeepMind": capitalised words that name nobody. */
  private boolean isNeverPersonal(String form) {
    if (INNER_CAPITAL.matcher(form).matches()) {
      return true;
    }
    for (String word : form.split(" ")) {
      if (NEVER_LATIN.contains(word) || OPERATING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRepeated(Sentence sentence, Name person) {
    return !context.book().isOrganization(person.text())
        && (context.names().count(person.text()) >= 2
            || introduced.contains(person.text())
            || PersonReader.isTranscribed(person.text())
            || person.text().contains(" ")
            || hanNames.isSure(sentence, person.span()));
  }

  /** "萨姆·奥尔特曼（Sam Altman）": the bracket is the same person. */
  private Name withLatin(Name person) {
    int end = person.span().end();
    Matcher bracket = BRACKET.matcher(text).region(end, Math.min(text.length(), end + 50));
    return bracket.lookingAt() && PersonReader.isPerson(bracket.group(1))
        ? person.with(bracket.group(1).strip())
        : person;
  }

  private Name name(Span span) {
    return new Name(List.of(span.of(text)), span, Entity.Kind.PERSON);
  }
}
