package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;

/**
 * The last look at a round just read: money that is no round, and subjects that are words and not
 * companies, don't pass. One per document.
 */
final class RoundGate {

  /** Loans, listings and bonds. */
  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "贷款|授信|年利率|票面利率|首次公开|公开发行|IPO|公司债|企业债|债券|票据|国债|专项债|发行规模|可转换债券|挂牌交易|低息|上市(?:后|时)?(?:共|总共)?(?:募|融|筹)(?:资|得|集)了?");

  /** What a company or its owners put in themselves. */
  private static final Pattern OWN_MONEY =
      Pattern.compile(
          "自筹|自掏腰包|团队自投|(?:全资|控股)(?:子|孙)公司[^。；]{0,60}(?:增资|增加注册资本)|(?:增资|增加注册资本)[^。；，]{0,20}(?:全资|控股)(?:子|孙)公司");

  /** A fund that is raised, or one's own partners that put in. */
  private static final Pattern FUND_RAISED =
      Pattern.compile(
          "募集|募资|关账|首次关闭|最终关闭|首期|[一二三四五六七八九\\d]期基金|新基金|基金(?:I|V)+|(?:首只|其|为)[^，。；]{0,16}基金|LP|认缴|专注于?投资");

  /** What the raiser is said to be: "风险投资公司X". */
  private static final Pattern INVESTS =
      Pattern.compile("(?:风投|风险投资|创业投资|私募股权)(?:公司|机构|工作室|基金|巨头)");

  private static final Pattern CUT_WORDS =
      Pattern.compile(
          "^(?:启动|连续|下降|增长|限制|设立|变更|净增|扩股|正式|优化|如果|由于|随着|为了|其中|此外|另外|截至|目前|同比|环比|合计|（|〈|《).*|.*(?:以来|之后|之前|期间|情况|方面|进程|市场|方案|办法|政策)$");

  private final MarkedText marked;
  private final NameReader names;
  private final InvestorListReader lists;

  RoundGate(MarkedText marked, NameReader names, InvestorListReader lists) {
    this.marked = marked;
    this.names = names;
    this.lists = lists;
  }

  /**
   * Whether {@code draft} may stand.
   *
   * @param region the words that speak of it
   */
  boolean admits(RoundDraft draft, Span region) {
    String words = region.of(marked.masked());
    boolean lettered = draft.stage != null && !AnchorFinder.WEAK.contains(draft.stage.value());
    boolean paid = !draft.investors.isEmpty() || !draft.leads.isEmpty();
    if (!lettered && !paid && OTHER_MONEY.matcher(words).find()) {
      return false;
    }
    if (!lettered && draft.leads.isEmpty() && OWN_MONEY.matcher(words).find()) {
      return false;
    }
    if (draft.company == null || !draft.company.rule().equals("round/company")) {
      return true;
    }
    Name company = draft.company.value();
    boolean fund = lists.endsLikeFirm(company.text()) || INVESTS.matcher(words).find();
    if (fund && !lettered && FUND_RAISED.matcher(words).find()) {
      return false;
    }
    return !isCutFromText(company) && (lettered || paid || !isWords(company));
  }

  private boolean isCutFromText(Name company) {
    return !names.isQuoted(company) && CUT_WORDS.matcher(company.text()).matches();
  }

  /** Dictionary words alone, which the document doesn't mark as a name. */
  private boolean isWords(Name company) {
    return names.witnesses().isOrdinary(company.span())
        && !names.isQuoted(company)
        && !names.isUsedAsName(company.text());
  }
}
