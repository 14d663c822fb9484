package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words before a title: the organisation, the department that belongs to the title (豌豆网商业
 * in 豌豆网商业产品负责人), and whether the post is over. One per document.
 */
final class EmployerReader {
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.load("investors");

  private static final Pattern FORMER_TAIL = Pattern.compile("(?<!目|之|此|提|日)(?:前任|前|原)$");
  private static final Pattern FORMER_HEAD =
      Pattern.compile(
          "^(?:前任|前(?!者|沿|线|海(?:开源|母|股权|自贸|合作|管理|人寿|征信|微众|金融)|程|景|瞻|端)|原(?!力|子|点|始|创))");
  private static final Pattern NOW_HEAD =
      Pattern.compile(
          "^(?:为|是|现任|现为|曾为|曾任|历任|时任|新任|首任|下一任|下任|新一任|候任|来自|就连|一群|首个|一位|一名|另外?[一两二三四](?:位|名)|另一|，)+");
  private static final Pattern NOW_TAIL =
      Pattern.compile(
          "(?:的|现任|时任|新任|首任|另外?[一两二三四](?:位|名)|一位|两位|三位|华裔|华人|的?(?:几|两|三)位|传奇|知名|著名|资深|顶尖|顶级|核心|明星|天才|前任|现任|内部|担任|出任|就任|辞任|接任)+$");

  private static final Pattern JOINT = Pattern.compile("(?<=..)[和与及]");

  private static final Pattern ITS =
      Pattern.compile(
          "^(?:其|其公司|公司|该公司|本公司|该平台|平台|该品牌|品牌|该项目|项目|团队|集团|企业|该企业|该校|该院|该所|该行|这家(?:公司|企业|机构|平台|品牌)|该机构|机构|该基金|基金|公司方面|他的|我们|他们)?$");

  /** "在云杉任研究员，在前首席科学家某某手下": where that was. */
  private static final Pattern UNDER = Pattern.compile("在|跟随|师从于?");

  private static final String PROJECT = "项目";

  /** What a minister's ministry is named after. */
  private static final Pattern MINISTRY =
      Pattern.compile(
          "^(?:\\p{IsHan}{2,4})?(?:财政|贸易|工业|司法|国防|外交|能源|商务|交通|交通运输|教育|卫生|内政|劳工|农业|文化|环境|旅游|经济|科技|住房|国土安全|国际贸易)$");

  private static final Lexicon SCIENCES = Lexicon.load("sciences");

  /** Titles that also say what somebody does for a living. */
  private static final Pattern OCCUPATION =
      Pattern.compile(".*(?:科学家|工程师|设计师|研究员|分析师|专家|学者|架构师|交易员|教授|讲师|医师|医生)");

  private final DocumentContext context;
  private final DepartmentReader departments;
  private final PlainWords plain;
  private final EmployerNames names;
  private final EmployerPhrase phrases;
  private final PointedReader pointed;
  private final String text;

  EmployerReader(DocumentContext context) {
    this.context = context;
    this.plain = new PlainWords(context);
    this.departments = new DepartmentReader(context, plain);
    this.text = context.document().text();
    this.names = new EmployerNames(context);
    this.phrases = new EmployerPhrase(context);
    this.pointed = new PointedReader(context, names);
  }

  /**
   * @param start where the words begin
   * @param titleStart where the title begins, with its department
   * @param pointed whether a pronoun or nothing at all stands for the organisation
   * @param organization null when the words name none: then it is whom they point to
   */
  record Employer(
      @Nullable Name organization, int start, int titleStart, boolean former, boolean pointed) {}

  /** The employer in the words that end at {@code end}, or null when they are something else. */
  @Nullable Employer before(Sentence sentence, int end, List<String> titles) {
    return in(sentence, new Span(phrases.clauseStart(sentence, end), end), titles);
  }

  /** The employer that {@code phrase}, all before a title, names or points to. */
  @Nullable Employer in(Sentence sentence, Span phrase, List<String> titles) {
    int from = afterAnother(phrase);
    int to = phrase.end();
    boolean former = false;
    Matcher head = FORMER_HEAD.matcher(text).region(from, to);
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    Matcher now = NOW_HEAD.matcher(text).region(from, to);
    if (now.lookingAt()) {
      from = now.end();
    }
    head.region(from, to);
    if (head.lookingAt()) {
      former = true;
      from = head.end();
    }
    int strippedEnd = trimmedEnd(from, to);
    Matcher tail = FORMER_TAIL.matcher(text).region(from, strippedEnd);
    if (tail.find()) {
      former = true;
      to = trimmedEnd(from, tail.start());
    } else {
      to = strippedEnd;
    }
    int organizationEnd = departments.start(sentence, new Span(from, to), titles);
    int titleStart = organizationEnd < to ? organizationEnd : phrase.end();
    if (titleStart < phrase.end() && text.charAt(titleStart) == '的') {
      titleStart++;
    }
    if (titleStart < to && FORMER_HEAD.matcher(text).region(titleStart, to).lookingAt()) {
      former = true; // 云杉的前商务副总裁
      titleStart++;
    }
    Matcher earlier = FORMER_TAIL.matcher(text).region(from, organizationEnd);
    if (organizationEnd < to && earlier.find()) {
      former = true;
      organizationEnd = earlier.start();
    }
    if (isProjectOf(text.substring(from, Math.max(from, organizationEnd)), titles.get(0))) {
      organizationEnd -= PROJECT.length();
    }
    String words = text.substring(from, trimmedEnd(from, organizationEnd)).strip();
    if (words.endsWith("其") && words.length() > 1) {
      words = "其"; // "这样的实力与其创始人的经历有关"
    }
    if (UNDER.matcher(words).matches()) {
      Name near =
          context.book().lastOrganization(text, new Span(sentence.span().start(), phrase.start()));
      return near == null ? null : new Employer(near, phrase.start(), titleStart, former, false);
    }
    if (ITS.matcher(words).matches()) {
      Name its = pointed.pointedTo(sentence, phrase.start(), words, titles);
      return new Employer(its, phrase.start(), titleStart, former, true);
    }
    if (plain.isWord(sentence, new Span(from, trimmedEnd(from, organizationEnd)))
        && organizationEnd < to
        && organizationEnd > from) {
      Name its = pointed.pointedTo(sentence, phrase.start(), "", titles);
      return new Employer(its, phrase.start(), from, former, true); // 国际 of 国际传播经理
    }
    Name ministry = ministry(new Span(from, to), titles.get(0));
    if (ministry != null) {
      return new Employer(ministry, phrase.start(), phrase.end(), former, false);
    }
    Name name = names.name(sentence, new Span(from, trimmedEnd(from, organizationEnd)));
    if (name != null && OCCUPATION.matcher(titles.get(0)).matches() && isWord(sentence, name)) {
      return null;
    }
    return name == null ? null : new Employer(name, phrase.start(), titleStart, former, false);
  }

  /** 云杉 of 云杉项目创始人: the project bears the company's name. */
  private boolean isProjectOf(String words, String title) {
    String rest = words.endsWith(PROJECT) ? words.substring(0, words.length() - 2) : "";
    return rest.length() >= 2
        && TitleSequence.isFounder(title)
        && context.names().count(rest) > context.names().count(words);
  }

  /** 司法部 of 司法部长: the ministry and its head share a character. */
  private @Nullable Name ministry(Span words, String title) {
    if (!title.equals("部长")
        || !text.startsWith("部", words.end())
        || !MINISTRY.matcher(words.of(text)).find()) {
      return null;
    }
    int start = words.start();
    if (start > 1 && "和与及".indexOf(text.charAt(start - 1)) >= 0) {
      return null;
    }
    Span whole = new Span(start, words.end() + 1);
    return new Name(List.of(whole.of(text)), whole, Entity.Kind.ORGANIZATION);
  }

  /** 计算机 before 科学家: a noun of the dictionary says what kind he is. */
  private boolean isWord(Sentence sentence, Name name) {
    Token token = SentenceWords.at(sentence, name.span().start());
    return token != null
        && token.span().end() >= name.span().end()
        && token.tag().isOrdinary()
        && (token.span().length() >= 3 || SCIENCES.contains(token.span().of(text)))
        && !OPERATING.contains(name.text())
        && !context.book().isOrganization(name.text());
  }

  /** "云杉CEO周明和海屿": where the words of the post before this one end. */
  private int afterAnother(Span phrase) {
    int from = phrase.start();
    for (TitleSequence titles : TitleSequence.find(text, phrase)) {
      Matcher joint = JOINT.matcher(text).region(titles.span().end(), phrase.end());
      from = joint.find() ? joint.end() : from;
    }
    return from;
  }

  private int trimmedEnd(int from, int to) {
    Matcher tail = NOW_TAIL.matcher(text.substring(from, Math.max(from, to)).stripTrailing());
    int length = text.substring(from, Math.max(from, to)).stripTrailing().length();
    return from + (tail.find() ? tail.start() : length);
  }

  /** Whether {@code phrase} names nothing but a part of an organisation. */
  boolean isDepartment(Sentence sentence, Span phrase) {
    return !beginsKnown(phrase.of(text).strip()) && departments.isDepartment(sentence, phrase);
  }

  /** Whether {@code words} are a name that is known. */
  boolean isKnown(String words) {
    return departments.isKnown(words);
  }

  /** Whether {@code words} begin with a name that is known, such as 百度 before 轻应用. */
  boolean beginsKnown(String words) {
    int from = FORMER_HEAD.matcher(words).lookingAt() ? 1 : 0;
    return context.book().isOrganization(words.substring(from))
        || OPERATING.longestAt(words, from) != null
        || INVESTORS.longestAt(words, from) != null;
  }

  /** The name at the end of {@code phrase}, or null when it is no organisation's. */
  @Nullable Name name(Sentence sentence, Span phrase) {
    return names.name(sentence, phrase);
  }

  /** Where the noun phrase that ends at {@code end} begins. */
  int clauseStart(Sentence sentence, int end) {
    return phrases.clauseStart(sentence, end);
  }
}
