package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Tells the money that a manager raises for its funds, or puts into one, from a round:
 * "红松资本完成60亿元募资", "与红松资本设立产业基金". One per document.
 */
final class FundsRaised {

  private static final Pattern FUND =
      Pattern.compile(
          "募资|募集|募得|首次交割|首轮交割|首次关闭|最终关闭|首关|有限合伙人|普通合伙人|合伙协议|[LG]P(?![A-Za-z])|(?:第?[一二三四五六七八九十\\d]+[期支只号])基金|第[一二三四五六七八九十\\d]+基金|新基金|(?:设立|成立|发起)[^，。；]{0,20}(?:基金|合伙企业)");

  /** "风投工作室X", "风险投资公司X". */
  private static final Pattern INVESTS =
      Pattern.compile("(?:风投|风险投资|创业投资|私募股权)(?:公司|机构|工作室|基金|巨头)[”“\\s]*$");

  private final MarkedText marked;
  private final InvestorListReader lists;

  FundsRaised(MarkedText marked, InvestorListReader lists) {
    this.marked = marked;
    this.lists = lists;
  }

  /** Leaves out those of {@code rounds} that are no company's. */
  void leaveOut(List<RoundDraft> rounds) {
    rounds.removeIf(this::isOfFund);
  }

  private boolean isOfFund(RoundDraft round) {
    boolean paid = !round.investors.isEmpty() || !round.leads.isEmpty();
    boolean lettered = round.stage != null && !AnchorFinder.WEAK.contains(round.stage.value());
    if (round.company == null || lettered || paid) {
      return false;
    }
    Name company = round.company.value();
    return (lists.endsLikeFirm(company.text()) || isCalledFirm(company)) && raisesFund(company);
  }

  private boolean isCalledFirm(Name company) {
    int at = company.span().start();
    return INVESTS.matcher(marked.text().substring(Math.max(0, at - 12), at)).find();
  }

  /** Whether a sentence that names {@code company} tells of a fund. */
  private boolean raisesFund(Name company) {
    return marked.document().sentences().stream()
        .map(sentence -> sentence.span().of(marked.text()))
        .anyMatch(
            sentence ->
                company.forms().stream().anyMatch(sentence::contains)
                    && FUND.matcher(sentence).find());
  }
}
