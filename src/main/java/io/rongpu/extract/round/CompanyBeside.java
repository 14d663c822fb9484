package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the company that stands right beside the round it raised. One per document. */
final class CompanyBeside {

  private static final Pattern TELLER =
      Pattern.compile(
          "(?:过了?|于|比|和|与|据|，|^)(?<name>[A-Za-z\\p{IsHan}][^，。；：！？、的过比与据\uE001\uE002\uE003]{1,20}?)(?:\uE003|前不久|不久前|此前|刚刚|刚|近期|日前|最近|上周|上月)+(?:所)?(?:宣布|完成|获得|公布|拿到|斩获)(?:完成|获得)?的(?:约|近|超|高达|价值|\\s)*$");

  private static final Pattern RAISES =
      Pattern.compile("获|完成|拿到|拿下|融得|融到|(?:融资|募资|筹集|筹得)(?:了|近|超过?|约|逾|达|\\s)*\uE001");

  /** "成为首家完成B轮融资的机器人公司": says of which kind the company is the first. */
  private static final Pattern FIRST_OF_KIND =
      Pattern.compile("(?:首|第[一二三四五]|唯一一?)[^，。；]{0,4}[家个][^，。；]{0,16}$");

  private static final Pattern RAISER =
      Pattern.compile(
          "(?:融资|投资|股权|战略)*的(?!领投|跟投|参投|投资|股东|资方|主要|财务|融资)(?<name>[“「]?[A-Za-z\\p{IsHan}][^，。；：！？、的\uE001\uE002\uE003]{1,24}?)(?=的|，|。|；|、|$|”|」|\\s?(?:在|也|已|宣布|是|与|和|将|则|正|最近|近日))");

  private final MarkedText marked;
  private final NameReader names;
  private final SubjectNames phrases;

  CompanyBeside(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
    this.phrases = new SubjectNames(marked, names);
  }

  /** "刚获得B轮融资的X": the company that follows the round it raised, or null. */
  @Nullable Name readRaiser(int anchorEnd, Span region) {
    Matcher matcher = RAISER.matcher(marked.masked()).region(anchorEnd, region.end());
    String before = marked.masked().substring(region.start(), anchorEnd);
    if (!matcher.lookingAt()
        || !RAISES.matcher(before).find()
        || FIRST_OF_KIND.matcher(before).find()) {
      return null;
    }
    Span phrase = new Span(matcher.start("name"), matcher.end("name"));
    Name name = phrases.named(phrase.of(marked.masked()), phrase.start());
    return name != null
            && (names.count(name.text()) >= 2
                || name.text().matches("[A-Z].*")
                || names.isQuoted(name) && !names.witnesses().isOrdinary(name.span()))
        ? name
        : null;
  }

  /** "超过了X前不久宣布的1亿美元C轮": the company right before the round it told, or null. */
  @Nullable Name readTeller(Span region, int anchorStart) {
    Matcher matcher = TELLER.matcher(marked.masked().substring(region.start(), anchorStart));
    if (!matcher.find()) {
      return null;
    }
    Name name = phrases.named(matcher.group("name"), region.start() + matcher.start("name"));
    return name != null && names.count(name.text()) >= 2 ? name : null;
  }
}
