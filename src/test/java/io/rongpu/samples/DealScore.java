package io.rongpu.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts how well the rounds that were read agree with those expected: the referee's counting,
 * restated. In every article each round read is paired with at most one expected round of the same
 * company, so that most arguments agree; all arguments of the others are wrong or missed.
 */
final class DealScore {

  /** What is counted of a round; all but the status make up the DEAL figure. */
  enum Role {
    COMPANY,
    TYPE,
    AMOUNT,
    LEAD,
    INVESTOR,
    DATE,
    STATUS
  }

  /** How many arguments agree, were read, and were expected. */
  record Count(int hits, int read, int expected) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(hits + other.hits, read + other.read, expected + other.expected);
    }

    /** Between 0 and 100; 0 when nothing agrees. */
    double f1() {
      return hits == 0 ? 0 : 200.0 * hits / (read + expected);
    }

    boolean isPerfect() {
      return hits == read && hits == expected;
    }
  }

  private record Pair(@Nullable Round read, @Nullable Round expected) {}

  private static final int DAYS_APART = 2;
  private static final String COMPLETED = "completed";

  private final Map<Role, Count> counts = new EnumMap<>(Role.class);
  private final List<String> errors = new ArrayList<>();
  private final List<String> falselyCompleted = new ArrayList<>();

  /** Adds one article. */
  void add(String key, List<Round> read, List<Round> expected) {
    for (Pair pair : pairs(read, expected)) {
      for (Role role : Role.values()) {
        Count count = count(role, pair.read(), pair.expected());
        counts.merge(role, count, Count::plus);
        if (!count.isPerfect()) {
          errors.add(
              "%s %s: read %s, expected %s"
                  .formatted(
                      key,
                      role.name().toLowerCase(Locale.ROOT),
                      show(role, pair.read()),
                      show(role, pair.expected())));
        }
      }
      boolean claimsMoney = pair.read() != null && pair.read().status().equals(COMPLETED);
      if (claimsMoney && pair.expected() != null && !pair.expected().status().equals(COMPLETED)) {
        falselyCompleted.add(key + " " + pair.read().company());
      }
    }
  }

  /** Micro count over company, type, amount, leads, investors and date. */
  Count deal() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey() != Role.STATUS)
        .map(Map.Entry::getValue)
        .reduce(Count.NONE, Count::plus);
  }

  Count of(Role role) {
    return counts.getOrDefault(role, Count.NONE);
  }

  /** What was read wrongly or missed, one line each, in the order of the articles. */
  List<String> errors() {
    return Collections.unmodifiableList(errors);
  }

  /** Rounds told as completed that the text plans, rumours or denies. */
  List<String> falselyCompleted() {
    return Collections.unmodifiableList(falselyCompleted);
  }

  private record Candidate(int agreeing, int read, int expected) {}

  private static List<Pair> pairs(List<Round> read, List<Round> expected) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      for (int j = 0; j < expected.size(); j++) {
        if (agreeing(read.get(i).company(), expected.get(j).company(), DealScore::meet) > 0) {
          candidates.add(new Candidate(hits(read.get(i), expected.get(j)), i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::agreeing)
            .thenComparing(candidate -> -Math.abs(candidate.read() - candidate.expected()))
            .thenComparing(Candidate::read)
            .thenComparing(Candidate::expected)
            .reversed());
    Set<Integer> usedRead = new HashSet<>();
    Set<Integer> usedExpected = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate one : candidates) {
      if (!usedRead.contains(one.read()) && !usedExpected.contains(one.expected())) {
        usedRead.add(one.read());
        usedExpected.add(one.expected());
        pairs.add(new Pair(read.get(one.read()), expected.get(one.expected())));
      }
    }
    for (int i = 0; i < read.size(); i++) {
      if (!usedRead.contains(i)) {
        pairs.add(new Pair(read.get(i), null));
      }
    }
    for (int j = 0; j < expected.size(); j++) {
      if (!usedExpected.contains(j)) {
        pairs.add(new Pair(null, expected.get(j)));
      }
    }
    return pairs;
  }

  private static int hits(Round read, Round expected) {
    int hits = 0;
    for (Role role : Role.values()) {
      hits += role == Role.STATUS ? 0 : count(role, read, expected).hits();
    }
    return hits;
  }

  private static Count count(Role role, @Nullable Round read, @Nullable Round expected) {
    List<?> left = read == null ? List.of() : arguments(role, read);
    List<?> right = expected == null ? List.of() : arguments(role, expected);
    if (role == Role.DATE && expected != null && right.isEmpty()) {
      return Count.NONE; // a date where none is expected is not counted against the reader
    }
    return new Count(agreeing(left, right, agreement(role)), left.size(), right.size());
  }

  private static List<?> arguments(Role role, Round round) {
    return switch (role) {
      case COMPANY -> round.company();
      case TYPE -> optional(round.type());
      case AMOUNT -> optional(round.amount());
      case LEAD -> round.leads();
      case INVESTOR -> round.investors();
      case DATE -> optional(round.date());
      case STATUS -> List.of(round.status());
    };
  }

  @SuppressWarnings("unchecked")
  private static BiPredicate<Object, Object> agreement(Role role) {
    return switch (role) {
      case COMPANY, LEAD, INVESTOR -> (one, other) -> meet((Set<String>) one, (Set<String>) other);
      case AMOUNT -> (one, other) -> ((Round.Amount) one).agrees((Round.Amount) other);
      case DATE -> (one, other) -> datesAgree((String) one, (String) other);
      case TYPE, STATUS -> Object::equals;
    };
  }

  /** The number of one-to-one agreements, first come first served. */
  private static <T> int agreeing(
      List<? extends T> read, List<? extends T> expected, BiPredicate<? super T, ? super T> agree) {
    List<T> left = new ArrayList<>(expected);
    int hits = 0;
    for (T one : read) {
      for (T other : left) {
        if (agree.test(one, other)) {
          left.remove(other);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  /** At the precision expected; days may be two apart: a dateline against the day in print. */
  private static boolean datesAgree(String read, String expected) {
    if (read.length() == 10 && expected.length() == 10) {
      long days = ChronoUnit.DAYS.between(LocalDate.parse(read), LocalDate.parse(expected));
      return Math.abs(days) <= DAYS_APART;
    }
    return read.startsWith(expected);
  }

  private static List<Object> optional(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String show(Role role, @Nullable Round round) {
    return round == null ? "no such round" : arguments(role, round).toString();
  }
}
