package io.rongpu.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts for every rule how often it is right. */
final class RuleScores {

  private record Key(Role role, String rule) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::role).thenComparing(Key::rule).compare(this, other);
    }
  }

  private record Sum(int hits, int wrong, double stated) {
    Sum plus(Sum other) {
      return new Sum(hits + other.hits, wrong + other.wrong, stated + other.stated);
    }
  }

  private final Map<Key, Sum> sums = new TreeMap<>();

  void add(Judged judged, Proofs proofs) {
    if (judged.read() != null && (judged.isHit() || judged.isWrong())) {
      int hit = judged.isHit() ? 1 : 0;
      for (Proof proof : proofs.of(judged.read().claims())) {
        sums.merge(
            new Key(judged.role(), proof.rule()),
            new Sum(hit, 1 - hit, proof.confidence()),
            Sum::plus);
      }
    }
  }

  List<RuleScore> all() {
    List<RuleScore> scores = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            scores.add(
                new RuleScore(
                    key.rule(),
                    key.role(),
                    sum.hits(),
                    sum.wrong(),
                    sum.stated() / (sum.hits() + sum.wrong()))));
    return scores;
  }
}
