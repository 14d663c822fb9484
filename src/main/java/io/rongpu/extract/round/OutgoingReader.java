package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.NameWitnesses;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses in which the subject pays: 投资, 注资, 增资, 入股 with a company as object. One per
 * document.
 */
final class OutgoingReader {

  /** "A继续投资2亿美元": into the company that A paid before. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "^"
              + PayingFrames.WHO
              + "(?:\\uE003|还|又|再次|再度|随后|随即|此后|后来|另外)*(?:继续|再|追加|再次|再度)+(?:对其|向其)?(?:追加)?(?:投资|注资|增资)了?(?:约|近|超过?)?\uE001");

  /** "A也在2020年入股，持股1%": into the company in focus. */
  private static final Pattern COMES_IN =
      Pattern.compile("^" + PayingFrames.WHO + PayingFrames.ADVERB + "(?:入股|参股)(?:，|。|；|$)");

  /** "8月，A独家投资1亿美元": a known investor pays and the clause ends: into the one spoken of. */
  private static final Pattern PAYS =
      Pattern.compile(
          "^"
              + PayingFrames.WHO
              + PayingFrames.ADVERB
              + "(?:投资|注资|增资|加注|追投|投)了?(?:约|近|超过?|至多|\\s)*\uE001+\\s*(?:，|。|；|$)");

  /** "平台“云杉”进行战略投资": into the one spoken of. */
  private static final Pattern TAKES_PART =
      Pattern.compile(
          "^"
              + PayingFrames.WHO
              + PayingFrames.ADVERB
              + "(?:进行|作出|做出)了?(?:战略|独家|联合|追加|\\s)*\uE002+(?:投资)?$");

  /** The money is the direct object of paying: no one raises it in this clause. */
  private static final Pattern PAID =
      Pattern.compile(
          "(?:投资|出资|斥资|注资|增资|投入|加注|追投|投了|砸下|豪掷|追加投资|追加|耗资)(?:了|近|约|超过?|总额|共计|至多|高达|逾|总计|\\s)*$");

  /** What money is spent on that buys no share. */
  private static final Trigger BUILDS =
      Trigger.of(
          "建", "研发", "工厂", "基地", "项目", "数据中心", "设备", "采购", "产能", "扩产", "基础设施", "技术", "成立", "园区",
          "生产", "每年", "未来", "累计", "总共", "轮融资");

  private static final Pattern RAISED = Pattern.compile("获|融资|完成|得到|筹|(?<!私|公)募|迎来|拿到|接受|引入|来自|由");

  /** "完成对B的增资": what is completed is a payment. */
  private static final Pattern PAYING_DONE = Pattern.compile("完成了?(?=[对向]|领投|参投|跟投|入股|注资|增资|战略)");

  /** "该公司", "这家东南亚科技企业": the company spoken of. */
  private static final Pattern DEFINITE =
      Pattern.compile("(?:(?:该|这家|本)[^，。]{0,16}?)?(?:公司|企业|平台|初创|创企)|其|它|后者");

  /** "一家名为云杉的公司". */
  private static final Pattern CALLED = Pattern.compile("名(?:为|叫|曰)(?<name>[^，。；的]{2,20})的");

  private static final Pattern NO_TARGET =
      Pattern.compile(
          ".*(?:子公司|孙公司).*|.*(?:市场|领域|行业|项目|基金|建设|新建|生产|研发|基地|工厂|业务|技术|产业|初创|中心|(?<![\\p{IsHan}])未来|方向|赛道|印度|中国|美国|全球|海外|用户|客户|媒体|公众|外界|内部|协议|模式|方式|规模|第.次|规则|权利|机会|外部|者|冻结|活动|意向|条款|部门|板块|供应链|产业链|供应商|地区|公寓)(?:等|内|上|中|里|的|公司|企业|[”」》\\s])*$");

  private static final Pattern LEADS = Pattern.compile("领投|独家投资|牵头");

  private static final Pattern PART = Pattern.compile("(?:(?!以及)[^、和与及])+");

  /** "A、B等多家机器人公司": the list ends before. */
  private static final Pattern MORE =
      Pattern.compile("(?<=.{2})等(?:[^、，]{0,12}(?:公司|企业|项目|品牌|平台|团队))?$");

  /** Who pays stands before: "公司", "它们", or nothing at all. */
  private static final Pattern OWN =
      Pattern.compile(
          "[\\s\uE003]*(?:(?:公司|该公司|其|本公司|集团|它们?|他们?|她|双方|该机构|该集团)\\S{0,6}|(?:此前|此后|之后|后来|随后|并|并且|又|也|还|再|就|便|才|则|而|但|即|从而|同时|共|总共)*)\\s*");

  /** "由某某创立的A": the words before say who A is. */
  private static final Pattern OWNERS =
      Pattern.compile(
          "^(?:由(?!于)|考虑到|鉴于|由于|这?[比较]\uE003+|这比)?(?:.*(?:创立|设立|成立|发起|控制|管理|创办)的|.*(?:同意|说服|推动|促成))?");

  /** What follows a target in full: the name stands before "的A轮", "规模达3亿". */
  private static final Pattern ROUND_FOLLOWS =
      Pattern.compile("^(?:的|规模|总额|金额|高达|近|约|超过?|逾|新一轮|最新一轮|首轮)*[\uE001\uE002]");

  /** As long as the brand of a company gets. */
  private static final int LONGEST_BRAND = 6;

  private final MarkedText marked;
  private final NameReader names;
  private final InvestorListReader lists;
  private final PayerReader payers;

  OutgoingReader(MarkedText marked, NameReader names, InvestorListReader lists) {
    this.marked = marked;
    this.names = names;
    this.lists = lists;
    this.payers = new PayerReader(marked, names, lists);
  }

  /**
   * The investment that {@code clause} tells from the investor's side, or null when it does not.
   */
  @Nullable Outgoing read(Anchor anchor, Span clause, Span sentence) {
    String masked = clause.of(marked.masked());
    if (masked.isBlank()) {
      return null;
    }
    for (PayingFrames.Frame frame : PayingFrames.find(masked)) {
      if (isRaised(masked, frame.upTo())) {
        continue;
      }
      Outgoing read = outgoing(anchor, clause, frame, sentence);
      boolean target = !read.targets().isEmpty() || read.intoFocus();
      boolean enough =
          switch (frame.needs()) {
            case NOTHING -> true;
            case TARGET -> target;
            case BOTH -> target && !read.investors().isEmpty();
          };
      if (enough) {
        return read;
      }
    }
    Outgoing focused = intoFocus(clause, masked, sentence);
    if (focused != null) {
      return focused;
    }
    if (anchor.amount() == null || anchor.stage() != null) {
      return null;
    }
    int to =
        Math.max(0, Math.min(masked.length(), anchor.amount().span().start() - clause.start()));
    String before = masked.substring(0, to);
    boolean sum = before.matches("\\s*(?:总投资|投资总?额|投资金额|投资规模)[^，]*");
    return !sum && PAID.matcher(before).find() && !RAISED.matcher(before).find()
        ? new Outgoing(List.of(), false, List.of(), false)
        : null;
  }

  /**
   * Money into the company spoken of, which the clause doesn't name; null when it tells of none.
   */
  private @Nullable Outgoing intoFocus(Span clause, String masked, Span sentence) {
    Matcher comesIn = COMES_IN.matcher(masked);
    List<Name> investors =
        comesIn.find() && !RAISED.matcher(masked).find() ? investors(clause, comesIn) : List.of();
    if (!investors.isEmpty()) {
      return new Outgoing(investors, false, List.of(), true);
    }
    Matcher part = TAKES_PART.matcher(masked);
    if (isPayment(clause) && part.find() && !RAISED.matcher(masked).find()) {
      investors = investors(clause, part);
      if (!investors.isEmpty()) {
        return new Outgoing(investors, false, List.of(), true);
      }
    }
    Matcher pays = PAYS.matcher(masked);
    if (pays.find() && !RAISED.matcher(masked).find() && !BUILDS.isIn(sentence.of(marked.text()))) {
      investors = investors(clause, pays);
      if (!investors.isEmpty()) {
        return new Outgoing(investors, LEADS.matcher(masked).find(), List.of(), true);
      }
    }
    Matcher again = AGAIN.matcher(masked);
    investors = again.find() ? investors(clause, again) : List.of();
    return investors.isEmpty() ? null : new Outgoing(investors, false, List.of(), true);
  }

  private boolean isPayment(Span clause) {
    return clause.of(marked.text()).endsWith("战略投资");
  }

  /** Whether the words up to the target tell the deal from the other side. */
  private static boolean isRaised(String masked, int end) {
    String words = masked.substring(0, end);
    String own = words.startsWith("由") ? words.substring(1) : words;
    return RAISED.matcher(PAYING_DONE.matcher(own).replaceAll("")).find();
  }

  /** A company that the document names again, quotes, or writes in Latin letters. */
  private boolean isKnown(Name target) {
    return names.count(target.text()) >= 2 && isNoWord(target)
        || isMarked(target)
        || isSure(target)
        || raisesHere(target);
  }

  /** The object of the verb is one short word that the dictionary doesn't know. */
  private boolean isBare(Name target, Span phrase) {
    return target.span().equals(phrase)
        && target.text().length() <= LONGEST_BRAND
        && names.witnesses().weight(target) >= NameWitnesses.LIKELY
        && !names.witnesses().isOrdinary(target.span());
  }

  /** A word of the dictionary is a company only where the text uses it as one. */
  private boolean isNoWord(Name target) {
    return target.text().length() <= 2
        || !names.witnesses().isOrdinary(target.span())
        || names.isUsedAsName(target.text());
  }

  private boolean isProper(Name target) {
    return isSure(target) && !names.witnesses().isOrdinary(target.span());
  }

  private boolean isMarked(Name target) {
    return target.text().matches(".*[A-Za-z].*")
        || "“「".indexOf(marked.text().charAt(Math.max(0, target.span().start() - 1))) >= 0;
  }

  /** Whether the document calls it elsewhere by its first words: "云杉通用机器人" and "云杉通用". */
  private boolean isShortened(Name name) {
    return name.text().length() > 4
        && names.count(name.text().substring(0, 4)) >= 2
        && !names.witnesses().isDescription(name);
  }

  private boolean isSure(Name target) {
    return target.text().matches("[A-Za-z\\p{IsHan}]+(?:[（(]\\p{IsHan}+[）)]\\p{IsHan}+)?")
        && names.witnesses().isSure(target);
  }

  /** Whether the round follows the name: "A领投了B的C轮融资". */
  private boolean raisesHere(Name target) {
    return ROUND_FOLLOWS
        .matcher(marked.masked())
        .region(target.span().end(), Math.min(marked.masked().length(), target.span().end() + 12))
        .lookingAt();
  }

  private List<Name> investors(Span clause, Matcher match) {
    Span who = new Span(clause.start() + match.start("who"), clause.start() + match.end("who"));
    return lists.read(who, 0, marked.masked()).stream()
        .map(Member::name)
        .filter(this::isActor)
        .toList();
  }

  /** A firm by its looks, or what the document uses as the subject of a sentence. */
  private boolean isActor(Name name) {
    return lists.looksLikeFirm(name.text()) || names.isUsedAsName(name.text());
  }

  private Outgoing outgoing(Anchor anchor, Span clause, PayingFrames.Frame frame, Span sentence) {
    String masked = clause.of(marked.masked());
    String words = frame.who().of(masked);
    Matcher owners = OWNERS.matcher(words);
    int own = owners.find() ? owners.end() : 0;
    Span who = within(clause, new Span(frame.who().start() + own, frame.who().end()));
    Span to = within(clause, frame.target());
    List<Name> investors =
        OWN.matcher(words).matches()
            ? payers.before(clause, sentence)
            : lists.read(who, 0, marked.masked()).stream()
                .map(Member::name)
                .filter(name -> !anchor.paying() || isActor(name))
                .toList();
    boolean intoFocus = DEFINITE.matcher(to.of(marked.masked())).matches();
    boolean lead = LEADS.matcher(masked.substring(0, frame.upTo())).find();
    return new Outgoing(
        investors, lead, intoFocus ? List.of() : targets(to), intoFocus && !investors.isEmpty());
  }

  private static Span within(Span clause, Span inside) {
    return new Span(clause.start() + inside.start(), clause.start() + inside.end());
  }

  /**
   * "投资了A和B" names two companies when both are known; else the phrase is one name, or several of
   * which one is known and the others look like names.
   */
  private List<Name> targets(Span phrase) {
    Matcher more = MORE.matcher(phrase.of(marked.text()));
    Span listed = more.find() ? new Span(phrase.start(), phrase.start() + more.start()) : phrase;
    List<Name> several = new ArrayList<>();
    Matcher part = PART.matcher(listed.of(marked.text()));
    boolean all = true;
    boolean allKnown = true;
    boolean any = false;
    while (part.find()) {
      Span span = new Span(listed.start() + part.start(), listed.start() + part.end());
      Name known = target(span);
      Name name = known == null ? beside(span) : known;
      all &= name != null;
      allKnown &= known != null;
      any |= known != null;
      if (name != null) {
        several.add(name);
      }
    }
    Name whole = allKnown && several.size() > 1 ? null : target(listed);
    if (whole != null) {
      return List.of(whole);
    }
    return all && any ? several : List.of();
  }

  /** A name by its looks, for one that stands in a list with a known one. */
  private @Nullable Name beside(Span phrase) {
    if (phrase.length() < 2 || NO_TARGET.matcher(phrase.of(marked.text())).matches()) {
      return null;
    }
    Name name = names.read(phrase, Entity.Kind.COMPANY);
    return name != null
            && names.witnesses().weight(name) >= NameWitnesses.LIKELY - 1
            && !names.witnesses().isOrdinary(name.span())
        ? name
        : null;
  }

  private @Nullable Name target(Span whole) {
    Matcher called = CALLED.matcher(whole.of(marked.text()));
    Span phrase =
        called.find()
            ? new Span(whole.start() + called.start("name"), whole.start() + called.end("name"))
            : whole;
    if (phrase.length() < 2 || NO_TARGET.matcher(phrase.of(marked.text())).matches()) {
      return null;
    }
    Name name = names.read(phrase, Entity.Kind.COMPANY);
    boolean described = phrase.of(marked.text()).indexOf('的') >= 0;
    boolean named =
        name != null
            && (described
                ? isMarked(name) || isProper(name)
                : isKnown(name) || isBare(name, phrase))
            && (names.witnesses().isPossible(name) || raisesHere(name) && isShortened(name));
    return named ? name : null;
  }
}
