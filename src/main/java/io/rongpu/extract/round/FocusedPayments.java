package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses that tell who pays and leave out whom, the company spoken of: "A也在2020年入股". One per
 * document.
 */
final class FocusedPayments {

  /** "A继续投资2亿美元": into the company that A paid before. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "^"
              + PayingFrames.WHO
              + "(?:\\uE003|还|又|再次|再度|随后|随即|此后|后来|另外)*(?:继续|再|追加|再次|再度)+(?:对其|向其)?(?:追加)?(?:投资|注资|增资)了?(?:约|近|超过?)?\uE001");

  /** "A：2019年投资了B，2023年加码1亿美元": the same, and a clause before says who pays. */
  private static final Pattern AGAIN_WITHOUT_SUBJECT =
      Pattern.compile(
          "^"
              + PayingFrames.ADVERB
              + "初?(?:(?:继续|再|追加|加码|再次|再度|进一步)+(?:对其|向其)?(?:追加)?(?:投资|注资|增资)|追加|加码|追投|加注|增投)了?(?:约|近|超过?)?\uE001");

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

  /** What money is spent on that buys no share. */
  private static final Trigger BUILDS =
      Trigger.of(
          "建", "研发", "工厂", "基地", "项目", "数据中心", "设备", "采购", "产能", "扩产", "基础设施", "技术", "成立", "园区",
          "生产", "每年", "未来", "累计", "总共", "轮融资");

  private final MarkedText marked;
  private final PayerReader payers;

  FocusedPayments(MarkedText marked, PayerReader payers) {
    this.marked = marked;
    this.payers = payers;
  }

  /**
   * Money into the company spoken of, which the clause doesn't name; null when it tells of none.
   */
  @Nullable Outgoing read(Span clause, String masked, Span sentence) {
    Matcher comesIn = COMES_IN.matcher(masked);
    List<Name> investors =
        comesIn.find() && !PayingFrames.tellsRaising(masked)
            ? investors(clause, comesIn)
            : List.of();
    if (!investors.isEmpty()) {
      return new Outgoing(investors, false, List.of(), true);
    }
    Matcher part = TAKES_PART.matcher(masked);
    if (isPayment(clause) && part.find() && !PayingFrames.tellsRaising(masked)) {
      investors = investors(clause, part);
      if (!investors.isEmpty()) {
        return new Outgoing(investors, false, List.of(), true);
      }
    }
    Matcher pays = PAYS.matcher(masked);
    if (pays.find()
        && !PayingFrames.tellsRaising(masked)
        && !BUILDS.isIn(sentence.of(marked.text()))) {
      investors = investors(clause, pays);
      if (!investors.isEmpty()) {
        return new Outgoing(investors, PayingFrames.tellsLeading(masked), List.of(), true);
      }
    }
    Matcher again = AGAIN.matcher(masked);
    investors =
        again.find()
            ? investors(clause, again)
            : AGAIN_WITHOUT_SUBJECT.matcher(masked).find()
                ? payers.before(clause, sentence)
                : List.of();
    return investors.isEmpty() ? null : new Outgoing(investors, false, List.of(), true);
  }

  private boolean isPayment(Span clause) {
    return clause.of(marked.text()).endsWith("战略投资");
  }

  private List<Name> investors(Span clause, Matcher match) {
    return payers.actors(
        new Span(clause.start() + match.start("who"), clause.start() + match.end("who")));
  }
}
