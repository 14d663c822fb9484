package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.company.HoldingFrames.Frame;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which companies are held: those of a list, or the one that a clause without a name means.
 */
final class HeldCompanies {

  private static final Set<String> PORTFOLIOS =
      Set.of(
          "holding/invested",
          "holding/invested-several",
          "holding/cases",
          "holding/put-into",
          "holding/who-invested",
          "holding/after-others");

  /** "其他股东还包括": whose they are is not told here. */
  private static final Pattern OTHERS = Pattern.compile("(?:其他|其它|另外|此外|其余|主要|现有|目前|新|老|早期|外部)*的?");

  private static final Pattern OWN =
      Pattern.compile("(?<![\\p{IsHan}A-Za-z]{2}(?:有限|股份|控股|基金|管理|投资))(?<company>(?:上市)?公司)$");

  /** Frames that tell what share somebody has. */
  private static final Set<String> SHARES = Set.of("holding/share", "holding/owned-by-too");

  /** Somebody else than the company in focus. */
  private static final Pattern ANOTHER = Pattern.compile("(?:该|这家|此|标的|目标|子)公司");

  /** "CT、MRI": what is built in a trade, when most of a list is such. */
  private static final Pattern KINDS = Pattern.compile("[A-Z]{2,3}");

  private static final Pattern SEVERAL = Pattern.compile(HoldingRule.SEVERAL);

  /** How far behind a list it is told what was listed. */
  private static final int REACH = 24;

  private static final Pattern FIELDS =
      Pattern.compile("(?:领域|行业|方向|赛道|板块|产业|方面|环节|阶段|市场|城市|国家|地区|业态|类目|主题)");

  /** How much the frame vouches for each of a list. */
  private static final int SUPPORT = 4;

  /** As {@link #SUPPORT}, where words behind the list say that companies were listed. */
  private static final int SURE = 7;

  private final DocumentContext context;
  private final CompanyReader companies;
  private final ListedParties lists;
  private final String text;
  private final String masked;
  private List<Name> told = List.of();
  private @Nullable Sentence toldIn;

  HeldCompanies(DocumentContext context, CompanyReader companies, ListedParties lists) {
    this.context = context;
    this.companies = companies;
    this.lists = lists;
    this.text = context.document().text();
    this.masked = context.marked().masked();
  }

  /** Keeps which company {@code sentence} told somebody to hold. */
  void told(Sentence sentence, Name company) {
    told = List.of(company);
    toldIn = sentence;
  }

  /** "原股东包括A" names nobody: the one who speaks or whom the article is about has them. */
  List<Name> of(Sentence sentence, Frame frame) {
    Span what = ownOnly(frame);
    boolean others = OTHERS.matcher(what.of(text).strip()).matches();
    if (others && what.length() > 0 && !text.startsWith("股东", what.end())) {
      // "其他投资方还包括" tells of the round, unless this sentence or the one before told of a holding
      boolean told =
          toldIn != null && (toldIn.equals(sentence) || toldIn.equals(context.before(sentence)));
      return told ? this.told : List.of();
    }
    if (others) {
      Name speaker = companies.spokenOf().speaker(sentence, what.start());
      String before = text.substring(sentence.span().start(), what.start());
      boolean another = SHARES.contains(frame.rule()) && ANOTHER.matcher(before).find();
      Name owner = speaker == null && !another ? companies.spokenOf().topicNear(sentence) : speaker;
      if (owner != null) {
        return List.of(owner);
      }
      if (another) {
        Name subject = companies.spokenOf().subjectOfPrevious(sentence);
        return subject == null ? List.of() : List.of(subject);
      }
    }
    if (frame.who().start() < what.start() && SpokenOf.isPronoun(what.of(text))) {
      return lists.meant(sentence, what, frame.who().start()); // "A是其股东" doesn't mean A
    }
    if (!PORTFOLIOS.contains(frame.rule())) {
      return lists.of(sentence, what);
    }
    List<Name> names = portfolio(sentence, what);
    return names.stream().filter(name -> KINDS.matcher(name.text()).matches()).count() * 2
            < names.size()
        ? names
        : List.of();
  }

  /** "发函问询公司控股股东…" speaks of 公司. */
  private Span ownOnly(Frame frame) {
    Matcher own = OWN.matcher(frame.what().of(text));
    return frame.rule().equals("holding/shareholder") && own.find()
        ? new Span(frame.what().start() + own.start("company"), frame.what().end())
        : frame.what();
  }

  /** In a list that is said to be one of companies, all are some if one looks like it. */
  private List<Name> portfolio(Sentence sentence, Span what) {
    List<Name> strict = lists.of(sentence, what);
    Span list = lists.list(what);
    String behind = masked.substring(what.end(), Math.min(masked.length(), what.end() + REACH));
    Matcher kind = SEVERAL.matcher(behind);
    boolean several = kind.lookingAt();
    String told = several ? kind.group() : behind.split("[，。；]", 2)[0];
    boolean longer = !strict.isEmpty() && list.of(masked).matches("[^、]*、[^、]*、.*");
    if (FIELDS.matcher(list.of(masked) + told).find()
        || !(several || longer)
        || SpokenOf.isPronoun(what.of(text))
        || !several && context.lists().read(list, 0, masked).isEmpty()) {
      return strict;
    }
    List<Name> names = new ArrayList<>();
    for (Member member : context.lists().read(list, 0, masked, several ? SURE : SUPPORT)) {
      if (CompanyShape.isOne(member.name()) && !companies.isWord(member.name().span())) {
        // among companies, 方小白 is one
        names.add(
            several && !context.book().isOnlyPerson(member.name().text())
                ? member.name().as(Entity.Kind.COMPANY)
                : member.name());
      }
    }
    strict.stream()
        .filter(name -> names.stream().noneMatch(other -> other.span().overlaps(name.span())))
        .forEach(names::add);
    return names;
  }
}
