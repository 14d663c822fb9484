package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerListReader.Listed;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a post whose holder is the subject of a verb before its title: "周明曾担任云杉CTO", "周明任CEO",
 * "他在云杉担任CTO". One per document.
 */
final class HoldingVerbReader {

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:卸任|转任|改任|辞任|辞去|免去|出任|担任|就任|任职(?!经历|履历|背景|期间)|升任|接任|兼任|(?<![主责担出就升接兼前现首])任(?!何|务|意|性|命|职)|(?<=(?:任命|聘请|聘任|委任|推选|选举|提拔|提升|擢升|晋升)[^，。；]{0,16})为|(?<=身份)[为是]|为(?=[前原])|(?<=[曾原])为|(?<=[，；])[前原](?!者|后|者|因|来|有|往|期|景|沿|提)|成为|(?<![但于只就都不要可总算若正最或])是(?!否)|(?<![联关体干院大程学文理机子])系(?!统|列|数|主|里))(?:过|了)?(?<org>[^，。；：！？“”]{0,28}?(?:“[^“”]{1,16}”|「[^「」]{1,16}」)?)的?$");

  /** "周明为云杉大学教授": 为 right behind its subject. */
  private static final Pattern IS =
      Pattern.compile("(?<![认因作成称视身以即极改转化列定誉名更是])为(?![了何什止期主例准首由此])(?<org>[^，。；：！？“”为]{2,24}?)的?$");

  private static final Pattern ORGANIZATION =
      Pattern.compile("(?:公司|科技|大学|学院|研究院|集团|资本|基金|银行|实验室|医院|协会|联盟|中心|[A-Za-z])$");

  private static final Pattern FORMER =
      Pattern.compile("(?:曾|(?<!目|之|提|此)前(?!沿|景|往|端|台)|原(?!因|理|来|创)|历任|离职|过去|先后|不再|卸任|辞任|辞去|免去)");

  /** "全球创始人中身家最高的" speaks of many. */
  private static final Pattern NOT_ONE = Pattern.compile("中(?!国)|们|之中|里|圈|群体");

  /** Behind the titles: then they describe what follows, and not who stands before. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "的(?!时候|时期|期间|经历|经验|过程|职务|职位|岗位|位置|角色|头衔|名义|身份|工作|日子|同时|人选|机会|几年|一年|\\d|这)\\p{IsHan}");

  /** Then nobody holds the post yet. */
  private static final Pattern PROPOSED = Pattern.compile("(?:提名|推荐|推举|拟|候选)[^，；]*$");

  /** Behind the title of whom 为 describes. */
  private static final Pattern END = Pattern.compile("\\s*(?:[，。；、！（(]|兼|和|及|暨|$)");

  /** Between a subject and 为. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s?(?:教授|博士|先生|女士|老师|院士)?\\s?(?:[（(][^（()）]{1,24}[)）])?(?:同时|现|亦|也|目前|还|则)*");

  /** A bracket that isn't closed: what stands in it says something else. */
  private static final Pattern OPEN = Pattern.compile("[（(][^）)]*$");

  private final DocumentContext context;
  private final EmployerReader employers;
  private final EmployerListReader lists;
  private final String text;
  private final HolderReader holders;
  private final Workplaces workplaces;

  HoldingVerbReader(DocumentContext context, EmployerReader employers, HolderReader holders) {
    this.context = context;
    this.employers = employers;
    this.lists = new EmployerListReader(context, employers);
    this.holders = holders;
    this.workplaces = new Workplaces(context, employers);
    this.text = context.document().text();
  }

  /**
   * The posts that {@code titles} name: one at each employer of a list, none when nobody holds any.
   *
   * @param from where the title before ends: the verb stands behind it
   */
  List<Held> read(Sentence sentence, TitleSequence titles, int from) {
    int start = Stretch.start(sentence, titles.span().start());
    String masked = context.marked().masked().substring(start, titles.span().start());
    Matcher holds = HOLDS.matcher(masked);
    boolean verb = holds.find();
    if (!verb) {
      holds = IS.matcher(masked);
    }
    if (!verb && !holds.find()
        || start + holds.start() < from
        || NOT_ONE.matcher(text).region(titles.span().end(), text.length()).lookingAt()) {
      return List.of();
    }
    Name person =
        RELATIVE.matcher(text).region(titles.span().end(), text.length()).lookingAt()
            ? holders.described(sentence, titles.span().end() + 1)
            : holders.subject(sentence, start + holds.start());
    if (person == null
        || !verb && !isCopula(sentence, person, start + holds.start(), titles.span().end())) {
      return List.of();
    }
    int comma =
        Math.max(masked.lastIndexOf('，', holds.start()), masked.lastIndexOf('；', holds.start()));
    boolean former = FORMER.matcher(masked.substring(comma + 1)).find();
    Span phrase = quoted(new Span(start + holds.start("org"), start + holds.end("org")));
    String words = phrase.of(text).strip();
    if (OPEN.matcher(words).find()) {
      return List.of();
    }
    List<Name> places = workplaces.places(sentence, start + holds.end());
    if (words.isEmpty()) {
      Name appointing = workplaces.appointing(sentence, start + holds.start());
      Employer its =
          employers.in(
              sentence, new Span(start + holds.start(), start + holds.start()), titles.titles());
      Name pointed = its == null ? null : its.organization();
      boolean told = appointing != null || !places.isEmpty();
      List<Name> at = appointing != null ? List.of(appointing) : places;
      at = told || pointed == null ? at : List.of(pointed);
      return each(person, at, !told, former, titles);
    }
    boolean known = employers.beginsKnown(words) || ORGANIZATION.matcher(words).find();
    if (!places.isEmpty() && words.length() <= 8 && !known) {
      return each(person, places, false, former, titles.from(text, phrase.start()));
    }
    List<Held> found = new ArrayList<>();
    for (Listed employer : lists.in(sentence, phrase, titles.titles())) {
      Name organization = employer.organization();
      Name focus = context.focus();
      if (focus != null
          && employer.pointed()
          && words.matches("(?:该|本)?公司.{0,6}")
          && isEmployerOf(sentence, organization, start + holds.start())) {
        organization = focus;
      }
      found.add(
          new Held(
              person,
              organization,
              employer.pointed(),
              former || employer.former(),
              titles.from(text, employer.titleStart())));
    }
    return isPaired(found.size(), titles) ? paired(found) : found;
  }

  /**
   * The post at each of {@code places}: all titles at each, or one each when there are as many
   * ("在云杉网和海屿科技任工程师和总监").
   */
  private static List<Held> each(
      Name person, List<Name> places, boolean pointed, boolean former, TitleSequence titles) {
    List<Held> found = new ArrayList<>();
    for (Name place : places) {
      found.add(new Held(person, place, pointed, former, titles));
    }
    return isPaired(found.size(), titles) ? paired(found) : found;
  }

  private static boolean isPaired(int places, TitleSequence titles) {
    return places > 1 && places == titles.titles().size();
  }

  private static List<Held> paired(List<Held> posts) {
    List<Held> found = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      TitleSequence all = posts.get(i).titles();
      found.add(posts.get(i).with(new TitleSequence(List.of(all.titles().get(i)), all.span())));
    }
    return found;
  }

  /** Whether 为 says who {@code person} is: "为云杉设计师提供…" is for whom. */
  private boolean isCopula(Sentence sentence, Name person, int verb, int end) {
    return person.span().end() <= verb
        && BEHIND.matcher(text.substring(person.span().end(), verb)).matches()
        && !PROPOSED.matcher(text.substring(sentence.span().start(), person.span().start())).find()
        && END.matcher(text).region(end, sentence.span().end()).lookingAt();
  }

  /** “云杉” of "海屿集团旗下平台“云杉”": a name in quotes at the end is the organisation's. */
  private Span quoted(Span phrase) {
    String words = phrase.of(text);
    int open = Math.max(words.lastIndexOf('“'), words.lastIndexOf('「'));
    return open > 0 ? new Span(phrase.start() + open, phrase.end()) : phrase;
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
}
