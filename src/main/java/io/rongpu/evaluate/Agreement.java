package io.rongpu.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When what was read says the same as what is expected. */
final class Agreement {

  private static final int DAYS_APART = 2;
  private static final int DAY = "2018-12-05".length();

  private Agreement() {}

  /** Whether two items of one role agree. */
  static boolean agree(Item read, Item expected) {
    return switch (read.role()) {
      case COMPANY, LEAD, INVESTOR, ADVISOR -> meet(0, read, expected);
      case TYPE, STATUS -> equal(read.word(), expected.word());
      case AMOUNT, VALUATION ->
          read.money() != null && expected.money() != null && read.money().agrees(expected.money());
      case DATE -> dates(read.word(), expected.word());
      case FOUNDERS, HOLDINGS -> bothMeet(read, expected);
      case POSITIONS -> bothMeet(read, expected) && titles(read.word(), expected.word());
      case FOUNDED -> meet(0, read, expected) && dates(read.word(), expected.word());
      case HQ -> meet(0, read, expected) && read.party(1).contains(expected.party(1));
      case ACQUISITIONS -> bothMeet(read, expected) && equal(read.word(), expected.word());
    };
  }

  private static boolean meet(int party, Item read, Item expected) {
    return read.party(party).meets(expected.party(party));
  }

  private static boolean bothMeet(Item read, Item expected) {
    return meet(0, read, expected) && meet(1, read, expected);
  }

  private static boolean equal(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  /** The same title, or one within the other. */
  private static boolean titles(@Nullable String read, @Nullable String expected) {
    if (read == null || expected == null) {
      return false;
    }
    String one = Party.alike(read);
    String other = Party.alike(expected);
    return one.equals(other) || !one.isEmpty() && (one.contains(other) || other.contains(one));
  }

  /** At the precision expected; days may be two apart: a dateline against the day in print. */
  static boolean dates(@Nullable String read, @Nullable String expected) {
    if (read == null || expected == null) {
      return false;
    }
    if (read.length() == DAY && expected.length() == DAY) {
      try {
        long days = ChronoUnit.DAYS.between(LocalDate.parse(read), LocalDate.parse(expected));
        return Math.abs(days) <= DAYS_APART;
      } catch (DateTimeParseException e) {
        return false;
      }
    }
    return read.startsWith(expected);
  }
}
