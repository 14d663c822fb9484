package io.rongpu.extract.mention;

import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, absolute and relative to the article's day, at the precision told: "2017年3月",
 * "去年12月", "上个月", "18个月前", "3月6日". A year that is not written is the latest that is not after the
 * article. 今日 is the day that the news names as its own ("3月7日消息"), or the article's. Without an
 * article date relative expressions are left out. Thread-safe.
 */
public final class DateFinder {

  /** Group names end in the number of their form: y is the year, m the month, d the day. */
  static final Pattern DATE =
      Pattern.compile(
          ("(?<![0-9.])(?:"
                  + "(?<y1>YYYY)\\s?年\\s?(?<m1>MM|HAN)\\s?月(?:份)?(?:\\s?(?<d1>DD)\\s?[日号])?"
                  + "|(?<y2>YYYY)[-/.](?<m2>MM)[-/.](?<d2>DD)(?!\\.?\\d)"
                  + "|(?<y3>YYYY)\\s?年(?:年?[初中末底]|[上下]半年|第?[一二三四]季度|[春夏秋冬]季?)?"
                  + "|(?<y5>[12]\\d)年(?<m5>MM)月(?:份)?(?:(?<d5>DD)[日号])?"
                  + "|(?<rel>去年|前年|今年|当年|同年|次年|明年)"
                  + "(?:年?[初中末底]|\\s?(?<m6>MM|HAN)\\s?月PART(?:\\s?(?<d6>DD)\\s?[日号])?)?"
                  + "|(?<m4>MM)\\s?月\\s?(?<d4>DD)\\s?[日号]"
                  + "|(?<!\\d[-~—])(?<m7>MM)\\s?月PART(?![0-9个内度])"
                  + "|(?<month8>上个?月|本月|这个月|[同当]月)PART(?:(?<d8>DD)[日号])?"
                  + "|(?<day9>同日|昨日|昨天|昨晚|大?前天|前日|今日|今天|今早|今晨|今晚)"
                  + "|(?<![一二三四五六七八九十几数每第近上下])(?:(?<half13>半)年|(?<months13>COUNT)个多?月)多?(?:以|之)?前(?!后)"
                  + "|(?<=[，；。（(\\s在于约])(?:(?:(?<half14>半)年|(?<months14>COUNT)个多?月)|(?<years14>COUNT)年多?)(?:以|之)?后"
                  + "|(?<!十)(?<ago11>[一两二三四五六七八九\\d])年多?(?:以|之)?前(?!后)"
                  + "|(?<![0-9年每两多])(?<early12>年初)"
                  + "|(?<week10>上周|本周)(?<weekday10>[一二三四五六日天末])"
                  + ")")
              .replace("COUNT", "[一两二三四五六七八九十]|\\d{1,2}")
              .replace("YYYY", "(?:19|20)\\d{2}")
              .replace("HAN", "十[一二]?|[一二三四五六七八九]")
              .replace("MM", "1[0-2]|0?[1-9]")
              .replace("DD", "3[01]|[12]\\d|0?[1-9]")
              .replace("PART", "(?:份|底|初|中旬|末)?"));

  private static final Pattern AHEAD =
      Pattern.compile("(?:将|预计|有望|计划|拟)(?:会|将|最快|最早|最晚)?[于在]\\s?$");

  /** The characters that {@link #AHEAD} matches at most. */
  private static final int REACH = 8;

  /** Behind the day that a piece of news names as its own: "3月7日消息", "6月1日下午讯". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:清?晨|早[间上]?|上午|午间|中午|下午|傍晚|晚[间上]?|当日|夜间|，)*(?:最新)?(?:消息|快?讯|电(?!\\p{IsHan})|报道|获悉)");

  /** News that names its day is published at most so many days later. */
  private static final int DATELINE_DAYS = 3;

  private static final Pattern NEW_SENTENCE = Pattern.compile("[。\n]");

  private static final Pattern NEW_PARAGRAPH = Pattern.compile("\n");

  /** Every date in {@code text}, in order. {@code published} may be null when it is not known. */
  public List<Mention<PartialDate>> find(String text, @Nullable LocalDate published) {
    List<Mention<PartialDate>> found = new ArrayList<>();
    String folded = HalfWidth.fold(text);
    Matcher matcher = DATE.matcher(folded);
    PartialDate last = null;
    int lastEnd = 0;
    LocalDate today = published; // as 今日 means it
    while (matcher.find()) {
      boolean same = matcher.group().startsWith("同"); // 同年 points across the end of a sentence
      Pattern end = same ? NEW_PARAGRAPH : NEW_SENTENCE;
      if (end.matcher(text.substring(lastEnd, matcher.start())).find()) {
        last = null;
      }
      PartialDate date;
      try {
        date = read(matcher, published, today, last);
        date = date != null && isAhead(folded, matcher) ? ahead(date, published) : date;
      } catch (DateTimeException e) {
        continue; // 2月30日: written, but no date
      }
      if (date != null) {
        found.add(new Mention<>(new Span(matcher.start(), matcher.end()), date));
        last = date;
        lastEnd = matcher.end();
        today = isDateline(folded, matcher.end(), date, published) ? date.earliest() : today;
      }
    }
    return found;
  }

  private static boolean isDateline(
      String text, int end, PartialDate date, @Nullable LocalDate published) {
    if (published == null || date.day() == 0) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(date.earliest(), published);
    return days >= 0
        && days <= DATELINE_DAYS
        && DATELINE.matcher(text.substring(end, Math.min(text.length(), end + REACH))).lookingAt();
  }

  /** "将于11月初": a month without a year that is still to come. */
  private static boolean isAhead(String text, Matcher match) {
    boolean bare = match.group("m7") != null || match.group("m4") != null;
    return bare
        && AHEAD.matcher(text.substring(Math.max(0, match.start() - REACH), match.start())).find();
  }

  private static PartialDate ahead(PartialDate date, @Nullable LocalDate published) {
    return published != null && date.latest().isBefore(published)
        ? date(date.year() + 1, date.month(), date.day())
        : date;
  }

  private static @Nullable PartialDate read(
      Matcher match,
      @Nullable LocalDate published,
      @Nullable LocalDate today,
      @Nullable PartialDate last) {
    if (match.group("y1") != null) {
      return date(number(match, "y1"), number(match, "m1"), number(match, "d1"));
    }
    if (match.group("y2") != null) {
      return date(number(match, "y2"), number(match, "m2"), number(match, "d2"));
    }
    if (match.group("y3") != null) {
      return date(number(match, "y3"), 0, 0);
    }
    if (match.group("y5") != null) {
      return date(2000 + number(match, "y5"), number(match, "m5"), number(match, "d5"));
    }
    if (match.group("rel") != null) {
      int year = relativeYear(match.group("rel"), published, last);
      return year == 0 ? null : date(year, number(match, "m6"), number(match, "d6"));
    }
    int later = months(match, "half14", "months14");
    if (later > 0 || match.group("years14") != null) {
      return last == null ? null : later(last, later, match.group("years14"));
    }
    if (published == null || today == null) {
      return null;
    }
    int ago = months(match, "half13", "months13");
    if (ago > 0) {
      LocalDate month = published.minusMonths(ago);
      return date(month.getYear(), month.getMonthValue(), 0);
    }
    if (match.group("ago11") != null) {
      return date(published.getYear() - count(match.group("ago11")), 0, 0);
    }
    if (match.group("early12") != null) {
      return date(published.getYear(), 0, 0);
    }
    if (match.group("m4") != null) {
      return latest(published, number(match, "m4"), number(match, "d4"));
    }
    if (match.group("m7") != null) {
      return bareMonth(published, number(match, "m7"), last);
    }
    if (match.group("month8") != null) {
      return month(match.group("month8"), number(match, "d8"), published, last);
    }
    if (match.group("day9") != null) {
      return match.group("day9").equals("同日")
          ? last == null || last.day() == 0 ? null : last
          : day(match.group("day9"), today);
    }
    return week(match.group("week10"), match.group("weekday10"), published);
  }

  /** "2016年8月…，5个月后…", "2016年…，一年后…"; null where the months are of no month. */
  private static @Nullable PartialDate later(PartialDate last, int months, @Nullable String years) {
    if (years != null) {
      return date(last.year() + count(years), 0, 0);
    }
    if (last.month() == 0) {
      return null;
    }
    LocalDate month = LocalDate.of(last.year(), last.month(), 1).plusMonths(months);
    return date(month.getYear(), month.getMonthValue(), 0);
  }

  /** How many months a form counts, 0 when the match is of another form. */
  private static int months(Matcher match, String half, String months) {
    String count = match.group(months);
    return match.group(half) != null ? 6 : count == null ? 0 : count(count);
  }

  private static int count(String digit) {
    int index = "零一二三四五六七八九十".indexOf(digit.replace('两', '二'));
    return index < 0 ? Integer.parseInt(digit) : index;
  }

  private static int relativeYear(
      String word, @Nullable LocalDate published, @Nullable PartialDate last) {
    if (word.equals("当年") || word.equals("同年") || word.equals("次年")) {
      return last == null ? 0 : last.year() + (word.equals("次年") ? 1 : 0);
    }
    if (published == null) {
      return 0;
    }
    return switch (word) {
      case "去年" -> published.getYear() - 1;
      case "前年" -> published.getYear() - 2;
      case "明年" -> published.getYear() + 1;
      default -> published.getYear();
    };
  }

  /** A day without a year: the last such day that is at most a few days after the article. */
  private static PartialDate latest(LocalDate published, int month, int day) {
    PartialDate date = date(published.getYear(), month, day);
    return date.earliest().isAfter(published.plusDays(3))
        ? date(published.getYear() - 1, month, day)
        : date;
  }

  private static PartialDate bareMonth(LocalDate published, int month, @Nullable PartialDate last) {
    if (last != null && last.year() < published.getYear() && month >= last.month()) {
      return date(last.year(), month, 0); // "2016年3月…，8月…": the year goes on
    }
    PartialDate date = date(published.getYear(), month, 0);
    return date.earliest().isAfter(published) ? date(published.getYear() - 1, month, 0) : date;
  }

  private static @Nullable PartialDate month(
      String word, int day, LocalDate published, @Nullable PartialDate last) {
    if (word.equals("同月") || word.equals("当月")) {
      return last == null || last.month() == 0 ? null : date(last.year(), last.month(), day);
    }
    LocalDate month = word.startsWith("上") ? published.minusMonths(1) : published;
    return date(month.getYear(), month.getMonthValue(), day);
  }

  private static PartialDate day(String word, LocalDate today) {
    int daysAgo =
        switch (word.charAt(0)) {
          case '大' -> 3;
          case '前' -> 2;
          case '昨' -> 1;
          default -> 0;
        };
    return PartialDate.of(today.minusDays(daysAgo));
  }

  private static @Nullable PartialDate week(String week, String weekday, LocalDate published) {
    int index = "一二三四五六日".indexOf(weekday.replace("天", "日"));
    if (index < 0) {
      return null; // 上周末 is two days
    }
    LocalDate monday = published.minusDays(published.getDayOfWeek().getValue() - 1L);
    return PartialDate.of(monday.plusDays(week.equals("上周") ? index - 7L : index));
  }

  private static PartialDate date(int year, int month, int day) {
    return new PartialDate(year, month, day);
  }

  private static int number(Matcher match, String group) {
    String digits = match.group(group);
    return digits == null ? 0 : ChineseNumbers.number(digits).intValue();
  }
}
