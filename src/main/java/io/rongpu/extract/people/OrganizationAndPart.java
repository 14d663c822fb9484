package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;

/**
 * Says where an organisation ends and its part begins, when the form of both tells it: 海屿银行上海总部信贷部,
 * 云杉大学医学部, 海屿全球零售银行. One per document.
 */
final class OrganizationAndPart {

  /** "云杉集团的工业机器人事业部": whose department. */
  private static final Pattern OWNED =
      Pattern.compile(
          "([^的]{2,20})的([^的]{1,12}(?:事业部|事业群|业务部|部门|业务线|团队|(?:研发|市场|销售|产品|技术|人事|财务|法务|投资)部))");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "^(.{1,24}?(?:大学|学院|研究院|研究所|科学院|工程院|银行|证券|委员会|协会|基金会|交易所)(?:\\p{IsHan}{2,8}?(?:分行|支行|分公司|分院))?)(?!的|附属|投资|资本|基金|总部|分行|科技)(.{1,10})$");

  /** "海屿亚太区采购总监", "海屿全球私人银行主管": behind a name, the part of the world begins the title. */
  private static final Pattern WORLDWIDE =
      Pattern.compile(
          "^(.{2,16}?)((?:全球|亚太区?|大中华区|中国区|北美区?|欧洲区?|海外)(?!化|资本|基金|创投|投资|科技|购|领航|控股|总部|研究|医疗|研发中心|供应链)(?:\\p{IsHan}{0,6}(?:零售银行|投资银行|私人银行|商业银行)|\\p{IsHan}{0,7}))$");

  /** "海屿集团亚洲股权投资部", "海屿银行上海总部信贷部": an organisation and a part that none is named after. */
  private static final Pattern ORGANIZATION_AND_PART =
      Pattern.compile(
          "^(.{1,20}?(?:集团|公司|银行|证券|资本|基金|科技|控股|保险|大学|总局|管理局|委员会|医院|协会|学会|联合会|联盟|交易所|研究院|总部|中国)(?:\\p{IsHan}{2,4}(?:总部|分行|分公司|总局))?)(?!的|有限|总部|分行|分公司|基金|资本(?!市场|运作|运营)|集团|公司|控股|科技|银行|证券)([^的总]{1,12}(?:(?<![总俱干内外全本])部|事业群|业务群|业务线|产品线|青年组|专家组|医疗组|消费组|科技组|投资组|行业组|研究组|投行委))$");

  private final PlainWords plain;
  private final String text;

  OrganizationAndPart(DocumentContext context, PlainWords plain) {
    this.plain = plain;
    this.text = context.document().text();
  }

  /** Length of the organisation that {@code phrase} begins with, or 0 when its form tells none. */
  int length(Sentence sentence, Span phrase, String title) {
    String words = phrase.of(text);
    Matcher owned = OWNED.matcher(words);
    if (owned.matches()) {
      return owned.end(1);
    }
    Matcher parted = ORGANIZATION_AND_PART.matcher(words);
    if (parted.matches() && !parted.group(1).matches("\\p{IsHan}{0,2}(?:集团|公司|银行|总部)")) {
      return parted.end(1);
    }
    Matcher institution = INSTITUTION.matcher(words);
    if (institution.matches() && !PlainWords.INSTITUTION_END.matcher(institution.group(2)).find()) {
      return institution.end(1);
    }
    Matcher world = WORLDWIDE.matcher(words);
    boolean parts =
        !TitleSequence.isFounder(title)
            && world.matches()
            && (world.group(2).endsWith("银行")
                || !EmployerNames.endsLikeOrganization(world.group(2)))
            && plain.isName(sentence, new Span(phrase.start(), phrase.start() + world.end(1)));
    return parts ? world.end(1) : 0;
  }
}
