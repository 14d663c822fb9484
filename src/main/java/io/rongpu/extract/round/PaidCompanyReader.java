package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.NameWitnesses;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which companies get the money from the words that a frame of paying names them by. One per
 * document.
 */
final class PaidCompanyReader {

  /** "一家名为云杉的公司". */
  private static final Pattern CALLED = Pattern.compile("名(?:为|叫|曰)(?<name>[^，。；的]{2,20})的");

  private static final Pattern NO_TARGET =
      Pattern.compile(
          ".*(?:子公司|孙公司).*|.*(?:市场|领域|行业|项目|基金|建设|新建|生产|研发|基地|工厂|业务|技术|产业|初创|中心|(?<![\\p{IsHan}])未来|方向|赛道|印度|中国|美国|全球|海外|用户|客户|媒体|公众|外界|内部|协议|模式|方式|规模|第.次|规则|权利|机会|外部|者|冻结|活动|意向|条款|部门|板块|供应链|产业链|供应商|地区|公寓)(?:等|内|上|中|里|的|公司|企业|[”」》\\s])*$");

  private static final Pattern PART = Pattern.compile("(?:(?!以及)[^、和与及])+");

  /** "A、B等多家机器人公司": the list ends before. */
  private static final Pattern MORE =
      Pattern.compile("(?<=.{2})等(?:[^、，]{0,12}(?:公司|企业|项目|品牌|平台|团队))?$");

  /** What follows a target in full: the name stands before "的A轮", "规模达3亿". */
  private static final Pattern ROUND_FOLLOWS =
      Pattern.compile("^(?:的|规模|总额|金额|高达|近|约|超过?|逾|新一轮|最新一轮|首轮)*[\uE001\uE002]");

  /** As long as the brand of a company gets. */
  private static final int LONGEST_BRAND = 6;

  private static final Pattern OWNER =
      Pattern.compile("[^，。；]{2,12}?(?:旗下|麾下|名下|控股|所属|创办|创立|打造|孵化)");

  private final MarkedText marked;
  private final NameReader names;

  PaidCompanyReader(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
  }

  /**
   * "投资了A和B" names two companies when both are known; else the phrase is one name, or several of
   * which one is known and the others look like names.
   */
  List<Name> read(Span phrase) {
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
    boolean described =
        phrase.of(marked.text()).indexOf('的') >= 0
            && (name == null || name.span().end() < phrase.end() || !isOwned(name, phrase));
    boolean named =
        name != null
            && (described
                ? isMarked(name) || isProper(name)
                : isKnown(name) || isBare(name, phrase))
            && (names.witnesses().isPossible(name) || raisesHere(name) && isShortened(name));
    return named ? name : null;
  }

  /** A company that the document names again, quotes, or writes in Latin letters. */
  private boolean isKnown(Name target) {
    return isOften(target) || isMarked(target) || isSure(target) || raisesHere(target);
  }

  /** "A旗下的物流业务白杨": what stands before says whose the company is. */
  private boolean isOwned(Name target, Span phrase) {
    return OWNER.matcher(marked.text()).region(phrase.start(), target.span().start()).lookingAt()
        && isOften(target)
        && names.witnesses().weight(target) >= NameWitnesses.LIKELY
        && !names.witnesses().isOrdinary(target.span())
        && !names.witnesses().isDescription(target);
  }

  private boolean isOften(Name target) {
    return names.count(target.text()) >= 2 && isNoWord(target);
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
}
