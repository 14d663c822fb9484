package io.rongpu.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date at the precision the text tells: a year, a month or a day, in the proleptic ISO calendar,
 * China time. It can't say spans or seasons.
 *
 * @param year such as 2018
 * @param month 1 to 12, or 0 when only the year is told
 * @param day 1 to 31, or 0 when no day is told
 * @throws DateTimeException if there is no such date
 */
public record PartialDate(int year, int month, int day) implements Value {

  public PartialDate {
    if (month == 0 && day != 0) {
      throw new DateTimeException("A day needs a month");
    }
    if (year < 1 || year > 9999) {
      throw new DateTimeException("No such year: " + year);
    }
    if (day != 0) {
      LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth.of(year, month);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The first day it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day it can mean. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return month != 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
  }

  /** {@code 2018}, {@code 2018-12} or {@code 2018-12-05}: the lexical forms of XML Schema. */
  @Override
  public String toString() {
    String known = padded(year, 4);
    if (month != 0) {
      known += "-" + padded(month, 2);
    }
    return day == 0 ? known : known + "-" + padded(day, 2);
  }

  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }
}
