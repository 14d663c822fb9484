package io.rongpu.extract.round;

import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the company that a noun phrase names, if it names one. One per document. */
final class SubjectNames {

  /** The number of an item in a list, and words that say who says so. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^[\\s—-]*(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[、.．)）]\\s*)?(?:据传|据称|据悉|据报道|盛传|有?传闻称?|有?消息称|外媒称|针对|关于|近日传出|除了?)?");

  /** "云杉与红松签署协议": the first of the two is the one that raises. */
  private static final Pattern PARTNER =
      Pattern.compile("^(?<first>[^，。与和及、“「的]{2,12})与(?![^，。]*(?:公司|平台|企业|品牌|团队|“|「))[^，。]{2,16}$");

  /** "最受关注的是云杉", "【摘要】": what stands before is no part of the name. */
  private static final Pattern STRESSED =
      Pattern.compile("^[^，。]{0,20}的(?:就|则|便|正)?是(?=[^，。]{2})|^\\s*【(?:内容)?(?:摘要|导读|提要)】");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?!.*(?:有限|股份|集团)公司$)(?:.*(?:该|这家|本|此|这一|两家|多家|各家|部分|很多|许多|不少|大多数?|大部分|一些|所有|新|年轻的?)[^，。]{0,10}(?:公司|创企|应用|平台|企业|品牌|机构|项目|团队|融资|投资|交易|轮)|^(?:而|但|目前|据悉)?(?:这家|这个|该|此)[^，。]{0,40}(?:公司|企业|平台|品牌|团队|项目|机构|独角兽|巨头)|这家|其|它|公司|平台|双方|企业|距离|以求|以期|旨在|为了|从而|进而|以便|力求|最终|.*(?:本轮|此轮|该轮|此次|本次|这轮|新一轮|融资|投资|交易|资金|消息|轮)|我们|他|她|他们|团队|.*(?:首|第一|唯一一?)(?:家|个|批)|(?:有的|有些)(?!限).*|\\s*)$");

  /** "一家名为云杉的公司": the name is told in passing. */
  static final Pattern CALLED = Pattern.compile("名(?:为|叫|曰)(?<name>[^，。；的]{2,20})的[^，。；]{0,16}$");

  /** "一家机器人公司": says what, not who. */
  private static final Pattern SOME =
      Pattern.compile("(?:一家|一个|某[家个]?)[^，。；“「（(A-Za-z]*?(?:公司|企业|平台|团队|品牌|项目)(?:也|正|已|就)?");

  /** "2019年10月云杉科技", "同月云杉科技". */
  private static final Pattern DATE_FIRST =
      Pattern.compile("(?:\\s|而|但|且|其中|此前|之前|据悉|早|就|又|在|于|到|至|自|从)*(?:\uE003+|[同次当翌][年月日])");

  private final MarkedText marked;
  private final NameReader names;

  SubjectNames(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
  }

  /** The company named by the masked {@code phrase}; null for pronouns and for words. */
  @Nullable Name named(String phrase, int phraseStart) {
    Matcher frame = FRAME.matcher(phrase);
    int own = frame.find() ? frame.end() : 0;
    own = Math.max(own, afterDate(phrase));
    Matcher stressed = STRESSED.matcher(phrase);
    own = stressed.find() ? Math.max(own, stressed.end()) : own;
    String subject = phrase.substring(own);
    int start = phraseStart + own;
    if (subject.isBlank()
        || !CALLED.matcher(subject).find() && SOME.matcher(subject.strip()).matches()
        || PRONOUN.matcher(subject.strip()).matches()) {
      return null;
    }
    Matcher partner = PARTNER.matcher(subject);
    if (partner.find()
        && names.count(partner.group("first").strip()) >= 3
        && !names.witnesses().isOrdinary(new Span(start, start + partner.end("first")))) {
      subject = partner.group("first");
    }
    Matcher called = CALLED.matcher(subject);
    Span span =
        called.find()
            ? new Span(start + called.start("name"), start + called.end("name"))
            : new Span(start, start + subject.length());
    Name name = names.read(span, Entity.Kind.COMPANY);
    return name == null || isOrdinary(name) || !names.witnesses().isPossible(name) ? null : name;
  }

  /** Where the words behind a date at the beginning start; 0 where the date is all there is. */
  private static int afterDate(String phrase) {
    Matcher date = DATE_FIRST.matcher(phrase);
    return date.lookingAt() && !phrase.substring(date.end()).isBlank() ? date.end() : 0;
  }

  /**
   * A word of the dictionary ("时候", "价值") is a company only where the text uses it as a subject.
   */
  private boolean isOrdinary(Name name) {
    return Han.isAll(name.text(), 2, 4)
        && isOneWord(name.span())
        && !isQuoted(name.span())
        && !names.isUsedAsName(name.text());
  }

  /** Whether {@code span} begins a quotation. */
  boolean isQuoted(Span span) {
    return span.start() > 0 && "“「【『".indexOf(marked.text().charAt(span.start() - 1)) >= 0;
  }

  private boolean isOneWord(Span span) {
    int sentence = marked.document().sentenceIndex(span);
    return sentence >= 0
        && marked.document().sentences().get(sentence).tokens().stream()
            .anyMatch(token -> token.span().equals(span) && token.tag().isOrdinary());
  }
}
