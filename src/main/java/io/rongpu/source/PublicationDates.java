package io.rongpu.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of publication as sites write them, in China time (UTC+8): RFC 1123 and RFC 822, ISO 8601,
 * {@code 2021年6月15日 08:43}, {@code 2021/6/15}, seconds or milliseconds since 1970. A time without a
 * zone is China time; a zone without a time is ignored.
 */
final class PublicationDates {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final String TIME =
      "(?<hour>\\d{1,2})\\s*[:：时点]\\s*(?<minute>\\d{1,2})(?:\\s*[:：分]\\s*(?<second>\\d{1,2})(?:[.,]\\d+)?)?"
          + "\\s*[分秒]?\\s*(?<zone>[A-Z]{1,4}\\b|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})(?!\\d)"
              + "\\s*日?(?:[T\\s,]*"
              + TIME
              + ")?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})[\\s-]+(?<name>[A-Za-z]{3})[a-z]*\\.?[\\s,-]+(?<year>\\d{4}|\\d{2})(?!\\d)"
              + "(?:[\\s,]+"
              + TIME
              + ")?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?<name>[A-Za-z]{3})[a-z]*\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)"
              + "(?:[\\s,]+"
              + TIME
              + ")?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Zone names of RFC 822 and of our sources; CST is China's, for these are Chinese sites. */
  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("JST", ZoneOffset.ofHours(9)));

  private PublicationDates() {}

  /** The day that a field tells, or null when it tells none. */
  static @Nullable LocalDate parse(@Nullable String field) {
    if (field == null) {
      return null;
    }
    String text = Folding.fold(field);
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      Instant instant =
          text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return plausible(instant.atOffset(CHINA).toLocalDate());
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact, number(compact.group("month")));
    }
    return find(text);
  }

  /** The first day, year told, that stands in a line of text; null when there is none. */
  static @Nullable LocalDate find(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return moment(yearFirst, number(yearFirst.group("month")));
    }
    for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int month = MONTHS.indexOf(matcher.group("name").toLowerCase(Locale.ROOT)) + 1;
        if (month > 0) {
          return moment(matcher, month);
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate moment(Matcher matcher, int month) {
    LocalDate day = day(matcher, month);
    ZoneOffset zone = zone(matcher.group("zone"));
    if (day == null || zone.equals(CHINA)) {
      return day;
    }
    String second = matcher.group("second");
    LocalDateTime there =
        day.atStartOfDay()
            .plusHours(number(matcher.group("hour")))
            .plusMinutes(number(matcher.group("minute")))
            .plusSeconds(second == null ? 0 : number(second));
    return there.atOffset(zone).withOffsetSameInstant(CHINA).toLocalDate();
  }

  private static @Nullable LocalDate day(Matcher matcher, int month) {
    int year = number(matcher.group("year"));
    try {
      return plausible(
          LocalDate.of(year < 100 ? 2000 + year : year, month, number(matcher.group("day"))));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Null for the placeholders that empty fields carry, such as 1970-01-01. */
  private static @Nullable LocalDate plausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
  }

  private static ZoneOffset zone(@Nullable String zone) {
    if (zone == null) {
      return CHINA;
    }
    if (Character.isLetter(zone.charAt(0))) {
      return ZONES.getOrDefault(zone, CHINA);
    }
    try {
      return ZoneOffset.of(zone);
    } catch (DateTimeException e) {
      return CHINA;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
