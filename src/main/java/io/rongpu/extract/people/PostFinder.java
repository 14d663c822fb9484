package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people with their titles: "A公司创始人兼CEO王某", "王某担任A公司CTO", "王某（A公司CEO）". What stands before
 * the title is the organisation; where nothing does, the company in focus. One per document.
 */
final class PostFinder {

  /** Between a title and its holder; a word here that says "is" asks for a clearer name. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\s*(?:之一的?)?(?:[（(](?:首席\\p{IsHan}{2,3}官|CEO|CTO|COO|CFO|董事长|总经理|总裁)[)）])?(?<word>为|是|：|:|有|包括|——)?\\s*[“「]?");

  /** "作者｜商业主笔 某某": who wrote the article. */
  private static final Pattern BYLINE =
      Pattern.compile("\\s*(?:作者|编辑|出品|文|采访|撰文|来源|责编)\\s?[｜|丨:：/]");

  /** "在前首席科学家某某手下工作": another's superior is no subject. */
  private static final Pattern UNDER = Pattern.compile("(?:在|跟随|师从于?)[前原]?$");

  private static final Lexicon INVESTORS = Lexicon.load("investors");

  /** What ends a firm's name and begins a title. */
  private static final String INVESTS = "投资";

  /** A name that 投资 may end: not 红松资本. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "(?<![、，。；：的“”「」（）() ]|资本|创投|基金|集团|中国|银行|证券|保险|科技|公司|股份|网络|银行|信托|控股|企业|平台|产业|战略|股权|天使|风险|[对外专负责任职前原现部组处])$");

  private static final Pattern JOINT = Pattern.compile("、|和|与|及|以及");

  /** Between two posts of one person: "A公司合伙人、B公司董事长王某". */
  private static final Pattern BETWEEN_POSTS =
      Pattern.compile("\\s*(?:、|兼|暨|和|与|及|以及|，?同时也?是|，兼)\\s*");

  /** What people are to a company besides holding a post there. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:天使|早期|个人|主要|第一|最大|大)*(?:投资人|投资者|股东)|发起人|主持人|法人|法定代表人|实际控制人|实控人|控制人)(?:兼任?|、|暨|和|及|与|&)$");

  /** Between a titled person and the bare title of the next. */
  private static final Pattern BESIDE =
      Pattern.compile("\\s*(?:先生|女士|博士|教授)?(?:[（(][^（）()]{1,40}[）)])?\\s*(?:、|，?(?:和|与|及|以及))\\s*");

  private final DocumentContext context;
  private final String text;
  private final PeopleReader people;
  private final EmployerReader employers;
  private final HeldPostReader held;
  private @Nullable Employer told; // of the titled person before, in the sentence being read
  private int toldEnd;

  PostFinder(DocumentContext context, PeopleReader people, EmployerReader employers) {
    this.context = context;
    this.text = context.document().text();
    this.people = people;
    this.employers = employers;
    this.held = new HeldPostReader(context, people, employers);
  }

  /** The posts told in the document, in order. */
  List<Post> find() {
    List<Post> posts = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      if (BYLINE.matcher(text).region(sentence.span().start(), sentence.span().end()).lookingAt()
          || context.document().blockOf(sentence).kind() == Block.Kind.CAPTION) {
        continue;
      }
      List<TitleSequence> titles = new ArrayList<>();
      for (TitleSequence found : TitleSequence.find(text, sentence.span())) {
        titles.add(endsFirm(sentence, found) ? found.without(INVESTS.length()) : found);
      }
      read(posts, sentence, titles);
    }
    return posts;
  }

  /** "红松投资合伙人": the first word of the title ends the name of the firm before it. */
  private boolean endsFirm(Sentence sentence, TitleSequence titles) {
    String first = titles.titles().get(0);
    int at = titles.span().start();
    String before = text.substring(Math.max(sentence.span().start(), at - 8), at);
    if (!first.startsWith(INVESTS) || !NAME_END.matcher(before).find()) {
      return false;
    }
    if (first.equals("投资合伙人")) {
      return true;
    }
    for (int length = before.length(); length >= 2; length--) {
      String firm = before.substring(before.length() - length) + INVESTS;
      String titled = firm + first.substring(INVESTS.length());
      if (INVESTORS.contains(firm)
          || context.book().isOrganization(firm)
          || length <= 4 && context.names().count(firm) > context.names().count(titled)) {
        return true;
      }
    }
    return false;
  }

  private void read(List<Post> posts, Sentence sentence, List<TitleSequence> sequences) {
    told = null;
    toldEnd = -1;
    int free = 0; // the first sequence that no person has taken
    HeldPostReader.Held last = null;
    for (int i = 0; i < sequences.size(); i++) {
      TitleSequence titles = sequences.get(i);
      List<Name> named = peopleAfter(sentence, titles);
      if (!named.isEmpty()) {
        int start = titled(posts, sentence, titles, i == 0 ? null : sequences.get(i - 1), named);
        for (int j = i - 1; j >= free && start >= 0; j--) {
          TitleSequence before = sequences.get(j);
          boolean joined =
              before.span().end() <= start
                  && BETWEEN_POSTS.matcher(text.substring(before.span().end(), start)).matches();
          start =
              joined
                  ? titled(posts, sentence, before, j == 0 ? null : sequences.get(j - 1), named)
                  : -1;
        }
        free = i + 1;
        last = null;
        continue;
      }
      int from = i == 0 ? sentence.span().start() : sequences.get(i - 1).span().end();
      List<HeldPostReader.Held> found =
          leads(sentence, sequences, i) ? List.of() : held.read(sentence, titles, from, last);
      for (HeldPostReader.Held one : found) {
        add(
            posts,
            sentence,
            one.titles(),
            one.organization(),
            one.person(),
            one.pointed(),
            one.former(),
            "position/person-holds");
        free = i + 1;
      }
      last = found.isEmpty() ? null : found.get(found.size() - 1);
    }
  }

  /** "原云杉CTO、海屿总监周明": the post is of who stands behind the next one. */
  private boolean leads(Sentence sentence, List<TitleSequence> sequences, int at) {
    if (at + 1 >= sequences.size()) {
      return false;
    }
    TitleSequence next = sequences.get(at + 1);
    String between = text.substring(sequences.get(at).span().end(), next.span().start());
    return between.matches("、[^，。；、（(]{2,14}") && !peopleAfter(sentence, next).isEmpty();
  }

  /** Adds the post of {@code named}; gives where its words begin, or -1 when there is no post. */
  private int titled(
      List<Post> posts,
      Sentence sentence,
      TitleSequence titles,
      @Nullable TitleSequence before,
      List<Name> named) {
    Employer shared = before == null ? null : shared(sentence, titles, before);
    Employer employer = shared != null ? shared : behindRoles(sentence, titles);
    Employer same = coordinate(sentence, titles, employer);
    employer = same != null ? same : employer;
    if (employer == null || employer.organization() == null) {
      return -1;
    }
    told = employer;
    toldEnd = named.get(named.size() - 1).span().end();
    for (Name person : named) {
      add(
          posts,
          sentence,
          titles.from(text, employer.titleStart()),
          employer.organization(),
          person,
          employer.pointed(),
          employer.former(),
          "position/title-person");
    }
    return employer.start();
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

  /** "云杉联合创始人、战略投融资负责人周明": the few words between two titles name no organisation. */
  private boolean isNobody(Sentence sentence, TitleSequence titles, int start) {
    int end = titles.span().start();
    String words = text.substring(start, end);
    return words.matches("\\p{IsHan}{2,8}")
        && SentenceWords.in(sentence, new Span(start, end)).stream()
            .allMatch(token -> token.tag().isOrdinary())
        && !employers.beginsKnown(words)
        && employers.before(sentence, end, titles.titles()) == null;
  }

  /** "云杉集团副总裁、战略投资部负责人周明": a department behind a post is of the same employer. */
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

  private void add(
      List<Post> posts,
      Sentence sentence,
      TitleSequence titles,
      Name organization,
      Name person,
      boolean pointed,
      boolean former,
      String rule) {
    boolean founder = titles.titles().stream().anyMatch(TitleSequence::isFounder);
    Name employer =
        founder && !EmployerNames.endsLikeFirm(organization)
            ? organization.as(Entity.Kind.COMPANY)
            : organization;
    context.book().add(employer);
    people.introduced(person);
    String before = text.substring(sentence.span().start(), titles.span().start());
    if (before.length() - 1 - Math.max(before.lastIndexOf('”'), before.lastIndexOf('」')) <= 24
        && !UNDER.matcher(before).find()) {
      people.met(person, sentence); // near the start it is likely the subject, whom 他 will mean
    }
    if (!person.text().equals(organization.text())) {
      Span span = titles.span().cover(person.span());
      posts.add(new Post(employer, person, titles.titles(), pointed, former, span, rule));
    }
  }

  /** "创始人A", "两位创始人A和B", "创始人（A）", "创始人为A", "作为B公司的创始人，A". */
  private List<Name> peopleAfter(Sentence sentence, TitleSequence titles) {
    int end = titles.span().end();
    Matcher link = LINK.matcher(text).region(end, sentence.span().end());
    int at = link.lookingAt() ? link.end() : end;
    boolean linked = at > end && link.group("word") != null;
    Name holder = asSubject(sentence, titles);
    if (holder != null) {
      return List.of(holder);
    }
    List<Name> named = new ArrayList<>();
    while (at < sentence.span().end()) {
      Name person = people.at(sentence, at, linked || !named.isEmpty());
      if (person == null
          || person.span().end() > sentence.span().end()
          || !named.isEmpty()
              && (text.startsWith("个人", person.span().end()) // "…和周明个人" holds no post there
                  || beginsTitle(sentence, person.span().end()))) {
        break;
      }
      named.add(person);
      at = person.span().end();
      Matcher joint = JOINT.matcher(text).region(at, sentence.span().end());
      if (!joint.lookingAt() || beginsTitleNear(sentence, at)) {
        break;
      }
      at = joint.end();
    }
    return named;
  }

  /** "作为B公司的创始人，王某…": the subject of the next clause holds the post. */
  private @Nullable Name asSubject(Sentence sentence, TitleSequence titles) {
    int end = titles.span().end();
    if (end >= sentence.span().end() || text.charAt(end) != '，') {
      return null;
    }
    String before =
        text.substring(
            Math.max(sentence.span().start(), titles.span().start() - 40), titles.span().start());
    if (!before.matches("(?s).*(?:^|[，；\\n])?(?:作为|身为)[^，；。]{0,24}")) {
      return null;
    }
    return people.at(sentence, end + 1, true);
  }

  private boolean beginsTitle(Sentence sentence, int at) {
    int end = Math.min(sentence.span().end(), at + 8);
    return at < end
        && TitleSequence.find(text, new Span(at, end)).stream()
            .anyMatch(titles -> titles.span().start() <= at + 1);
  }

  private boolean beginsTitleNear(Sentence sentence, int at) {
    int end = Math.min(at + 8, sentence.span().end());
    return at < end && !TitleSequence.find(text, new Span(at, end)).isEmpty();
  }
}
