package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
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

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:据[^，]{0,12}|资料显示|公开资料显示|据悉|目前|此前|因此|另外|此外|随后|后来|而|但)*(?:[其它]|他们|我们|公司|平台|品牌|企业|机构|项目|集团|团队|网站|后者|前者|上市公司|该|此|本公司|(?:该|此|这家|这一|这个)[^，。；]{0,14}?(?:公司|平台|品牌|企业|机构|项目|集团|团队|网站|创企|实验室|巨头|独角兽|应用|社区|软件))?(?:自|此前|目前|本身|方面|新|所|刚|还|也)*\\s*$");

  private static final Pattern LATIN =
      Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]{3,}(?![A-Za-z0-9])");

  /** How often a Latin name stands in a document whose subject it is. */
  private static final int REPEATED = 4;

  /** How far behind its name "这家公司" may stand. */
  private static final int NEAR = 600;

  /** "该公司…": the clause speaks of what was named right before it. */
  static final Pattern POINTING = Pattern.compile("^(?:该|这家|后者)");

  private static final Pattern FUND = Pattern.compile("(?:该|这家|这个)(?:机构|基金|资本|风投)");

  private static final Pattern BESIDES = Pattern.compile("除了?[^，。；]{2,40}(?:之?外|以外)，");

  private static final Pattern MADE =
      Pattern.compile("(?:创立|创办|创建|成立|组建|打造|开发|推出|运营|设立)(?:了|过|的)?(?!后|于|之|以来)");

  private static final Pattern THEY = Pattern.compile("他们|它");

  private static final Pattern OPENING_QUOTE = Pattern.compile("[“「\\s]+");

  private final DocumentContext context;
  private final CompanyReader companies;
  private final ClauseSubjects subjects;
  private final String text;

  SpokenOf(DocumentContext context, CompanyReader companies) {
    this.context = context;
    this.companies = companies;
    this.subjects = new ClauseSubjects(context, companies);
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
    Name last = previous.equals(sentence) ? null : subjects.lastOf(end);
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
      Name last = subjects.lastOf(at - 1);
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
    return subjects.before(sentence, to);
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
    return made.find() ? subjects.endingAt(new Span(start + made.end(), end)) : null;
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
