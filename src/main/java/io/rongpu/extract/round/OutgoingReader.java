package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses in which the subject pays: 投资, 注资, 增资, 入股 with a company as object. One per
 * document.
 */
final class OutgoingReader {

  /** The money is the direct object of paying: no one raises it in this clause. */
  private static final Pattern PAID =
      Pattern.compile(
          "(?:投资|出资|斥资|注资|增资|投入|加注|追投|投了|砸下|豪掷|追加投资|追加|耗资)(?:了|近|约|超过?|总额|共计|至多|高达|逾|总计|\\s)*$");

  /** "完成对B的增资": what is completed is a payment. */
  private static final Pattern PAYING_DONE = Pattern.compile("完成了?(?=[对向]|领投|参投|跟投|入股|注资|增资|战略)");

  /** "该公司", "这家东南亚科技企业": the company spoken of. */
  private static final Pattern DEFINITE =
      Pattern.compile("(?:(?:该|这家|本)[^，。]{0,16}?)?(?:公司|企业|平台|初创|创企)|其|它|后者");

  /** A company that is named or described, right behind the verb. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "了?(?!人|者|方|机构|协议|合作|意向|部|总监|款|金额|额|和|与|及|的|后|前|时|中|轮|交易|项目|事宜|计划|之)[A-Za-z\\p{IsHan}“「][^，。；]+");

  /** Who pays stands before: "公司", "它们", or nothing at all. */
  private static final Pattern OWN =
      Pattern.compile(
          "[\\s\uE003]*(?:(?:公司|该公司|其|本公司|集团|它们?|他们?|她|双方|该机构|该集团)\\S{0,6}|(?:此前|此后|之后|后来|随后|并|并且|又|也|还|再|就|便|才|则|而|但|即|从而|同时|共|总共)*)\\s*");

  /** "由某某创立的A": the words before say who A is. */
  private static final Pattern OWNERS =
      Pattern.compile(
          "^(?:由(?!于)|考虑到|鉴于|由于|这?[比较]\uE003+|这比)?(?:.*(?:创立|设立|成立|发起|控制|管理|创办)的|.*(?:同意|说服|推动|促成))?");

  private final MarkedText marked;
  private final InvestorListReader lists;
  private final PayerReader payers;
  private final PaidCompanyReader companies;
  private final FocusedPayments focused;

  OutgoingReader(MarkedText marked, NameReader names, InvestorListReader lists) {
    this.marked = marked;
    this.lists = lists;
    this.payers = new PayerReader(marked, names, lists);
    this.companies = new PaidCompanyReader(marked, names);
    this.focused = new FocusedPayments(marked, payers);
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
    Outgoing intoFocus = focused.read(clause, masked, sentence);
    if (intoFocus != null) {
      return intoFocus;
    }
    if (anchor.amount() == null && paysSomeone(anchor, clause)) {
      return new Outgoing(List.of(), false, List.of(), false);
    }
    if (anchor.amount() == null || anchor.stage() != null) {
      return null;
    }
    int to =
        Math.max(0, Math.min(masked.length(), anchor.amount().span().start() - clause.start()));
    String before = masked.substring(0, to);
    boolean passive = before.matches("[^，]*由[^，]{2,}"); // "由A联手投资了1亿元"
    boolean sum = passive || before.matches("\\s*(?:总投资|投资总?额|投资金额|投资规模)[^，]*");
    return !sum && PAID.matcher(before).find() && !PayingFrames.tellsRaising(before)
        ? new Outgoing(List.of(), false, List.of(), false)
        : null;
  }

  /**
   * Whether the anchor is a verb of paying with an object, and its clause is not of the other side.
   */
  private boolean paysSomeone(Anchor anchor, Span clause) {
    String masked = marked.masked();
    int end = Math.min(anchor.span().end(), clause.end());
    return anchor.span().of(marked.text()).endsWith("战略投资")
        && OBJECT.matcher(masked).region(end, clause.end()).lookingAt()
        && !PayingFrames.tellsRaising(clause.of(masked));
  }

  /** Whether the words up to the target tell the deal from the other side. */
  private static boolean isRaised(String masked, int end) {
    String words = masked.substring(0, end);
    String own = words.startsWith("由") ? words.substring(1) : words;
    return PayingFrames.tellsRaising(PAYING_DONE.matcher(own).replaceAll(""));
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
            : anchor.paying()
                ? payers.actors(who)
                : lists.read(who, 0, marked.masked()).stream().map(Member::name).toList();
    boolean intoFocus = DEFINITE.matcher(to.of(marked.masked())).matches();
    boolean lead = PayingFrames.tellsLeading(masked.substring(0, frame.upTo()));
    return new Outgoing(
        investors,
        lead,
        intoFocus ? List.of() : companies.read(to),
        intoFocus && !investors.isEmpty());
  }

  private static Span within(Span clause, Span inside) {
    return new Span(clause.start() + inside.start(), clause.start() + inside.end());
  }
}
