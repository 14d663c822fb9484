package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says whom 其, 该公司 or nothing at all before a title mean. One per document. */
final class PointedReader {

  /** The company in focus must have been named in so many characters before. */
  private static final int RECENT = 1200;

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

  /** What stands right before the object of another deed: "创办的“海屿”". */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?:创办|创立|创建|加入|离开|来自|入职|加盟|投身|任职于?|供职于?|就职于?|服务于|毕业于?)(?:了|过|的)?(?:[^，。；：]{0,8}(?:公司|平台|品牌|项目|企业))?[“「]?$");

  private static final Pattern AGENT =
      Pattern.compile(
          "由(?<org>[^，。；：由]{2,16}?)(?:一家|独家|单独|全部|全额)?(?:拿出|出资|投资|领投|认购|承担|提供|收购|投入|支付)，$");

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "[“「]([^“”「」，。]{2,12})[”」]|(?<![A-Za-z.])([A-Z][A-Za-z0-9.]{3,}(?: [A-Z][A-Za-z0-9.]+)?)(?![A-Za-z])");

  /** What stands behind the name of a company and of nothing else. */
  private static final List<String> COMPANY_WORDS =
      List.of(
          "公司", "CEO", "首席", "创始", "联合创始", "董事", "总裁", "团队", "员工", "高管", "股东", "旗下", "官方", "官网",
          "融资", "估值", "成立", "创立", "上市", "这家", "是一家", "推出", "发布", "收购", "前员工", "总部", "工程师", "联创");

  private static final Map<String, String> KINDS =
      Map.of("该行", "银行", "该校", "大学|学院|中学|学校", "该院", "医院|研究院|学院", "该所", "研究所|事务所", "该基金", "基金");

  private final DocumentContext context;
  private final EmployerNames names;
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
  private @Nullable Name topic;
  private boolean topicSought;
  private final String text;

  PointedReader(DocumentContext context, EmployerNames names) {
    this.context = context;
    this.names = names;
    this.text = context.document().text();
    for (Sentence sentence : context.document().sentences()) {
      sentences.put(sentence.span().start(), sentence);
    }
  }

  /**
   * Whom 其, 该公司 or nothing at all mean: who the clauses before speak of, else the company in focus.
   */
  @Nullable Name pointedTo(Sentence sentence, int at, String words, List<String> titles) {
    boolean firm =
        titles.stream()
            .anyMatch(
                title -> title.contains("合伙人") || title.startsWith("投资") || title.equals("董事总经理"));
    Name kind = ofKind(words, at);
    if (kind != null) {
      return kind;
    }
    Name subject = subject(sentence, at, firm);
    if (subject != null) {
      return subject;
    }
    if (words.startsWith("其")) {
      Name agent = agent(sentence, at);
      if (agent != null) {
        return agent;
      }
      int start = Stretch.start(sentence, at);
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

  /** 该行, 该校, 该院: the last bank, university or hospital. */
  private @Nullable Name ofKind(String words, int at) {
    String ending = KINDS.get(words);
    if (ending == null) {
      return null;
    }
    Name last = null;
    for (Name name : context.book().organizations(text, new Span(Math.max(0, at - RECENT), at))) {
      last = name.text().matches(".*(?:" + ending + ")") ? name : last;
    }
    return last;
  }

  /** "由云杉一家拿出，其财务总监…": who acts in the clause before. */
  private @Nullable Name agent(Sentence sentence, int at) {
    int start = Stretch.start(sentence, at);
    Matcher agent = AGENT.matcher(text).region(start, Math.max(start, at));
    if (!agent.find()) {
      return null;
    }
    Name name = names.name(sentence, new Span(agent.start("org"), agent.end("org")));
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
      if (name != null
          && context.names().count(name.text()) > most
          && (context.book().isOrganization(name.text()) || actsAsCompany(name.text()))) {
        topic = name;
        most = context.names().count(name.text());
      }
    }
    return topic;
  }

  /**
   * Whether the document says of {@code form} what is said of companies: not of a chip or a person.
   */
  private boolean actsAsCompany(String form) {
    return COMPANY_WORDS.stream()
        .anyMatch(
            word ->
                context.names().count(form + word) > 0
                    || context.names().count(form + " " + word) > 0
                    || context.names().count(form + "的" + word) > 0);
  }

  private @Nullable Sentence previous(Sentence sentence) {
    Map.Entry<Integer, Sentence> before = sentences.lowerEntry(sentence.span().start());
    Sentence previous = before == null ? null : before.getValue();
    return previous != null && previous.block() == sentence.block() ? previous : null;
  }

  /** The organisation that {@code sentence} says something of before {@code to}. */
  private @Nullable Name subject(Sentence sentence, int to, boolean firm) {
    int start = Stretch.start(sentence, to);
    Span span = new Span(start, Math.max(start, to));
    Name owner = null;
    for (Name name : context.book().organizations(text, span)) {
      int at = name.span().start();
      int end = name.span().end();
      char next = end < text.length() ? text.charAt(end) : '。';
      boolean object = at > span.start() && "由被对向与和获给从在于、为至任职前原".indexOf(text.charAt(at - 1)) >= 0;
      if (object
          || OBJECT.matcher(text.substring(Math.max(start, at - 14), at)).find()
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
      Name name = names.name(sentence, new Span(dashed.start("org"), dashed.end("org")));
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
      Name name = names.name(sentence, new Span(team.start("org"), team.end("org")));
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
    Name name = names.name(sentence, new Span(stated.start("org"), stated.end("org")));
    return name != null
            && (context.names().count(name.text()) >= 2
                || name.text().matches("[A-Z][A-Za-z0-9.]+( [A-Z][A-Za-z0-9.]+)*")
                || EmployerNames.endsLikeFirm(name) && text.startsWith("是一", stated.end("org")))
        ? name
        : null;
  }

  /** An investment firm by its name, unless the document is about it. */
  private boolean isFirm(Name name) {
    Name focus = context.focus();
    return EmployerNames.endsLikeFirm(name)
        && (name.kind() == Entity.Kind.INVESTMENT_FIRM
            || name.kind() == Entity.Kind.ORGANIZATION
                && (focus == null || !focus.forms().contains(name.text())));
  }
}
