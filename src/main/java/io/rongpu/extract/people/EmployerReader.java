package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.MarkedText;
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
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words before a title: the organisation, the department that belongs to the title (豌豆网商业
 * in 豌豆网商业产品负责人), and whether the post is over. One per document.
 */
final class EmployerReader {

  private static final Lexicon CUTS = Lexicon.load("words-before-employers");
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Pattern COMPANY_END =
      Pattern.compile(
          "(?:资本|创投|基金|投资|科技|大学|学院|研究院|研究所|实验室|银行|集团|公司|控股|金融|教育|云|网|工场|学会|协会|中心|中国|院|联盟|局|会|部落)$");
  private static final Lexicon INVESTORS = Lexicon.load("investors");

  private static final String MARKS = "，。；：！？（(、\n—,;:!?|｜丨·【";

  /** Words of one character that end what comes before the organisation. */
  private static final String FUNCTION_WORDS = "据由对向请称让当是为与和及并任而但将被把给从以获兼暨了邀";

  /** The same, where the document shows that the rest is a name. */
  private static final String WEAK_WORDS = "时后在于用像如跟找问听见有到聘使令替过";

  private static final Pattern FORMER_TAIL = Pattern.compile("(?<!目|之|此|提|日)(?:前任|前|原)$");
  private static final Pattern FORMER_HEAD =
      Pattern.compile("^(?:前任|前(?!者|沿|线|海|程|景|瞻|端)|原(?!力|子|点|始|创))");
  private static final Pattern NOW_HEAD =
      Pattern.compile("^(?:为|是|现任|现为|曾为|时任|新任|首任|下一任|下任|新一任|候任|来自|一位|一名|另外?[一两二三四](?:位|名)|，)+");
  private static final Pattern NOW_TAIL =
      Pattern.compile("(?:的|现任|时任|新任|首任|另外?[一两二三四](?:位|名)|一位|两位|三位|华裔|华人|的?(?:几|两|三)位)+$");

  /** What a body is, and no name without what stands before it. */
  private static final Pattern BODY =
      Pattern.compile("协会|学会|商会|联合会|大学|学院|研究院|研究所|银行|委员会|基金会|实验室|评级");

  private static final Pattern ITS =
      Pattern.compile(
          "^(?:其|其公司|公司|该公司|本公司|该平台|平台|该品牌|品牌|该项目|项目|团队|集团|企业|该企业|这家(?:公司|企业|机构|平台|品牌)|该机构|机构|该基金|基金|公司方面|他的|我们|他们)?$");

  private static final Pattern GENERIC =
      Pattern.compile(
          ".*(?:行业|领域|市场|赛道|方面|阶段|基础上|们|的人|岁|届|人员|公开信|所有|极少数|子公司|知名|著名|资深|不仅|唯一)$|.*(?:[一两多几数]位|[一两多几]名|[\\d数几多]+十?百?家|[\\d万]+名).*|.*(?:最[早大强年新先为]|一批|投身|从事|专注|致力).*|^作者.*|^[前后]?者.*|^编辑.*|^[\\d.]+$");
  private static final Pattern NOUN_OF_COMPANIES =
      Pattern.compile("(?:公司|企业|平台|品牌|机构|团队|社区|巨头|厂商|部门|风投|创投|基金|实验室|项目|网站|媒体)$");

  /** The company in focus must have been named in so many characters before. */
  private static final int RECENT = 1200;

  /** Nor is the subject of a very long sentence sought farther away. */
  private static final int NEAR = 400;

  private static final Pattern STATED =
      Pattern.compile(
          "(?:\\s|“|近日，?|日前，?|据悉，?|目前，?|此前，?|另外，|此外，|[\\d年月日]{2,10}[初底中]?，)*(?<org>[^，。；：！？”“的]{2,14}?)”?\\s?(?:[（(][^（()）]{2,30}[)）])?(?:发布公告|公告|宣布|成立|创立|创建|于|是一|完成|获得|正式|方面|创办|目前|此轮|此次|本轮|[向对](?=\\p{IsHan}?[^，。]{2,16}(?:捐赠|出资|投资|提供|收购))|的(?:初创|创始|核心|管理)*团队)");

  /** "还有机器人公司云杉——由某某领衔，两位创始人…". */
  private static final Pattern DASHED =
      Pattern.compile("(?:公司|企业|平台|品牌|机构)(?<org>[^，。；：—]{2,12})——");

  private static final Pattern TEAM =
      Pattern.compile("(?<org>[^，。；：！？”“的\\n]{2,12})的(?:初创|创始|核心|管理|研发)*团队");

  /** What a person did elsewhere. */
  private static final Pattern CAREER = Pattern.compile("曾任|曾担任|历任|就职|任职|供职|毕业|曾在|曾是");

  /** "在云杉任研究员，在前首席科学家某某手下": where that was. */
  private static final Pattern UNDER = Pattern.compile("在|跟随|师从于?");

  private static final Pattern AGENT =
      Pattern.compile(
          "由(?<org>[^，。；：由]{2,16}?)(?:一家|独家|单独|全部|全额)?(?:拿出|出资|投资|领投|认购|承担|提供|收购|投入|支付)，$");

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "[“「]([^“”「」，。]{2,12})[”」]|(?<![A-Za-z.])([A-Z][A-Za-z0-9.]{3,}(?: [A-Z][A-Za-z0-9.]+)?)(?![A-Za-z])");

  private final DocumentContext context;
  private final DepartmentReader departments;
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
  private @Nullable Name topic;
  private boolean topicSought;
  private final String text;

  EmployerReader(DocumentContext context) {
    this.context = context;
    this.departments = new DepartmentReader(context);
    this.text = context.document().text();
    for (Sentence sentence : context.document().sentences()) {
      sentences.put(sentence.span().start(), sentence);
    }
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
    return in(sentence, new Span(clauseStart(sentence, end), end), titles);
  }

  /** The employer that {@code phrase}, all before a title, names or points to. */
  @Nullable Employer in(Sentence sentence, Span phrase, List<String> titles) {
    int from = phrase.start();
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
      Name its = pointedTo(sentence, phrase.start(), words, titles);
      return new Employer(its, phrase.start(), titleStart, former, true);
    }
    Name name = name(sentence, new Span(from, trimmedEnd(from, organizationEnd)));
    return name == null ? null : new Employer(name, phrase.start(), titleStart, former, false);
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

  /** Whether {@code words} begin with a name that is known, such as 百度 before 轻应用. */
  boolean beginsKnown(String words) {
    int from = FORMER_HEAD.matcher(words).lookingAt() ? 1 : 0;
    return context.book().isOrganization(words.substring(from))
        || OPERATING.longestAt(words, from) != null
        || INVESTORS.longestAt(words, from) != null;
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
    return whole(sentence, phrase, name);
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

  /** Where the noun phrase that ends at {@code end} begins. */
  int clauseStart(Sentence sentence, int end) {
    String masked = context.marked().masked();
    int at = end;
    int least = Math.max(sentence.span().start(), end - 60);
    if (at > least && "”」』".indexOf(text.charAt(at - 1)) >= 0) {
      int open =
          Math.max(
              text.lastIndexOf('“', at - 1),
              Math.max(text.lastIndexOf('「', at - 1), text.lastIndexOf('『', at - 1)));
      return open >= least ? open : at;
    }
    int knownStart = knownStart(least, end);
    while (at > least) {
      if (at > knownStart && at - 1 >= knownStart) {
        at = knownStart;
        continue;
      }
      char c = masked.charAt(at - 1);
      if ("）)".indexOf(c) >= 0) {
        int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
        if (open >= least) {
          at = open;
          continue;
        }
      }
      boolean mark = isMark(c);
      if (mark && ENDINGS.contains(text.substring(at, end).strip())) {
        while (at > least && isMark(masked.charAt(at - 1))) {
          at--; // 今日资本: the date is the name's
        }
        return at;
      }
      if (MARKS.indexOf(c) >= 0 || "“”「」『』《》".indexOf(c) >= 0 || mark) {
        return at;
      }
      String cut = CUTS.longestBefore(text, at);
      if (cut != null && !isInvestor(at - cut.length(), end)) {
        return at;
      }
      boolean strong = FUNCTION_WORDS.indexOf(c) >= 0;
      String rest = text.substring(at, end).strip();
      if (strong && rest.length() >= 3 && (OPERATING.contains(rest) || INVESTORS.contains(rest))) {
        return at;
      }
      if ((strong || WEAK_WORDS.indexOf(c) >= 0)
          && isWord(sentence, at - 1)
          && cuts(at, end, strong)) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** Where the longest known name begins that ends at {@code end}; {@code end} when none does. */
  private int knownStart(int least, int end) {
    int to = end;
    while (to > least && " 的前原".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int start = end;
    for (Name name : context.book().organizations(text, new Span(least, to))) {
      if (name.span().end() == to && name.span().length() >= 3) {
        start = Math.min(start, name.span().start());
      }
    }
    return start;
  }

  /** 有赞 is no 赞: the document always has the one before the other. */
  private boolean cuts(int at, int end, boolean strong) {
    String rest = text.substring(at, end).strip();
    if (rest.length() <= 1) {
      return rest.isEmpty();
    }
    int count = context.names().count(rest);
    if (count < 2) {
      return strong || context.book().isOrganization(rest);
    }
    return context.names().count(text.charAt(at - 1) + rest) < count;
  }

  private static boolean isMark(char c) {
    return c >= MarkedText.MONEY && c <= MarkedText.DATE;
  }

  /** 今日资本: the words before are the name's own. */
  private boolean isInvestor(int at, int end) {
    return at < end && INVESTORS.contains(text.substring(at, end).strip());
  }

  private static boolean isWord(Sentence sentence, int at) {
    Token token = SentenceWords.at(sentence, at);
    return token != null && token.span().length() == 1;
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
        || !noun && form.length() >= 4 && COMPANY_END.matcher(form).find()
        || !isCommon(sentence, name.span(), noun);
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
   * Whom 其, 该公司 or nothing at all mean: who the clauses before speak of, else the company in focus.
   */
  private @Nullable Name pointedTo(Sentence sentence, int at, String words, List<String> titles) {
    boolean firm =
        titles.stream()
            .anyMatch(
                title -> title.contains("合伙人") || title.startsWith("投资") || title.equals("董事总经理"));
    Name subject = subject(sentence, at, firm);
    if (subject != null) {
      return subject;
    }
    if (words.startsWith("其")) {
      Name agent = agent(sentence, at);
      if (agent != null) {
        return agent;
      }
      int start = Math.max(sentence.span().start(), at - NEAR);
      List<Name> named = context.book().organizations(text, new Span(start, Math.max(start, at)));
      if (!named.isEmpty()) {
        return named.get(named.size() - 1);
      }
    }
    Name focus = context.focus() != null ? context.focus() : topic();
    int blockStart = context.document().blockSpans().get(sentence.block()).start();
    int recently = Math.max(0, at - RECENT);
    boolean near =
        focus != null
            && focus.forms().stream()
                .anyMatch(text.substring(Math.max(blockStart, recently), at)::contains);
    if (near && words.isEmpty()) {
      return focus;
    }
    Sentence previous = previous(sentence);
    Name before = previous == null ? null : subject(previous, previous.span().end(), firm);
    boolean recent =
        focus != null && focus.forms().stream().anyMatch(text.substring(recently, at)::contains);
    return before != null ? before : recent ? focus : null;
  }

  /** "由云杉一家拿出，其财务总监…": who acts in the clause before. */
  private @Nullable Name agent(Sentence sentence, int at) {
    int start = Math.max(sentence.span().start(), at - NEAR);
    Matcher agent = AGENT.matcher(text).region(start, Math.max(start, at));
    if (!agent.find()) {
      return null;
    }
    Name name = name(sentence, new Span(agent.start("org"), agent.end("org")));
    return name != null && context.names().count(name.text()) >= 2 ? name : null;
  }

  /**
   * Without a company in focus: the Latin or quoted name of the title that the text repeats most.
   */
  private @Nullable Name topic() {
    if (topicSought) {
      return topic;
    }
    topicSought = true;
    Span title = context.document().blockSpans().get(0);
    topic = topic(title, 3);
    topic = topic != null ? topic : topic(new Span(0, text.length()), 7);
    return topic;
  }

  private @Nullable Name topic(Span span, int least) {
    Matcher candidate = CANDIDATE.matcher(text).region(span.start(), span.end());
    int most = least;
    Name topic = null;
    while (candidate.find()) {
      int group = candidate.group(1) != null ? 1 : 2;
      Span words = new Span(candidate.start(group), candidate.end(group));
      if (context.names().count(words.of(text)) <= most) {
        continue;
      }
      Name name = context.names().read(words, Entity.Kind.COMPANY);
      if (name != null && context.names().count(name.text()) > most) {
        topic = name;
        most = context.names().count(name.text());
      }
    }
    return topic;
  }

  private @Nullable Sentence previous(Sentence sentence) {
    Map.Entry<Integer, Sentence> before = sentences.lowerEntry(sentence.span().start());
    Sentence previous = before == null ? null : before.getValue();
    return previous != null && previous.block() == sentence.block() ? previous : null;
  }

  /** The organisation that {@code sentence} says something of before {@code to}. */
  private @Nullable Name subject(Sentence sentence, int to, boolean firm) {
    int start = Math.max(sentence.span().start(), to - NEAR);
    Span span = new Span(start, Math.max(start, to));
    Name owner = null;
    for (Name name : context.book().organizations(text, span)) {
      int at = name.span().start();
      int end = name.span().end();
      char next = end < text.length() ? text.charAt(end) : '。';
      boolean object = at > span.start() && "由被对向与和获给从在于、为至任职前原".indexOf(text.charAt(at - 1)) >= 0;
      if (object
          || CAREER.matcher(clauseOf(at, start)).find()
          || next == '、'
          || !firm && isFirm(name)) {
        continue;
      }
      if (next != '的') {
        return name;
      }
      owner = name;
    }
    if (owner != null && span.end() < sentence.span().end()) {
      return owner;
    }
    Matcher dashed = DASHED.matcher(text).region(span.start(), span.end());
    if (dashed.find()) {
      Name name = name(sentence, new Span(dashed.start("org"), dashed.end("org")));
      if (name != null) {
        return name;
      }
    }
    Name stated = stated(sentence, span);
    return stated != null ? stated : team(sentence, span);
  }

  /** The clause's words before {@code at}. */
  private String clauseOf(int at, int least) {
    int start = at;
    while (start > least && "，。；：".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, at);
  }

  /** "云杉的创始团队都是技术出身：创始人…": whose team. */
  private @Nullable Name team(Sentence sentence, Span span) {
    Matcher team = TEAM.matcher(text).region(span.start(), span.end());
    Name last = null;
    while (team.find()) {
      Name name = name(sentence, new Span(team.start("org"), team.end("org")));
      last = name != null && context.names().count(name.text()) >= 2 ? name : last;
    }
    return last;
  }

  /** A name that the sentence begins with and that the document has elsewhere: "云杉公告称，公司…". */
  private @Nullable Name stated(Sentence sentence, Span span) {
    Matcher stated = STATED.matcher(text).region(span.start(), span.end());
    if (!stated.lookingAt()) {
      return null;
    }
    Name name = name(sentence, new Span(stated.start("org"), stated.end("org")));
    return name != null
            && (context.names().count(name.text()) >= 2
                || endsLikeFirm(name) && text.startsWith("是一", stated.end("org")))
        ? name
        : null;
  }

  private static boolean isFirm(Name name) {
    return name.kind() == Entity.Kind.INVESTMENT_FIRM && endsLikeFirm(name);
  }

  static boolean endsLikeFirm(Name name) {
    return ENDINGS.longestBefore(name.text(), name.text().length()) != null
        || INVESTORS.contains(name.text());
  }
}
