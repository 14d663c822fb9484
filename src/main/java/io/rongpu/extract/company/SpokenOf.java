package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a clause without a subject of its own speaks of, and whom 公司 or 其 points at. */
final class SpokenOf {

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");

  /** "A公告，公司拟…": the clause says who speaks, and so who 公司 is. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:由|而|但)?(?<who>[^，。；：]{2,40}?)(?:也|还|则|均|都|\uE003|\\s|[（(][^（）()]{1,24}[）)]|晚间?|当日|近日|日前|今日|昨日|刚刚|正式|对外|已经?|又|还|再次|于|在[^，]{2,14}上|在|通过|向[^，]{2,10})*"
              + "(?:原名|曾用名|发布|公告|宣布|官宣|披露|表示|宣称|透露|称|发出|签署|签订|与|同意|拟|计划|将|曾|完成|斥资|出资|花费|是|作为|成立|创立|一直|开始|收到|不断|接连|先后|分别是?|此前|被|因|试图|凭借|砸下?|花了?|入主|收购|(?<![收斩])获(?![悉批])|为了?|专注|关注|致力|聚焦|主打|定位|估值|已完成|再获|累计|现由|(?:创始|核心)?团队主要来自|发生)");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:据[^，]{0,12}|资料显示|公开资料显示|据悉|目前|此前|因此|另外|此外|随后|后来|而|但)*(?:[其它]|他们|我们|公司|平台|品牌|企业|机构|项目|集团|团队|网站|后者|前者|上市公司|该|此|本公司|(?:该|此|这家|这一|这个)[^，。；]{0,14}?(?:公司|平台|品牌|企业|机构|项目|集团|团队|网站|创企|实验室|巨头|独角兽|应用|社区|软件))?(?:自|此前|目前|本身|方面|新|所|刚|还|也)*\\s*$");

  private static final Pattern LATIN =
      Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]{3,}(?![A-Za-z0-9])");

  /** How often a Latin name stands in a document whose subject it is. */
  private static final int REPEATED = 4;

  /** How far behind its name "这家公司" may stand. */
  private static final int NEAR = 600;

  /** Where a person's post begins behind the company's name. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<!自)由(?!于)|的(?:策略|战略|打法|做法|逻辑|思路|路径)|的?(?:联合|共同|原)?(?:创始|创办|董事|主席|总裁|副总|CEO|CTO|COO|CFO|首席|总经理|负责人|合伙人|发言人|高管|执行官|实际控制人|控股股东)");

  /** "该公司…": the clause speaks of what was named right before it. */
  private static final Pattern POINTING = Pattern.compile("^(?:该|这家|后者)");

  private static final Pattern FUND = Pattern.compile("(?:该|这家|这个)(?:机构|基金|资本|风投)");

  private static final Pattern BESIDES = Pattern.compile("除了?[^，。；]{2,40}(?:之?外|以外)，");

  private static final Pattern MADE =
      Pattern.compile("(?:创立|创办|创建|成立|组建|打造|开发|推出|运营|设立)(?:了|过|的)?(?!后|于|之|以来)");

  /** "在…方面", "资本市场上": a clause that tells where, when or of what. */
  private static final Pattern ASIDE =
      Pattern.compile("(?s)(?:除|在|从|随着|对|按|根据|位于|坐落|注册于).*|.*(?:[上里后前时]|方面|以来|期间|来看|而言)");

  /** "它是专门创立的…" names nobody. */
  private static final Pattern COPULA =
      Pattern.compile("^(?:[它他她其这那此]|我们|他们|她们)?是|^(?:[它他她其这那此])为|之一[是为]");

  private static final Pattern THEY = Pattern.compile("他们|它");

  private static final Pattern OPENING_QUOTE = Pattern.compile("[“「\\s]+");

  private final DocumentContext context;
  private final CompanyReader companies;
  private final String text;

  SpokenOf(DocumentContext context, CompanyReader companies) {
    this.context = context;
    this.companies = companies;
    this.text = context.document().text();
  }

  /**
   * Whom the words before {@code to} speak of: who speaks in an earlier clause of the sentence, the
   * last organisation named there, the one the sentence before ends with, the company in focus.
   */
  @Nullable Name subjectBefore(Sentence sentence, int to) {
    Name speaker = speaker(sentence, to);
    if (speaker != null) {
      return speaker;
    }
    Span before = new Span(besides(sentence), Math.max(besides(sentence), to));
    Name last = context.book().lastOrganization(text, before);
    if (last != null) {
      return last;
    }
    Sentence previous = context.before(sentence);
    if (!previous.equals(sentence)) {
      Name earlier = speaker(previous, previous.span().end());
      if (earlier != null) {
        return earlier;
      }
    }
    return topic();
  }

  /** Where the words of {@code sentence} begin that may name its subject: behind "除A外，". */
  private int besides(Sentence sentence) {
    Matcher besides = BESIDES.matcher(text).region(sentence.span().start(), sentence.span().end());
    return besides.lookingAt() ? besides.end() : sentence.span().start();
  }

  /** As {@link #namedBefore(Sentence, Span, int)}, by what stands before the pronoun. */
  @Nullable Name namedBefore(Sentence sentence, Span pronoun) {
    return namedBefore(sentence, pronoun, pronoun.start());
  }

  /**
   * As {@link #subjectBefore}, for words such as "这家公司" that point at what was named before {@code
   * at}.
   */
  @Nullable Name namedBefore(Sentence sentence, Span pronoun, int at) {
    if (!POINTING.matcher(pronoun.of(text).strip()).find()) {
      return subjectBefore(sentence, at);
    }
    if (FUND.matcher(pronoun.of(text).strip()).matches()) {
      Name fund = speaker(sentence, at);
      if (fund != null) {
        return fund;
      }
    }
    Sentence previous = context.before(sentence);
    int end = previous.span().end();
    while (end > previous.span().start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    Name last = previous.equals(sentence) ? null : antecedent(end);
    if (last != null) {
      return last;
    }
    Name subject = pointedAt(sentence, pronoun, at);
    Span near = new Span(Math.max(0, pronoun.start() - NEAR), pronoun.start());
    return subject != null && near.of(text).contains(subject.text()) ? subject : null;
  }

  /** The only company of the sentence before, known or with Latin letters and repeated. */
  @Nullable Name soleBefore(Sentence sentence) {
    Sentence previous = context.before(sentence);
    if (previous.equals(sentence)) {
      return null;
    }
    Map<String, Name> named = new LinkedHashMap<>();
    for (Name name : context.book().organizations(text, previous.span())) {
      named.put(name.text(), name);
    }
    Matcher latin = LATIN.matcher(text).region(previous.span().start(), previous.span().end());
    while (latin.find()) {
      if (context.names().count(latin.group()) >= REPEATED) {
        Span span = new Span(latin.start(), latin.end());
        named.putIfAbsent(
            latin.group(), new Name(List.of(latin.group()), span, Entity.Kind.COMPANY));
      }
    }
    return named.size() == 1 ? named.values().iterator().next() : null;
  }

  /** Whom "公司", "该公司" or 其 points at, when that is told well. */
  @Nullable Name pointedAt(Sentence sentence, Span pronoun) {
    return pointedAt(sentence, pronoun, pronoun.start());
  }

  private @Nullable Name pointedAt(Sentence sentence, Span pronoun, int at) {
    Name speaker = speaker(sentence, at);
    if (speaker != null) {
      return speaker;
    }
    Sentence previous = context.before(sentence);
    Name earlier = previous.equals(sentence) ? null : speaker(previous, previous.span().end());
    if (earlier != null) {
      return earlier;
    }
    if (THEY.matcher(pronoun.of(text).strip()).matches()) {
      Name last = antecedent(at - 1);
      if (last != null) {
        return last;
      }
    }
    return pronoun.of(text).matches("(?s).*(?:公司|集团|我们|创企|企业|平台|品牌|应用|这家|该).*") ? topic() : null;
  }

  /** Whom the sentence before, be it of the paragraph before, speaks of. */
  @Nullable Name subjectOfPrevious(Sentence sentence) {
    Span previous = previous(sentence);
    if (previous == null) {
      return null;
    }
    Matcher quote = OPENING_QUOTE.matcher(text).region(previous.start(), previous.end());
    int start = quote.lookingAt() ? quote.end() : previous.start();
    Name opening = companies.opening(start, previous.end());
    return opening != null
        ? opening
        : speaker(
            context.document().sentences().get(context.document().sentenceIndex(previous)),
            previous.end());
  }

  private @Nullable Span previous(Sentence sentence) {
    int index = context.document().sentenceIndex(sentence.span());
    return index < 1 ? null : context.document().sentences().get(index - 1).span();
  }

  /** The company in focus, else the one a headline "A：…" speaks of; null when neither is clear. */
  @Nullable Name topic() {
    return context.focus() != null ? context.focus() : titled();
  }

  /** As {@link #topic()}, when the headline or the paragraphs here name it: digests have many. */
  @Nullable Name topicNear(Sentence sentence) {
    Name topic = topic();
    if (topic == null) {
      return null;
    }
    Sentence title = context.document().sentences().get(0);
    Span near = new Span(context.previousBlockStart(sentence.span()), sentence.span().end());
    return title.span().of(text).contains(topic.text()) || near.of(text).contains(topic.text())
        ? topic
        : null;
  }

  /** The last clause before {@code to} that begins with a company of its own. */
  @Nullable Name speaker(Sentence sentence, int to) {
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
        && !isPronoun(speaker.group("who"))
        && !COPULA.matcher(speaker.group("who")).find()) {
      Matcher title = TITLE.matcher(speaker.group("who"));
      int length = title.find() ? title.start() : speaker.group("who").length();
      int by = speaker.group("who").indexOf('由');
      length = by >= 2 ? Math.min(by, length) : length; // "A由甲和乙成立于2010年"
      return length < 2 ? null : speaking(new Span(start, start + speaker.start("who") + length));
    }
    if (POINTING.matcher(clause).find() && start > 0) {
      return antecedent(start - 1);
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
            || !CompanyReader.isShaped(name)
            || !companies.isCertain(name)
            || name.text().length() <= 3 && companies.isOrdinary(name)
        ? null
        : name;
  }

  /** "…创立了LaunchPad，该公司…": what the clause before ends with. */
  private @Nullable Name antecedent(int end) {
    int start = Clauses.start(context.marked().masked(), Math.max(0, end - 60), end);
    return TITLE.matcher(text.substring(start, end)).find() ? null : endingAt(new Span(start, end));
  }

  /** The company that stands at the very end of {@code phrase}, be it in quotes. */
  private @Nullable Name endingAt(Span phrase) {
    int end = phrase.end();
    while (end > phrase.start() && "”」".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Name name = companies.read(new Span(phrase.start(), end));
    return name != null && name.span().end() == end ? name : null;
  }

  /** The company that a headline "A：…" speaks of. */
  private @Nullable Name titled() {
    Sentence title =
        context.document().sentences().isEmpty() ? null : context.document().sentences().get(0);
    if (title == null || context.document().blockOf(title).kind() != Block.Kind.TITLE) {
      return null;
    }
    int colon = title.span().of(text).indexOf('：');
    return colon < 2
        ? null
        : companies.read(new Span(title.span().start(), title.span().start() + colon));
  }

  /** "创办了B，后被A收购": what the clause right before {@code phrase} founds or makes. */
  @Nullable Name made(Sentence sentence, Span phrase) {
    String masked = context.marked().masked();
    int end = Clauses.start(masked, sentence.span().start(), phrase.start()) - 1;
    int start = Clauses.start(masked, sentence.span().start(), Math.max(end, 0));
    Matcher made = MADE.matcher(masked.substring(start, Math.max(start, end)));
    return made.find() ? endingAt(new Span(start + made.end(), end)) : null;
  }

  /** "A创始人周明，曾投资…": the known person whom the clause before {@code at} ends with. */
  @Nullable Name personBefore(Sentence sentence, int at) {
    int end = at;
    while (end > sentence.span().start() && "，, ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int length = 4; length >= 2; length--) {
      int start = end - length;
      if (start >= sentence.span().start()
          && context.book().isOnlyPerson(text.substring(start, end))) {
        return new Name(
            List.of(text.substring(start, end)), new Span(start, end), Entity.Kind.PERSON);
      }
    }
    return null;
  }

  /** Whether {@code words} say "the company" without naming it. */
  static boolean isPronoun(String words) {
    return PRONOUN.matcher(words.strip().replaceFirst("^[“「]", "")).matches();
  }
}
