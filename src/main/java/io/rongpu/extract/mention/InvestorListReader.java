package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an enumeration of investors, "红杉中国、真格基金和天使投资人王刚等": each member with its aliases, without
 * what introduces it; members that name nobody ("老股东", "多家机构") are left out. One per document; not
 * thread-safe.
 */
public final class InvestorListReader {

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon TITLES = Lexicon.load("titles");

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N} .&'’-]+");

  private static final Pattern LATIN_PERSON =
      Pattern.compile("[A-Z][\\p{IsLatin}'’.-]+(?: [A-Z][\\p{IsLatin}'’.-]+){1,2}");

  /** What the person behind it is known as. */
  private static final Pattern TITLED =
      Pattern.compile("(?:^天使|投资人|亿万富翁|影星|歌手|导演|主持人|奥运冠军|企业家|创始人|富豪|创办人)\\s?$");

  private static final Pattern LEAD_BRACKET = Pattern.compile("[（(](?:联合|共同)?领投(?:方)?[）)]");
  private static final Pattern FOLLOW_BRACKET = Pattern.compile("[（(](?:跟投|参投)(?:方)?[）)]");

  /** The comma of "X, Inc." and of "Lowell, Kline & Partners" joins; others part. */
  private static final Pattern LATIN_COMMA =
      Pattern.compile(",\\s(?:Inc|Ltd|LLC|LP)\\b|,\\s[A-Z][A-Za-z]+\\s&\\s");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\s*[（(，,]\\s*(?:他|她)?(?:是|原|前|曾|现任)?[^（）()，。]{0,24}(?:CEO|CTO|创始人|创办人|董事长|合伙人|总裁|投资人)");

  /** "云杉上一轮资方红松资本": what stands before the noun of a role names somebody else. */
  private static final Pattern ROLE_INSIDE =
      Pattern.compile(
          "^[^“「（(]{2,20}?(?:上一?轮|前轮|早期|天使轮?|原|老)?的?(?:资方|投资方|投资人|投资机构|股东|领投方|跟投方)(?=[^、，]{2})");

  private static final Pattern BEFORE_ITEM =
      Pattern.compile("(?:(?:^|.)[由获得、，。；：和及与]|[\\n】]|(?:方|者|人|机构)[为是有]|包括)\\s?$");

  private static final Pattern AFTER_ITEM =
      Pattern.compile("[、，。；和及与]|领投|跟投|参投|联合|共同|独家|继续|等[，。；]|$");

  private static final Pattern FOUNDERS =
      Pattern.compile("由?[^，。；、（]{2,40}?(?:发起|设立|成立|创立|创办|组建)的(?=[^，。；、]{3})");

  /** "国内一家大型保险机构" is told of, not named. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^(?:国内|海外|国外|境外|其它|其他|另外|美国|中国|当地|本土)?[一两某数多几另][家位个只支](?!.*[“「])[^“「]*(?:机构|公司|基金|企业|投资方|投资人|投资者|资本|集团|股东)$|^\\d+[家位个只支]");

  private static final Pattern LEGAL = Pattern.compile("(?:有限责任公司|有限公司|合伙企业|股份公司)");
  private static final Pattern FROM = Pattern.compile("来自于?$");
  private static final Pattern ETC =
      Pattern.compile(
          "(?:\\s*等(?:[^、，]{0,18})?|在内的?.*|[（(]个人[）)].*|(?:旗下|下属|相关|关联|参与的?)(?:的)?(?:基金|机构|主体|平台|企业)|(?:全资|控股)?(?:子|分)公司|(?:两|三|四|五|六|多|数|\\d+)(?:家|大|方|位)(?:知名|顶级|投资|创投)*(?:机构|基金|公司|股东|个人投资者|投资者|投资人|投资方)?.{0,4}|(?:这一轮|本轮|此轮|作为|共同|联合|独家|继续|分别|均|也|又|全部|同时|追加|一同|一起|持续|进行|提供|主导|领先|合投|联投|共投|主投|(?:共同|联合)(?:投资|出资|注资)|投出|投来|加注|加持|出资|首期|青睐|携手|及其关联方|及关联方|方面|先生|女士|博士|教授|老师|本人|个人)+)$");
  private static final Pattern LEAD_WORDS =
      Pattern.compile(
          "^(?:其中|一家|一位|包括了?|包含|以及|并由|并|由|来自于?|分别为|分别是|是|为|有|即|还有|另有|另外|此外|除了?|本轮|此轮|新增|新进|引入了?|"
              + "(?:国内|国外|海外|国际|全球|中国|美国|欧洲|世界)?(?:知名|著名|顶级|顶尖|一线|头部|专业|老牌|领先|最大的?|大型)的?|"
              + "(?:既有|原有|现有|新老|老|新|原|早期|早先|上一?轮|上两轮|前轮|历史|此前的?|战略|产业|财务|市场化|外部|个人|天使|种子|[A-H]\\+?轮|轮|的)*"
              + "(?:股东方?|投资方|投资人|投资机构|投资者|资方|领投方|跟投方|出资方|机构|资本方|基金|风投|VC)(?!\\p{L}{0,1}$)(?:的|：|:)?"
              + ")+\\s*");

  private final String text;
  private final NameReader names;

  public InvestorListReader(String text, NameReader names) {
    this.text = text;
    this.names = names;
  }

  /** A member of the list; {@code lead} when a bracket or its place says it leads. */
  public record Member(Name name, boolean lead) {}

  /**
   * The members named in {@code list}, in order.
   *
   * @param masked what to read in place of the text from {@code offset} on: mentions are
   *     overwritten
   */
  public List<Member> read(Span list, int offset, String masked) {
    return read(list, offset, masked, 0);
  }

  /**
   * As {@link #read(Span, int, String)}, in a frame that says by itself that its list names
   * investors ("由…领投").
   *
   * @param support the weight of that frame as a witness
   */
  public List<Member> read(Span list, int offset, String masked, int support) {
    List<Member> members = new ArrayList<>();
    for (Span item : split(list, offset, masked)) {
      Member member = member(item);
      if (member != null) {
        members.add(member);
      }
    }
    return likely(members, support);
  }

  /** Leaves out what is no name; beside a member that surely is one less evidence is asked for. */
  private List<Member> likely(List<Member> members, int support) {
    List<Member> kept = new ArrayList<>();
    for (Member member : members) {
      boolean beside =
          members.stream()
              .anyMatch(
                  other ->
                      other != member
                          && names.witnesses().weight(other.name()) >= NameWitnesses.SURE);
      int least = NameWitnesses.LIKELY - (beside ? 1 : 0) - support;
      if (names.witnesses().weight(member.name()) >= least
          || support > 0 && isWhole(member.name().span())) {
        kept.add(member);
      }
    }
    return kept;
  }

  /**
   * Whether {@code name} fills its place between the marks of a list and the words of a role, as
   * 竞技天下 in "由竞技天下领投": a compound there is a name, though its words are the dictionary's.
   */
  private boolean isWhole(Span name) {
    boolean begins =
        BEFORE_ITEM.matcher(text).region(Math.max(0, name.start() - 3), name.start()).find()
            || DESCRIPTORS.longestBefore(text, name.start()) != null;
    return begins
        && AFTER_ITEM
            .matcher(text)
            .region(name.end(), Math.min(text.length(), name.end() + 4))
            .lookingAt()
        && names.witnesses().isCompound(name);
  }

  /** Cuts at enumeration marks outside brackets and quotes, and at 和 where it joins two names. */
  private List<Span> split(Span list, int offset, String masked) {
    List<Span> items = new ArrayList<>();
    int depth = 0;
    int start = list.start();
    for (int i = list.start(); i < list.end(); i++) {
      if (i == start) {
        start = afterFounders(i, list.end());
        i = start;
      }
      char c = masked.charAt(i - offset);
      if ("（(“「【『".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”」】』".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      int width = depth > 0 ? 0 : c == '、' ? 1 : separator(list, start, i);
      if (width > 0) {
        items.add(new Span(start, i));
        start = i + width;
        i = start - 1;
      }
    }
    items.add(new Span(start, list.end()));
    return items;
  }

  /** "由A与B共同发起设立的C" is C: where it begins; {@code from} for any other item. */
  private int afterFounders(int from, int end) {
    Matcher founders = FOUNDERS.matcher(text).region(from, end);
    return founders.lookingAt() && founders.end() < end ? founders.end() : from;
  }

  private int separator(Span list, int start, int at) {
    char c = text.charAt(at);
    if (c == '、' || c == '，' || c == ';' || c == '；' || c == '|' || c == '/') {
      return 1;
    }
    if (c == ',') {
      boolean firm =
          LATIN_COMMA.matcher(text).region(at, Math.min(text.length(), at + 40)).lookingAt();
      return firm ? 0 : 1;
    }
    if (text.startsWith("以及", at)) {
      return 2;
    }
    if (text.startsWith(" and ", at)) {
      return 5;
    }
    if ("和及与跟".indexOf(c) < 0 || at - start < 2 || list.end() - at < 3) {
      return 0;
    }
    if ("、，,；;".indexOf(text.charAt(at + 1)) >= 0) {
      return 0; // the 和 of 国科嘉和
    }
    return joinsNames(text.substring(start, at).strip(), text.substring(at + 1, list.end()), at)
        ? 1
        : 0;
  }

  private boolean joinsNames(String left, String right, int at) {
    if (left.isEmpty()) {
      return false;
    }
    for (String word : nearby(at)) {
      if (INVESTORS.contains(word)) {
        return false; // the 和 of 和玉资本
      }
    }
    boolean leftEnds =
        ENDINGS.longestBefore(left, left.length()) != null
            || left.matches(".*[A-Za-z.）)”」]$")
            || INVESTORS.longestBefore(left, left.length()) != null;
    if (leftEnds) {
      return true;
    }
    if (DESCRIPTORS.longestBefore(left, left.length() - 1) != null) {
      return false; // "投资平台银和资本": one character alone is no name
    }
    String first = right.split("[、，,和及与]", 2)[0];
    if (ENDINGS.contains(first.strip()) && first.strip().length() == 2) {
      return false; // "上海云和投资": an ending alone is no name
    }
    return !(LEGAL.matcher(first).find() && !first.matches("^[\\p{IsHan}]{2,4}[市省].*"));
  }

  /**
   * The words of up to six characters around {@code at} that contain it and do not begin with it.
   */
  private List<String> nearby(int at) {
    List<String> words = new ArrayList<>();
    for (int from = Math.max(0, at - 4); from <= at; from++) {
      for (int to = at + 1; to <= Math.min(text.length(), at + 5); to++) {
        if (to - from >= 3) {
          words.add(text.substring(from, to));
        }
      }
    }
    return words;
  }

  private @Nullable Member member(Span item) {
    String words = item.of(text);
    Matcher leadMark = LEAD_BRACKET.matcher(words);
    boolean lead = leadMark.find();
    Span span = lead ? new Span(item.start(), item.start() + leadMark.start()) : item;
    Matcher followMark = FOLLOW_BRACKET.matcher(span.of(text));
    if (followMark.find()) {
      span = new Span(span.start(), span.start() + followMark.start());
    }
    span = strip(outsideBrackets(span));
    if (span.length() < 2) {
      return null;
    }
    if (UNNAMED.matcher(span.of(text).replaceFirst("[（(][^（()）]*[)）]$", "")).find()) {
      return null;
    }
    if (INVESTORS.contains(span.of(text))) {
      Name known = Name.of(span.of(text), span, Entity.Kind.INVESTMENT_FIRM);
      return new Member(extended(known), lead);
    }
    Name person = titledPerson(span);
    if (person != null) {
      return new Member(person, lead);
    }
    Name owned = owned(span);
    if (owned != null) {
      return new Member(owned, lead);
    }
    Name name = names.read(span, Entity.Kind.INVESTMENT_FIRM);
    if (name == null || name.text().length() > (LATIN.matcher(name.text()).matches() ? 40 : 30)) {
      return null;
    }
    name = extended(name);
    boolean isPerson =
        name.forms().size() == 1 && looksPersonal(name.text()) || isDescribedAsPerson(name);
    return new Member(isPerson ? name.as(Entity.Kind.PERSON) : name, lead);
  }

  /** A list may be cut inside a bracket, or begin with one: what stands in it is no member. */
  private Span outsideBrackets(Span item) {
    int depth = 0;
    int from = item.start();
    int open = item.end();
    for (int i = item.start(); i < item.end(); i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        open = depth++ == 0 ? i : open;
      } else if (c == '）' || c == ')') {
        if (depth-- == 0) {
          return new Span(item.start(), item.start());
        }
        from = depth == 0 && open == from ? i + 1 : from;
      }
    }
    return new Span(from, Math.max(from, depth > 0 ? open : item.end()));
  }

  /** "获华睿投资的C轮融资": 投资 is part of the name when the document says so elsewhere. */
  private Name extended(Name name) {
    if (isCutBeforeInvesting(name.span())) {
      Span longer = new Span(name.span().start(), name.span().end() + 2);
      return Name.of(longer.of(text), longer, name.kind());
    }
    for (String tail : List.of("投资", "资本", "创投", "基金")) {
      String longer = name.text() + tail;
      String ending = ENDINGS.longestBefore(longer, longer.length());
      if (text.startsWith(tail, name.span().end())
          && ending != null
          && ending.length() == 4
          && longer.length() >= 7
          && tail.equals("投资")) {
        return Name.of(longer, new Span(name.span().start(), name.span().end() + 2), name.kind());
      }
      if (text.startsWith(tail, name.span().end())
          && ENDINGS.longestBefore(name.text(), name.text().length()) == null
          && (INVESTORS.contains(longer)
              || names.count(longer) >= 2 && names.count(longer) >= names.count(name.text()) - 1)) {
        return Name.of(longer, new Span(name.span().start(), name.span().end() + 2), name.kind());
      }
    }
    return name;
  }

  /** "包括红松资本和海屿投资。": in a list that is told what it holds, 投资 at the end is no verb. */
  private boolean isCutBeforeInvesting(Span name) {
    int end = name.end() + 2;
    if (text.startsWith("投资的", name.end())
        && FROM.matcher(text).region(Math.max(0, name.start() - 3), name.start()).find()
        && ENDINGS.longestBefore(name.of(text), name.length()) == null
        && !INVESTORS.contains(name.of(text))) {
      return true; // "来自海屿投资的": money comes from somebody, not from investing
    }
    return text.startsWith("投资", name.end())
        && end < text.length()
        && "。，；".indexOf(text.charAt(end)) >= 0
        && name.start() > 0
        && "、和与及".indexOf(text.charAt(name.start() - 1)) >= 0
        && text.substring(Math.max(0, name.start() - 80), name.start())
            .matches("(?s).*(?:包括|包含|分别为|[者方]为)[^。；]*");
  }

  /** Whether {@code form} is a known investor or ends like one. */
  public boolean endsLikeFirm(String form) {
    return INVESTORS.contains(form) || ENDINGS.longestBefore(form, form.length()) != null;
  }

  /** Whether {@code form} ends like a firm's name, is a known investor or is written in Latin. */
  public boolean looksLikeFirm(String form) {
    return endsLikeFirm(form) || form.matches("[A-Z][A-Za-z0-9 .&'’-]+");
  }

  private static boolean looksPersonal(String form) {
    return PersonReader.isPerson(form)
        && !INVESTORS.contains(form)
        && ENDINGS.longestBefore(form, form.length()) == null
        && (form.contains("·") || Han.isAll(form, 2, 3));
  }

  /** "Jane Doe（Acme CEO）", "Jane Doe，Acme的联合创始人": what follows the name is said of a person. */
  private boolean isDescribedAsPerson(Name name) {
    return LATIN_PERSON.matcher(name.text()).matches()
        && ENDINGS.longestBefore(name.text(), name.text().length()) == null
        && DESCRIBED
            .matcher(text)
            .region(name.span().end(), Math.min(text.length(), name.span().end() + 40))
            .lookingAt();
  }

  private Span strip(Span item) {
    Span span = item;
    while (true) {
      int from = span.start();
      int to = span.end();
      while (from < to && " 　\t".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      while (to > from && " 　\t，、".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      Matcher lead = LEAD_WORDS.matcher(text.substring(from, to));
      if (lead.find()
          && lead.end() < to - from
          && names.edges().mayBegin(from, from + lead.end(), to)) {
        from += lead.end();
      }
      Matcher role = ROLE_INSIDE.matcher(text.substring(from, to));
      if (role.find() && names.witnesses().isLikely(new Span(from + role.end(), to))) {
        from += role.end();
      }
      Matcher etc = ETC.matcher(text.substring(from, to));
      if (etc.find() && !ENDINGS.contains(etc.group())) {
        to = from + etc.start() + keptOfTitle(from, from + etc.start());
      }
      if (from == span.start() && to == span.end()) {
        return span;
      }
      span = new Span(from, Math.max(from, to));
    }
  }

  /** 1 where 先生 after a name is the last character of it and 生. */
  private int keptOfTitle(int from, int to) {
    if (!text.startsWith("先生", to) || to - from < 2) {
      return 0;
    }
    String name = text.substring(to - 2, to);
    return names.count(name + "先") > names.count(name + "先生") ? 1 : 0;
  }

  /** "天使投资人王刚", "中国惠农网董事长姜仕先", "Skype 创始人 杨·塔林": the person is the investor. */
  private @Nullable Name titledPerson(Span span) {
    String words = span.of(text);
    for (int end = words.length() - 2; end > 1; end--) {
      if (TITLES.longestBefore(words, end) == null
          && !TITLED.matcher(words.substring(0, end)).find()) {
        continue;
      }
      String rest = words.substring(end).strip();
      Span last = new Span(span.end() - rest.length(), span.end());
      if ((PersonReader.isPerson(rest) || names.witnesses().isPerson(last))
          && INVESTORS.longestBefore(rest, rest.length()) == null) {
        int from = span.start() + words.indexOf(rest, end);
        return Name.of(rest, new Span(from, from + rest.length()), Entity.Kind.PERSON);
      }
    }
    return null;
  }

  /** "李嘉诚旗下维港投资" is 维港投资; "人民网旗下创投企业" is the one who owns it. */
  private @Nullable Name owned(Span span) {
    String words = span.of(text);
    int at = Math.max(words.lastIndexOf("旗下"), words.lastIndexOf("下属"));
    if (at < 2
        || words.indexOf('（') >= 0 && words.indexOf('（') < at
        || at + 4 > words.length()
        || words.endsWith("投")) {
      return null;
    }
    Span inner = new Span(span.start() + at + 2, span.end());
    Name name = names.read(inner, Entity.Kind.INVESTMENT_FIRM);
    boolean generic =
        name == null
            || name.text()
                .matches("的?(?:投资|创投|产业|风险投资|风投|股权投资|美元|人民币|慈善|母)?(?:基金|企业|机构|公司|部门|平台|资本|VC)");
    if (!generic) {
      return name;
    }
    Name owner = names.read(new Span(span.start(), span.start() + at), Entity.Kind.INVESTMENT_FIRM);
    return owner == null ? null : owner.with(words.strip());
  }
}
