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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the founders that a phrase before or behind the verb names. One per document. */
final class FounderReader {

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.load("investors");
  private static final Lexicon TITLES = Lexicon.load("titles");

  /** Between a subject and the verb: then somebody else founded, or nobody yet. */
  private static final Pattern OTHERS_DEED =
      Pattern.compile(
          "[的说称]|让|帮|支持|投资|推荐|看好|认为|表示|介绍|邀请|计划|打算|准备|希望|想要?|是|由|被|与|和|及|等|宣布|告诉|透露|鼓励|劝|请|收购|加入|没有|不|未");

  private static final Pattern NO_NAME =
      Pattern.compile("包括|担任|成员|团队|来自|.{1,2}[到从]|.(?:博士|教授|先生|女士|老师)");

  /** Where a list goes on: "甲某和乙某", "甲某联合乙某". */
  private static final java.util.regex.Pattern LIST =
      java.util.regex.Pattern.compile("(?<=[、，和与及])|(?<=.)(?=联合(?!创)|携手|联手)");

  /** Before the first of them: "是甲某和乙某创立的". */
  private static final Pattern IS = Pattern.compile("(?:正是|就是|则是|是|由)(?=..)");

  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}|[A-Z].*[ ·].*");

  private final DocumentContext context;
  private final PeopleReader people;
  private final String text;

  FounderReader(DocumentContext context, PeopleReader people) {
    this.context = context;
    this.people = people;
    this.text = context.document().text();
  }

  /** The members of the list {@code phrase} that are names. */
  List<Name> listed(Sentence sentence, Span phrase) {
    return in(sentence, phrase, false);
  }

  /**
   * The members of the list {@code phrase}, a verb's subject: none when it doesn't end with one.
   */
  List<Name> listedSubject(Sentence sentence, Span phrase) {
    List<Name> founders = listed(sentence, phrase);
    int end = phrase.start() + phrase.of(text).replaceFirst("[（(][^（()）]*[)）]?\\s*$", "").length();
    boolean ends = !founders.isEmpty() && end - founders.get(founders.size() - 1).span().end() <= 1;
    return ends ? founders : List.of();
  }

  /** Who is the subject {@code phrase} of a verb: named at its end, else at its beginning. */
  List<Name> subject(Sentence sentence, Span phrase) {
    List<Name> atEnd = in(sentence, phrase, true);
    return atEnd.isEmpty() ? leading(sentence, phrase) : atEnd;
  }

  /** "周明从海外回国创办了A": the clause begins with its subject, and what he did before follows. */
  private List<Name> leading(Sentence sentence, Span who) {
    Name person = people.first(sentence, who.start(), who.end());
    if (person == null
        || TITLES.longestBefore(text, person.span().start()) == null
            && !text.substring(who.start(), person.span().start())
                .matches("[\\s\\d年月日底初]*(?:由|随后|后来|此后|之后)?")
        || person.text().startsWith("曾") && context.names().count(person.text()) < 2
        || !isPlausible(person)
        || OTHERS_DEED.matcher(text).region(person.span().end(), who.end()).find()) {
      return List.of();
    }
    return List.of(person);
  }

  /**
   * The people named in a phrase: list members that are names; of a subject, the one at its end.
   */
  private List<Name> in(Sentence sentence, Span phrase, boolean atEnd) {
    List<Name> founders = new ArrayList<>();
    int from = phrase.start();
    String[] items = atEnd ? new String[] {phrase.of(text)} : LIST.split(phrase.of(text));
    for (String item : items) {
      String words =
          item.replaceFirst("[、，和与及]$", "")
              .replaceFirst("\\s*[（(][^（()）]*[)）]?$", "")
              .replaceFirst(
                  "\\s*(?:等?[两二三四五几多]?(?:位|名)?(?:联合创始人|创始人|合伙人|好友|朋友|同学|校友|同事)|[两二三四五]人|兄弟|兄妹|姐弟|姐妹|夫妇|夫妻|父子|等)$",
                  "")
              .replaceFirst("\\s*等?人?$", "")
              .replaceFirst("(?<=..)(?:博士|先生|女士|教授|老师)$", "")
              .stripTrailing();
      int begin = from;
      int end = from + words.length();
      Matcher is = IS.matcher(words);
      if (!atEnd && founders.isEmpty() && is.lookingAt()) {
        begin += is.end();
        words = words.substring(is.end());
      }
      from += item.length();
      Name person = words.isEmpty() ? null : people.before(sentence, end, begin);
      if (person == null) {
        person = titled(sentence, begin, end);
      }
      if (person == null && !atEnd && isListed(sentence, words, begin)) {
        person = new Name(List.of(words), new Span(begin, end), Entity.Kind.PERSON);
      }
      if (person == null || person.span().start() < begin || !isPlausible(person)) {
        continue;
      }
      String head = text.substring(begin, person.span().start()).strip();
      if (head.matches(".*(?:[几两三四五多]位|[几两三四五多]名)\\p{IsHan}{0,8}") && !atEnd) {
        founders.clear(); // "由来自A和B的三位工程师王某、李某创立": what stands before was no list of people
      }
      if (!head.matches(".*(?:来自|在|于|从)")) {
        founders.add(person);
      }
    }
    return founders;
  }

  /** 丙某 of "A公司联合创始人丙某": a title before it says that it is a name. */
  private @Nullable Name titled(Sentence sentence, int begin, int end) {
    for (int at = end - 2; at >= Math.max(begin, end - 4); at--) {
      if (TITLES.longestBefore(text, at) != null) {
        Name person = people.at(sentence, at, false);
        if (person != null && person.span().end() == end) {
          return person;
        }
      }
    }
    return null;
  }

  /** A member of a list that is nothing but a name in form: 乙某某 of "甲某某与乙某某". */
  private boolean isListed(Sentence sentence, String words, int begin) {
    Token token = SentenceWords.at(sentence, begin);
    boolean word =
        token != null && token.span().length() == words.length() && token.tag() != Tag.PERSON;
    boolean foreign =
        words.matches("\\p{IsHan}{3,6}")
            && ForeignSpelling.mayBe(words)
            && context.names().count(words) >= 2
            && !context.book().isOrganization(words);
    return (foreign || words.matches("\\p{IsHan}{2,3}") && PersonReader.isPerson(words))
        && !word
        && !OPERATING.contains(words)
        && !INVESTORS.contains(words);
  }

  /** Whether {@code person} can be somebody's name and no organisation's. */
  boolean isPlausible(Name person) {
    String form = person.text();
    return !context.book().isOrganization(form)
        && !NO_NAME.matcher(form).matches()
        && (NAME.matcher(form).matches() || PersonReader.isTranscribed(form));
  }
}
