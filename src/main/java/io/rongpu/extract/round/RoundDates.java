package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day of a round among the dates around it. One per document. */
final class RoundDates {

  /** "2015年成立", "2015年的时候", "2015年以来". */
  private static final Pattern FOUNDED_BEHIND =
      Pattern.compile("(?:共同|联合|在[^，。]{2,6})?(?:(?:正式|[底，])?成立|创立|创办|(?:正式)?上线|推出|诞生|以来|至今|的?时候)");

  /** "云杉成立于2015年，先后获得…". */
  private static final Pattern FOUNDED_BEFORE =
      Pattern.compile("(?:成立|创立|创办|创建|创始|始建|组建|诞生|上线|注册|建立|孵化)(?:于|在|自|时间为)\\s?$");

  /** "2016年获得三轮融资，分别为A的天使轮，B的A轮…": one date stands before them all. */
  private static final Pattern HEADS =
      Pattern.compile("[两二三四五六多几数\\d]\\s?[轮笔次][^。；]{0,12}(?:分别|[，：:])|先后|陆续|连续|接连");

  /** A round told after one of these has a time of its own. */
  private static final Pattern OWN_TIME =
      Pattern.compile("(?:随后|之后|此后|后来|目前|近日|日前|本轮|此次|此轮|如今|又|再)|。");

  /** "2017年获得A的天使轮融资以及B的A轮融资". */
  private static final Pattern JOINED =
      Pattern.compile("(?:融资|投资)?(?:，)?(?:以及|和|及|与|、)[^，。；\uE001-\uE003]{2,40}");

  /** "2016年12月，A完成A轮融资；B则获得C轮融资". */
  private static final Pattern LIKEWISE =
      Pattern.compile(
          "[^。；\uE001-\uE003]{0,40}；[^。；，\uE001-\uE003]{2,20}(?:则|亦|同样)[^。；，\uE002\uE003]{0,12}");

  /** "成立之初即获得…": the day of the founding told before is the round's. */
  private static final Pattern AT_FOUNDING =
      Pattern.compile("(?<verb>成立|创立|创办|创建|上线|开业|诞生|注册)(?:之?初|伊始)[^，。；]{0,12}$");

  /** How far before a round its company's founding is looked for. */
  private static final int FOUNDING_REACH = 120;

  /** "2018年战略发布会", "2018年度": the year is of the occasion. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "[^，。；\uE001-\uE003]{0,12}?(?:年会|大会|峰会|论坛|策略会|发布会|展会|博览会|交流会|研讨会|沟通会|晚会|沙龙|大赛|(?<!\\p{IsHan})CES)(?:上|期间|现场|中|，)|\\s?年?度");

  /** "2015年和2016年分别完成天使轮和A轮融资": between the dates. */
  private static final Pattern AND = Pattern.compile("\\s*(?:[、，]|和|及|与|以及)\\s*");

  private final MarkedText marked;

  RoundDates(MarkedText marked) {
    this.marked = marked;
  }

  /** The date in the region nearest to the anchor, earlier ones first; null when it has none. */
  @Nullable Mention<PartialDate> of(Anchor anchor, Span region) {
    Mention<PartialDate> best = null;
    for (Mention<PartialDate> date : marked.dates(region)) {
      boolean before = date.span().start() < anchor.span().start();
      if ((before || best == null) && !isOfAnotherThing(date.span(), region)) {
        best = date;
      }
    }
    return best;
  }

  /** The date of founding that the words before the anchor point at; null when they don't. */
  @Nullable Mention<PartialDate> ofFounding(Anchor anchor, Span region) {
    String masked = marked.masked();
    Matcher words = AT_FOUNDING.matcher(masked.substring(region.start(), anchor.span().start()));
    if (!words.find()) {
      return null;
    }
    int end = region.start() + words.start();
    String verb = words.group("verb");
    Mention<PartialDate> founded = null;
    for (Mention<PartialDate> date :
        marked.dates(new Span(Math.max(0, end - FOUNDING_REACH), end))) {
      boolean before =
          masked.substring(0, date.span().start()).matches("(?s).*" + verb + "[于在]\\s?");
      boolean behind = masked.startsWith(verb, date.span().end());
      founded = before || behind ? date : founded;
    }
    return founded;
  }

  /**
   * "2015年和2016年分别完成天使轮和A轮融资": gives as many rounds as there are dates in a row the dates in their
   * order.
   */
  void distribute(Span sentence, List<RoundDraft> drafts) {
    List<Mention<PartialDate>> row = new ArrayList<>();
    List<Mention<PartialDate>> dates = marked.dates(sentence);
    for (int i = 0; i < dates.size(); i++) {
      row.add(dates.get(i));
      Span next = i + 1 < dates.size() ? dates.get(i + 1).span() : null;
      int end = dates.get(i).span().end();
      if (next != null && AND.matcher(marked.masked().substring(end, next.start())).matches()) {
        continue;
      }
      int to = next == null ? sentence.end() : next.start();
      List<RoundDraft> rounds =
          drafts.stream()
              .filter(draft -> draft.anchor.start() >= end && draft.anchor.end() <= to)
              .toList();
      if (row.size() > 1 && rounds.size() == row.size()) {
        for (int k = 0; k < row.size(); k++) {
          Mention<PartialDate> date = row.get(k);
          rounds.get(k).date = rounds.get(k).found(date.value(), date.span(), "round/date");
        }
      }
      row.clear();
    }
  }

  private boolean isOfAnotherThing(Span date, Span region) {
    String masked = marked.masked();
    String after = masked.substring(date.end(), Math.min(region.end(), date.end() + 8));
    boolean since = date.start() > 0 && "自从".indexOf(masked.charAt(date.start() - 1)) >= 0;
    return FOUNDED_BEHIND.matcher(after).lookingAt()
        || isOfOccasion(date, region)
        || FOUNDED_BEFORE.matcher(masked.substring(region.start(), date.start())).find()
        || since && after.contains("以来");
  }

  private boolean isOfOccasion(Span date, Span region) {
    String after = marked.masked().substring(date.end(), region.end());
    return !date.of(marked.document().text()).contains("月") && OCCASION.matcher(after).lookingAt();
  }

  /** Whether {@code date}, told for the round {@code last}, is the date of the next one as well. */
  boolean isShared(Span date, RoundDraft last, Anchor next) {
    if (date.start() > last.anchor.start()) {
      return false;
    }
    String heads = marked.masked().substring(date.end(), last.anchor.start());
    String between = marked.masked().substring(last.anchor.end(), next.span().start());
    return HEADS.matcher(heads).find() && !OWN_TIME.matcher(between).find()
        || JOINED.matcher(between).matches()
        || LIKEWISE.matcher(between).matches();
  }
}
