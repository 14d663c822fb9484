package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Sentence;
import io.rongpu.text.regex.Pattern;

/**
 * Says whether 投资 that a title begins with is the end of a firm's name: "红松投资合伙人", and not
 * "红松资本投资经理". One per document.
 */
final class FirmBeforeTitle {

  private static final Lexicon INVESTORS = Lexicon.load("investors");

  /** What ends a firm's name and begins a title. */
  private static final String INVESTS = "投资";

  /** A name that 投资 may end: not 红松资本. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "(?<![、，。；：的“”「」（）() ]|资本|创投|基金|集团|中国|银行|证券|保险|科技|公司|股份|网络|银行|信托|控股|企业|平台|产业|战略|股权|天使|风险|[对外专负责任职前原现部组处])$");

  private final DocumentContext context;
  private final String text;

  FirmBeforeTitle(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** {@code titles} without what the firm before them takes. */
  TitleSequence without(Sentence sentence, TitleSequence titles) {
    return endsFirm(sentence, titles) ? titles.without(INVESTS.length()) : titles;
  }

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
}
