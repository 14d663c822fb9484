package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts whose holder stands before the title: "王某曾担任A公司CTO、B公司总监", "王某任CEO", "他在A公司担任CTO",
 * "王某（A公司CEO）". One per document.
 */
final class HeldPostReader {

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:卸任|辞任|辞去|免去|出任|担任|就任|任职(?!经历|履历|背景|期间)|升任|接任|兼任|(?<![主责担出就升接兼前现首])任(?!何|务|意|性|命|职)|(?<=(?:任命|聘请|聘任|委任|推选|选举|提拔|提升|擢升|晋升)[^，。；]{0,16})为|(?<=身份)[为是]|为(?=[前原])|(?<=曾)为|(?<=[，；])[前原](?!者|后|者|因|来|有|往|期|景|沿|提)|成为|(?<![但于只就都不要可总算若正最或])是(?!否)|(?<!联|关|体|干|院|大)系(?!统|列|数|主|里))(?:过|了)?(?<org>[^，。；：！？“”]{0,28}?)的?$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:在|(?<!毕业)于|加入|进入|回到|入职|供职(?:于)?|就职(?:于)?|任职(?:于)?)\\s*(?<org>(?:(?!加入|进入|入职|供职|就职|任职|回到)[^，。；：！？]){2,24}?)\\s*(?:，?\\s*(?:并|曾|先后|历任)*(?:出任|担任|任职|任|从事|工作|期间|负责)|$|，)");
  private static final Pattern APPOINTS =
      Pattern.compile("(?<org>[^，。；：！？“”]{2,24}?)(?:宣布|已|正式|近日|日前)*(?:任命|聘请|聘任|委任|推选|选举)");
  private static final Pattern ORGANIZATION =
      Pattern.compile("(?:公司|科技|大学|学院|研究院|集团|资本|基金|银行|实验室|医院|协会|联盟|中心|[A-Za-z])$");
  private static final Pattern FORMER =
      Pattern.compile("(?:曾|(?<!目|之|提|此)前(?!沿|景|往|端|台)|原(?!因|理|来|创)|历任|离职|过去|先后|不再|卸任|辞任|辞去|免去)");

  /** "全球创始人中身家最高的" speaks of many. */
  private static final Pattern NOT_ONE = Pattern.compile("中(?!国)|们|之中|里|圈|群体");

  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:也|曾经?|还|又|已|先后|现|目前|此前|早年|之前|同时|则|便|将|一度|正式|原|前|\\s|[（(][^（()）]{0,24}[)）])*$");

  /** "29岁便任…教授", "此前曾先后担任…": a career goes on, of whom the text met last. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "\\s*(?:\uE003|\\d+|[岁年月便就曾还也又在于，至-]|此前|之前|早年|后来|随后|其间|期间|同时|先后|曾经|历任|目前|毕业后|回国后|更早之前|在此之前|在这之前|加入\\p{IsHan}{2,6}之?前|创业前|创立\\p{IsHan}{2,6}之?前)+\\s*");

  /** Between two posts of one career: "曾任A公司CTO、B公司总监". */
  private static final Pattern NEXT =
      Pattern.compile(
          "^\\s*(?:、|，|和|及|与|以及|以及|；)?\\s*(?:并|还|也|后|后来|又|再)*(?:兼|兼任|任|担任|历任|曾任)?(?<org>[^，。；：！？“”]{0,24}?)\\s*的?$");

  /** Behind the titles: then they describe what follows, and not who stands before. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "的(?!时候|时期|期间|经历|经验|过程|职务|职位|岗位|位置|角色|头衔|名义|身份|工作|日子|同时|人选|机会|几年|一年|\\d|这)\\p{IsHan}");

  /** Between "担任CEO的" and a name. */
  private static final Pattern KIN =
      Pattern.compile(
          "(?:资深|知名|著名|华人|职业)*(?:高管|经理人|专家|老将|投资人|工程师|科学家|创业者|学者|媒体人)|父亲|母亲|妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|好友|同学|同事|老同事|前同事");

  /** What may open a bracket behind its holder's name. */
  private static final Pattern HOLDING = Pattern.compile("(?:担任|出任|兼任|任)(?=$|[^务职])");

  /** A bracket that isn't closed: what stands in it says something else. */
  private static final Pattern OPEN = Pattern.compile("[（(][^）)]*$");

  private static final int NEAR = 400;

  private final DocumentContext context;
  private final PeopleReader people;
  private final EmployerReader employers;
  private final IntroductionReader introductions;
  private final String text;

  HeldPostReader(DocumentContext context, PeopleReader people, EmployerReader employers) {
    this.context = context;
    this.people = people;
    this.employers = employers;
    this.introductions = new IntroductionReader(context, people, employers);
    this.text = context.document().text();
  }

  /** {@code titles} begin earlier than read when words before the known ones belong to them. */
  record Held(
      Name person, Name organization, boolean pointed, boolean former, TitleSequence titles) {}

  /**
   * The posts that {@code titles} name; none when nobody is said to hold them.
   *
   * @param from where the title before ends
   * @param last the post that the title before told, if it told one
   */
  List<Held> read(Sentence sentence, TitleSequence titles, int from, @Nullable Held last) {
    Held bracketed = bracketed(sentence, titles);
    if (bracketed != null) {
      return List.of(bracketed);
    }
    if (last != null) {
      List<Held> next = next(sentence, titles, from, last);
      if (!next.isEmpty()) {
        return next;
      }
    }
    Held one = held(sentence, titles, from);
    if (one == null
        && (from == sentence.span().start()
            || TitleSequence.find(text, new Span(sentence.span().start(), from)).size() == 1)) {
      one = introductions.read(sentence, titles);
    }
    return one == null ? List.of() : List.of(one);
  }

  /** Where to look from: the sentence's start, of a very long one the last stretch. */
  private static int near(Sentence sentence, int end) {
    return Math.max(sentence.span().start(), end - NEAR);
  }

  private List<Held> next(Sentence sentence, TitleSequence titles, int from, Held last) {
    Matcher next = NEXT.matcher(text.substring(from, titles.span().start()));
    if (!next.find() || next.start("org") == 0) {
      return List.of();
    }
    Span phrase = new Span(from + next.start("org"), from + next.end("org"));
    Name other = people.first(sentence, phrase.start(), phrase.end());
    if (other != null && !phrase.of(text).matches(".*(?:公司|集团|科技|教育|资本|基金|网络|大学)")) {
      return List.of();
    }
    if (phrase.of(text).isBlank()) {
      return List.of(
          new Held(last.person(), last.organization(), last.pointed(), last.former(), titles));
    }
    if (employers.isDepartment(sentence, phrase)) {
      TitleSequence whole = titles.from(text, phrase.start());
      return List.of(
          new Held(last.person(), last.organization(), last.pointed(), last.former(), whole));
    }
    boolean former = last.former() && !phrase.of(text).startsWith("现");
    List<Held> found = new ArrayList<>();
    int at = phrase.start();
    int titleStart = titles.span().start();
    for (String words : phrase.of(text).split("(?<=、)")) {
      boolean end = at + words.length() == phrase.end();
      Span one = new Span(at, at + words.length() - (words.endsWith("、") ? 1 : 0));
      at += words.length();
      Employer employer = employers.in(sentence, one, titles.titles());
      if (employer == null || employer.organization() == null) {
        continue;
      }
      if (end) {
        titleStart = Math.min(titleStart, employer.titleStart());
      }
      Name where = employer.pointed() ? last.organization() : employer.organization();
      found.add(
          new Held(
              last.person(),
              where,
              employer.pointed() && last.pointed(),
              former || employer.former(),
              titles));
    }
    TitleSequence whole = titles.from(text, titleStart);
    return found.stream()
        .map(one -> new Held(one.person(), one.organization(), one.pointed(), one.former(), whole))
        .toList();
  }

  private @Nullable Held held(Sentence sentence, TitleSequence titles, int from) {
    int start = near(sentence, titles.span().start());
    String masked = context.marked().masked().substring(start, titles.span().start());
    Matcher holds = HOLDS.matcher(masked);
    if (!holds.find()
        || start + holds.start() < from
        || NOT_ONE.matcher(text).region(titles.span().end(), text.length()).lookingAt()) {
      return null;
    }
    Name person =
        RELATIVE.matcher(text).region(titles.span().end(), text.length()).lookingAt()
            ? described(sentence, titles.span().end() + 1)
            : holder(sentence, start + holds.start());
    if (person == null) {
      return null;
    }
    int comma =
        Math.max(masked.lastIndexOf('，', holds.start()), masked.lastIndexOf('；', holds.start()));
    boolean former = FORMER.matcher(masked.substring(comma + 1)).find();
    Span phrase = new Span(start + holds.start("org"), start + holds.end("org"));
    String words = phrase.of(text).strip();
    if (OPEN.matcher(words).find()) {
      return null;
    }
    Name place = place(sentence, start + holds.end());
    if (words.isEmpty()) {
      Name appointing = appointing(sentence, start + holds.start());
      Employer its =
          employers.in(
              sentence, new Span(start + holds.start(), start + holds.start()), titles.titles());
      Name pointed = its == null ? null : its.organization();
      Name at = appointing != null ? appointing : place != null ? place : pointed;
      return at == null
          ? null
          : new Held(person, at, appointing == null && place == null, former, titles);
    }
    boolean known = employers.beginsKnown(words) || ORGANIZATION.matcher(words).find();
    Employer employer = employers.in(sentence, phrase, titles.titles());
    if (place != null && words.length() <= 8 && !known) {
      return new Held(person, place, false, former, titles.from(text, phrase.start()));
    }
    if (employer == null || employer.organization() == null) {
      return null;
    }
    Name organization = employer.organization();
    Name focus = context.focus();
    if (focus != null
        && employer.pointed()
        && words.matches("(?:该|本)?公司.{0,6}")
        && isEmployerOf(sentence, organization, start + holds.start())) {
      organization = focus;
    }
    return new Held(
        person,
        organization,
        employer.pointed(),
        former || employer.former(),
        titles.from(text, employer.titleStart()));
  }

  /** "海屿总裁周明将出任公司顾问": where somebody is already can't be the company he goes to. */
  private boolean isEmployerOf(Sentence sentence, Name organization, int to) {
    int at = text.indexOf(organization.text(), sentence.span().start());
    int end = at + organization.text().length();
    return at >= 0
        && end < to
        && TitleSequence.find(text, new Span(end, Math.min(to, end + 24))).stream()
            .anyMatch(titles -> text.substring(end, titles.span().start()).matches("[^，。；：]*"));
  }

  /** "担任过云杉CEO的周明": whom the words before 的 describe. */
  private @Nullable Name described(Sentence sentence, int at) {
    Name person = people.at(sentence, at, false);
    Matcher kin = KIN.matcher(text).region(at, sentence.span().end());
    return person == null && kin.lookingAt() ? people.at(sentence, kin.end(), true) : person;
  }

  /** "A公司任命王某为CFO": who appoints. */
  private @Nullable Name appointing(Sentence sentence, int verb) {
    int start = near(sentence, verb);
    Matcher appoints = APPOINTS.matcher(text.substring(start, verb));
    Name last = null;
    while (appoints.find()) {
      last =
          employers.name(
              sentence,
              new Span(
                  Math.max(
                      start + appoints.start("org"),
                      employers.clauseStart(sentence, start + appoints.end("org"))),
                  start + appoints.end("org")));
    }
    return last;
  }

  /** Who holds the post: a person in its clause, else the sentence's, else whom 他 means. */
  private @Nullable Name holder(Sentence sentence, int verb) {
    int start = near(sentence, verb);
    String before = text.substring(start, verb);
    int clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
    Matcher adverbs = ADVERBS.matcher(before);
    Name person = adverbs.find() ? people.before(sentence, start + adverbs.start()) : null;
    if (person == null || person.span().start() < start + clause) {
      person = people.first(sentence, start + clause, verb);
    }
    if (person == null && clause > 0) {
      person = people.first(sentence, start, verb);
    }
    if (person != null) {
      people.met(person, sentence);
      return person;
    }
    return before.contains("他")
            || before.contains("她")
            || NO_SUBJECT.matcher(context.marked().masked().substring(start, verb)).matches()
        ? people.pronoun(sentence)
        : null;
  }

  /** "在OpenAI担任", "回到…的斯坦福大学担任": the last organisation that stands after such a word. */
  private @Nullable Name place(Sentence sentence, int to) {
    int start = near(sentence, to);
    Matcher place = PLACE.matcher(text.substring(start, to));
    Name last = null;
    while (place.find()) {
      Span span = new Span(start + place.start("org"), start + place.end("org"));
      Name name = employers.name(sentence, span);
      last = name == null || name.text().startsWith("其") ? last : name;
    }
    return last;
  }

  private @Nullable Held bracketed(Sentence sentence, TitleSequence titles) {
    int start = near(sentence, titles.span().start());
    String before = text.substring(start, titles.span().start());
    int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    if (open < 2 || before.indexOf('）', open) >= 0 || before.indexOf(')', open) >= 0) {
      return null;
    }
    Name person = people.before(sentence, start + open);
    if (person == null || context.book().isOrganization(person.text())) {
      return null;
    }
    int from = Math.max(open, Math.max(before.lastIndexOf('、'), before.lastIndexOf('，'))) + 1;
    Matcher holding = HOLDING.matcher(before).region(from, before.length());
    from = holding.lookingAt() ? holding.end() : from;
    if (before.startsWith("其", from)) {
      return null; // "Stripe（其创始人是…）" speaks of an organisation
    }
    Employer employer =
        employers.in(sentence, new Span(start + from, titles.span().start()), titles.titles());
    return employer == null || employer.organization() == null
        ? null
        : new Held(
            person,
            employer.organization(),
            employer.pointed(),
            employer.former(),
            titles.from(text, employer.titleStart()));
  }
}
