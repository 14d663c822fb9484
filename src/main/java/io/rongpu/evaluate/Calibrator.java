package io.rongpu.evaluate;

import io.rongpu.extract.confidence.Calibration;
import io.rongpu.extract.confidence.Calibration.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Estimates what readings are worth. A rule's share of right readings is drawn towards that of all
 * rules for the same fact, and that towards the share of all, as if {@link #WEIGHT} readings more
 * had been seen; what is rare is thus near the average. Circumstances then shift the log-odds by
 * what the rules leave unexplained, one feature after the other until nothing moves, each drawn
 * towards no shift. A function of the readings, whatever their order.
 */
public final class Calibrator {

  private static final double WEIGHT = 8;
  private static final double DRAW = 3;
  private static final int SWEEPS = 20;
  private static final int STEPS = 40;
  private static final double FARTHEST = 4;

  private Calibrator() {}

  /** The table for these readings; empty when there are none. */
  public static Calibration of(List<Reading> readings) {
    SortedMap<String, Worth> rules = new TreeMap<>();
    if (readings.isEmpty()) {
      return new Calibration(rules, new TreeMap<>());
    }
    String any = Calibration.key(Calibration.ANY, Calibration.ANY);
    add(rules, readings, reading -> any, key -> 0.5);
    double all = Objects.requireNonNull(rules.get(any)).value();
    add(rules, readings, reading -> Calibration.key(reading.fact(), Calibration.ANY), key -> all);
    Map<String, Worth> facts = Map.copyOf(rules);
    add(
        rules,
        readings,
        reading -> Calibration.key(reading.fact(), reading.rule()),
        key -> {
          String fact = key.substring(0, key.indexOf('\t'));
          return Objects.requireNonNull(facts.get(Calibration.key(fact, Calibration.ANY))).value();
        });
    return new Calibration(rules, shifts(readings, rules));
  }

  private static void add(
      Map<String, Worth> rules,
      List<Reading> readings,
      Function<Reading, String> key,
      Function<String, Double> expected) {
    grouped(readings, reading -> List.of(key.apply(reading)))
        .forEach(
            (name, group) -> {
              int hits = hits(group);
              double value = (hits + WEIGHT * expected.apply(name)) / (group.size() + WEIGHT);
              rules.put(name, new Worth(value, hits, group.size()));
            });
  }

  private static SortedMap<String, Worth> shifts(List<Reading> readings, Map<String, Worth> rules) {
    SortedMap<String, List<Reading>> byFeature = grouped(readings, Reading::features);
    SortedMap<String, Double> shifts = new TreeMap<>();
    byFeature.keySet().forEach(feature -> shifts.put(feature, 0.0));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      byFeature.forEach(
          (feature, group) -> shifts.put(feature, shift(feature, group, rules, shifts)));
    }
    SortedMap<String, Worth> worths = new TreeMap<>();
    byFeature.forEach(
        (feature, group) ->
            worths.put(
                feature,
                new Worth(Objects.requireNonNull(shifts.get(feature)), hits(group), group.size())));
    return worths;
  }

  /** The shift with which as many readings are expected to be right as were, found by halving. */
  private static double shift(
      String feature, List<Reading> group, Map<String, Worth> rules, Map<String, Double> shifts) {
    List<Double> odds = new ArrayList<>();
    for (Reading reading : group) {
      Worth rule =
          Objects.requireNonNull(rules.get(Calibration.key(reading.fact(), reading.rule())));
      double sum = Calibration.logOdds(rule.value());
      for (String other : reading.features()) {
        sum += other.equals(feature) ? 0 : shifts.getOrDefault(other, 0.0);
      }
      odds.add(sum);
    }
    // Readings come in any order; sums of floating-point numbers must not depend on it.
    odds.sort(null);
    int hits = hits(group);
    double low = -FARTHEST;
    double high = FARTHEST;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      double excess = hits - DRAW * middle;
      for (double one : odds) {
        excess -= Calibration.share(one + middle);
      }
      if (excess > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static int hits(List<Reading> readings) {
    return (int) readings.stream().filter(Reading::right).count();
  }

  private static SortedMap<String, List<Reading>> grouped(
      List<Reading> readings, Function<Reading, List<String>> keys) {
    SortedMap<String, List<Reading>> groups = new TreeMap<>();
    for (Reading reading : readings) {
      for (String key : keys.apply(reading)) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(reading);
      }
    }
    return groups;
  }
}
