package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of which organisation the words of a sentence before some place speak. One per document. */
final class ActingOrganizationReader {

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

  private final DocumentContext context;
  private final EmployerNames names;
  private final String text;

  ActingOrganizationReader(DocumentContext context, EmployerNames names) {
    this.context = context;
    this.names = names;
    this.text = context.document().text();
  }

  /**
   * The organisation that {@code sentence} says something of before {@code to}, or null.
   *
   * @param firm whether it may be an investment firm
   */
  @Nullable Name subject(Sentence sentence, int to, boolean firm) {
    int start = Stretch.start(sentence, to);
    Span span = new Span(start, Math.max(start, to));
    Name owner = null;
    for (Name name : context.book().organizations(text, span)) {
      int at = name.span().start();
      int end = name.span().end();
      char next = end < text.length() ? text.charAt(end) : '。';
      boolean object = at > span.start() && "由被对向与和获给从在于、为至任职前原".indexOf(text.charAt(at - 1)) >= 0;
      if (object
          || isPerson(sentence, name)
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

  /** Somebody by his form and by HanLP's word, whatever else the document takes him for. */
  private static boolean isPerson(Sentence sentence, Name name) {
    Token token = SentenceWords.at(sentence, name.span().start());
    return token != null
        && token.tag() == Tag.PERSON
        && token.span().equals(name.span())
        && name.text().length() == 3
        && PersonReader.isPerson(name.text());
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
