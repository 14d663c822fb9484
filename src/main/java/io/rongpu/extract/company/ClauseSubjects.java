package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which company a clause begins or ends with. */
final class ClauseSubjects {

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");

  /** "A公告，公司拟…": the clause says who speaks, and so who 公司 is. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:由|而|但)?(?<who>[^，。；：]{2,40}?)(?:也|还|则|均|都|\uE003|\\s|[（(][^（）()]{1,24}[）)]|晚间?|当日|近日|日前|今日|昨日|刚刚|正式|对外|已经?|又|还|再次|于|在[^，]{2,14}上|在|通过|向[^，]{2,10})*"
              + "(?:原名|曾用名|发布|公告|宣布|官宣|披露|表示|宣称|透露|称|发出|签署|签订|与|同意|拟|计划|将|曾|完成|斥资|出资|花费|是|作为|成立|创立|一直|开始|收到|不断|接连|先后|分别是?|此前|被|因|试图|凭借|砸下?|花了?|入主|收购|(?<![收斩])获(?![悉批])|为了?|专注|关注|致力|聚焦|主打|定位|估值|已完成|再获|累计|现由|(?:创始|核心)?团队主要来自|发生)");

  /** Where a person's post begins behind the company's name. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<!自)由(?!于)|的(?:策略|战略|打法|做法|逻辑|思路|路径)|的?(?:联合|共同|原)?(?:创始|创办|董事|主席|总裁|副总|CEO|CTO|COO|CFO|首席|总经理|负责人|合伙人|发言人|高管|执行官|实际控制人|控股股东)");

  /** "在…方面", "资本市场上": a clause that tells where, when or of what. */
  private static final Pattern ASIDE =
      Pattern.compile("(?s)(?:除|在|从|随着|对|按|根据|位于|坐落|注册于).*|.*(?:[上里后前时]|方面|以来|期间|来看|而言)");

  /** "它是专门创立的…" names nobody. */
  private static final Pattern COPULA =
      Pattern.compile("^(?:[它他她其这那此]|我们|他们|她们)?是|^(?:[它他她其这那此])为|之一[是为]");

  private final DocumentContext context;
  private final CompanyReader companies;
  private final String text;

  ClauseSubjects(DocumentContext context, CompanyReader companies) {
    this.context = context;
    this.companies = companies;
    this.text = context.document().text();
  }

  /** The subject of the last clause before {@code to} that begins with a company of its own. */
  @Nullable Name before(Sentence sentence, int to) {
    String masked = context.marked().masked();
    int end = to;
    while (end > sentence.span().start()) {
      int start = Clauses.start(masked, sentence.span().start(), end);
      Name name = clauseSubject(start, end);
      if (name != null) {
        return name;
      }
      end = start - 1;
    }
    return null;
  }

  private @Nullable Name clauseSubject(int start, int end) {
    String clause = context.marked().masked().substring(start, Math.max(start, end));
    Matcher speaker = SPEAKER.matcher(clause);
    if (speaker.find()
        && !SpokenOf.isPronoun(speaker.group("who"))
        && !COPULA.matcher(speaker.group("who")).find()) {
      Matcher title = TITLE.matcher(speaker.group("who"));
      int length = title.find() ? title.start() : speaker.group("who").length();
      int by = speaker.group("who").indexOf('由');
      length = by >= 2 ? Math.min(by, length) : length; // "A由甲和乙成立于2010年"
      return length < 2 ? null : speaking(new Span(start, start + speaker.start("who") + length));
    }
    if (SpokenOf.POINTING.matcher(clause).find() && start > 0) {
      return lastOf(start - 1);
    }
    if (!ASIDE.matcher(clause.strip()).matches()
        && clause.length() >= 2
        && clause.length() <= 24
        && clause.strip().matches("[^\uE001-\uE003]+")) {
      Name name = companies.read(new Span(start, end));
      return name != null
              && name.span().end() == end
              && (clause.length() == name.span().length() && !name.text().matches("\\p{IsHan}{9,}")
                  || DESCRIPTORS.longestBefore(text, name.span().start()) != null
                  || companies.isQuoted(name.span())
                  || text.startsWith("的", name.span().start() - 1))
          ? name
          : null;
    }
    return null;
  }

  /**
   * Who announces something is somebody, if only the words are no single word of the dictionary.
   */
  private @Nullable Name speaking(Span phrase) {
    Name name = context.names().read(context.names().whole(phrase), Entity.Kind.COMPANY);
    return name == null
            || !CompanyShape.isOne(name)
            || !companies.isCertain(name)
            || name.text().length() <= 3 && companies.isOrdinary(name)
        ? null
        : name;
  }

  /** "…创立了LaunchPad，该公司…": what the clause before ends with. */
  @Nullable Name lastOf(int end) {
    int start = Clauses.start(context.marked().masked(), Math.max(0, end - 60), end);
    return TITLE.matcher(text.substring(start, end)).find() ? null : endingAt(new Span(start, end));
  }

  /** The company that stands at the very end of {@code phrase}, be it in quotes. */
  @Nullable Name endingAt(Span phrase) {
    int end = phrase.end();
    while (end > phrase.start() && "”」".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Name name = companies.read(new Span(phrase.start(), end));
    return name != null && name.span().end() == end ? name : null;
  }
}
