package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says whom 其, 该公司 or nothing at all before a title mean. One per document. */
final class PointedReader {

  /** The company in focus must have been named in so many characters before. */
  private static final int RECENT = 1200;

  private static final Pattern AGENT =
      Pattern.compile(
          "由(?<org>[^，。；：由]{2,16}?)(?:一家|独家|单独|全部|全额)?(?:拿出|出资|投资|领投|认购|承担|提供|收购|投入|支付)，$");

  private static final Map<String, String> KINDS =
      Map.of("该行", "银行", "该校", "大学|学院|中学|学校", "该院", "医院|研究院|学院", "该所", "研究所|事务所", "该基金", "基金");

  private final DocumentContext context;
  private final EmployerNames names;
  private final ActingOrganizationReader acting;
  private final TopicReader topics;
  private final String text;

  PointedReader(DocumentContext context, EmployerNames names) {
    this.context = context;
    this.names = names;
    this.text = context.document().text();
    this.acting = new ActingOrganizationReader(context, names);
    this.topics = new TopicReader(context);
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
    Name subject = acting.subject(sentence, at, firm);
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
    Name focus = context.focus() != null ? context.focus() : topics.topic();
    int blockStart = context.document().blockSpans().get(sentence.block()).start();
    int recently = Math.max(0, at - RECENT);
    boolean near =
        focus != null
            && focus.forms().stream()
                .anyMatch(text.substring(Math.max(blockStart, recently), at)::contains);
    if (near && words.isEmpty()) {
      return focus;
    }
    Sentence previous = context.before(sentence);
    Name before =
        previous.span().equals(sentence.span())
            ? null
            : acting.subject(previous, previous.span().end(), firm);
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
}
