package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says at whose organisation the people behind a title hold it: the one named before the title,
 * before the title that stands beside it, or beside the person before. One per document.
 */
final class TitleOwnerReader {

  /** Between two posts of one person: "A公司合伙人、B公司董事长王某". */
  private static final Pattern BETWEEN_POSTS =
      Pattern.compile("\\s*(?:、|兼|暨|和|与|及|以及|，?同时也?是|，兼|&|＆|[（(])\\s*");

  /** What people are to a company besides holding a post there. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:天使|早期|个人|主要|第一|最大|大)*(?:投资人|投资者|股东)|发起人|主持人|法人|法定代表人|实际控制人|实控人|控制人)(?:兼任?|、|暨|和|及|与|&)$");

  /** Between a titled person and the bare title of the next. */
  private static final Pattern BESIDE =
      Pattern.compile("\\s*(?:先生|女士|博士|教授)?(?:[（(][^（）()]{1,40}[）)])?\\s*(?:、|，?(?:和|与|及|以及))\\s*");

  private final EmployerReader employers;
  private final String text;
  private @Nullable Employer told; // of the titled person before, in the sentence being read
  private int toldEnd;

  TitleOwnerReader(DocumentContext context, EmployerReader employers) {
    this.employers = employers;
    this.text = context.document().text();
  }

  /** Forgets whom it read of: another sentence begins. */
  void begin() {
    told = null;
    toldEnd = -1;
  }

  /**
   * The employer of who is named behind {@code titles}, or null when there is none.
   *
   * @param before the titles before these in the sentence
   * @param end where the last of the people ends
   */
  @Nullable Employer read(
      Sentence sentence, TitleSequence titles, @Nullable TitleSequence before, int end) {
    Employer shared = before == null ? null : shared(sentence, titles, before);
    Employer employer = shared != null ? shared : behindRoles(sentence, titles);
    Employer same = coordinate(sentence, titles, employer);
    employer = same != null ? same : employer;
    if (employer == null || employer.organization() == null) {
      return null;
    }
    told = employer;
    toldEnd = end;
    return employer;
  }

  /**
   * Whether nothing but a joint stands between posts of one person that are told at both places.
   */
  boolean areJoined(int end, int start) {
    return end <= start && BETWEEN_POSTS.matcher(text.substring(end, start)).matches();
  }

  /** "云杉的天使投资人兼执行董事长周明": the organisation stands before what else he is there. */
  private @Nullable Employer behindRoles(Sentence sentence, TitleSequence titles) {
    int start = titles.span().start();
    Matcher role = ROLE.matcher(text).region(Math.max(sentence.span().start(), start - 16), start);
    if (!role.find()) {
      return employers.before(sentence, start, titles.titles());
    }
    Employer employer = employers.before(sentence, role.start(), titles.titles());
    return employer == null
        ? null
        : new Employer(
            employer.organization(),
            employer.start(),
            start,
            employer.former(),
            employer.pointed());
  }

  /**
   * "云杉CEO周明和CTO林晓东", "CEO周明，…；CTO林晓东，…": a title with no organisation before it that stands beside
   * a titled person, or after another such title in its sentence, is of the same employer.
   */
  private @Nullable Employer coordinate(
      Sentence sentence, TitleSequence titles, @Nullable Employer employer) {
    int start = titles.span().start();
    if (told == null || toldEnd < 0 || toldEnd > start) {
      return null;
    }
    boolean beside = BESIDE.matcher(text.substring(toldEnd, start)).matches();
    boolean bare = employer != null && employer.pointed() && employer.start() == start;
    return beside || bare && told.pointed()
        ? new Employer(told.organization(), start, start, beside && told.former(), told.pointed())
        : null;
  }

  /** "云杉集团副总裁、海外投资部负责人周明": a department behind a post is of the same employer. */
  private @Nullable Employer shared(Sentence sentence, TitleSequence titles, TitleSequence before) {
    int end = titles.span().start();
    Matcher joint = BETWEEN_POSTS.matcher(text).region(before.span().end(), end);
    if (!joint.lookingAt()
        || joint.end() >= end
        || !employers.isDepartment(sentence, new Span(joint.end(), end))
            && !isNobody(sentence, titles, joint.end())) {
      return null;
    }
    Employer first = employers.before(sentence, before.span().start(), before.titles());
    return first == null
        ? null
        : new Employer(
            first.organization(), joint.end(), joint.end(), first.former(), first.pointed());
  }

  /** "云杉联合创始人、海外投融资负责人周明": the few words between two titles name no organisation. */
  private boolean isNobody(Sentence sentence, TitleSequence titles, int start) {
    int end = titles.span().start();
    String words = text.substring(start, end);
    return words.matches("\\p{IsHan}{2,8}")
        && SentenceWords.in(sentence, new Span(start, end)).stream()
            .allMatch(token -> token.tag().isOrdinary())
        && !employers.beginsKnown(words)
        && employers.before(sentence, end, titles.titles()) == null;
  }
}
