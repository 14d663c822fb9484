package io.rongpu.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs together. Every round read is paired with at most one expected round of the
 * same company, the pair with most agreeing arguments first; items agree one to one.
 */
final class Matching {

  /** Two rounds that are one; either is null when it has no partner. */
  record Pair(@Nullable Round read, @Nullable Round expected) {

    /** All arguments of the pair. */
    List<Judged> judged() {
      List<Judged> judged = new ArrayList<>();
      for (Role role : Role.OF_ROUNDS) {
        List<Item> one = read == null ? List.of() : read.of(role);
        List<Item> other = expected == null ? List.of() : expected.of(role);
        boolean counted = role != Role.DATE || expected == null || !other.isEmpty();
        judged.addAll(Matching.items(role, one, other, counted));
      }
      return judged;
    }

    long agreeing() {
      return judged().stream()
          .filter(one -> one.isHit() && Role.OF_DEALS.contains(one.role()))
          .count();
    }
  }

  private record Candidate(long agreeing, int read, int expected, Pair pair) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingLong(Candidate::agreeing)
          .thenComparing(one -> -Math.abs(one.read() - one.expected()))
          .thenComparing(Candidate::read)
          .thenComparing(Candidate::expected)
          .reversed();

  private Matching() {}

  static List<Pair> rounds(List<Round> read, List<Round> expected) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      for (int j = 0; j < expected.size(); j++) {
        if (sameCompany(read.get(i), expected.get(j))) {
          Pair pair = new Pair(read.get(i), expected.get(j));
          candidates.add(new Candidate(pair.agreeing(), i, j, pair));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Set<Integer> usedRead = new HashSet<>();
    Set<Integer> usedExpected = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate one : candidates) {
      if (!usedRead.contains(one.read()) && !usedExpected.contains(one.expected())) {
        usedRead.add(one.read());
        usedExpected.add(one.expected());
        pairs.add(one.pair());
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

  /** Items of one role, first come first served: what agrees, what was read in vain, the missed. */
  static List<Judged> items(Role role, List<Item> read, List<Item> expected, boolean counted) {
    List<Item> left = new ArrayList<>(expected);
    List<Judged> judged = new ArrayList<>();
    for (Item one : read) {
      Item agreeing =
          left.stream().filter(other -> Agreement.agree(one, other)).findFirst().orElse(null);
      removeSame(left, agreeing);
      judged.add(new Judged(role, one, agreeing, counted));
    }
    left.forEach(missed -> judged.add(new Judged(role, null, missed, true)));
    return judged;
  }

  /** Gold may say one thing twice, in which case the two count as two. */
  private static void removeSame(List<Item> items, @Nullable Item gone) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == gone) {
        items.remove(i);
        return;
      }
    }
  }

  private static boolean sameCompany(Round read, Round expected) {
    return read.of(Role.COMPANY).stream()
        .anyMatch(
            one -> expected.of(Role.COMPANY).stream().anyMatch(two -> Agreement.agree(one, two)));
  }
}
