package io.rongpu.evaluate;

import io.rongpu.extract.confidence.Calibration;
import io.rongpu.rdf.Iris;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether what is said to be so sure is right so often.
 *
 * @param bins readings by how sure they are said to be; only bins that have some
 */
public record Reliability(List<Bin> bins, double brier) {

  /**
   * Readings of like confidence.
   *
   * @param from the least confidence
   * @param to what all are below (the last bin: at most)
   * @param read how many readings
   * @param stated their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(double from, double to, int read, double stated, double right) {}

  /** Folds of a cross-validation; an article is wholly in one. */
  static final int FOLDS = 10;

  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1};

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Of the confidences that the claims state. */
  static Reliability stated(List<Reading> readings) {
    return of(readings, Reading::stated);
  }

  /** Of the confidences that a calibration on the articles of the other folds would state. */
  static Reliability crossValidated(List<Reading> readings) {
    List<Calibration> others =
        IntStream.range(0, FOLDS)
            .mapToObj(
                fold -> Calibrator.of(readings.stream().filter(r -> fold(r) != fold).toList()))
            .toList();
    return of(
        readings,
        reading -> {
          Double confidence =
              others
                  .get(fold(reading))
                  .confidence(reading.fact(), reading.rule(), reading.features());
          return confidence == null ? reading.stated() : confidence;
        });
  }

  /** The fold of an article: a function of its key alone. */
  private static int fold(Reading reading) {
    return (int)
        Long.remainderUnsigned(Long.parseUnsignedLong(Iris.digest(reading.article()), 16), FOLDS);
  }

  private static Reliability of(List<Reading> readings, ToDoubleFunction<Reading> confidence) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      double from = BOUNDS[i];
      double to = BOUNDS[i + 1];
      boolean last = i + 2 == BOUNDS.length;
      List<Reading> within =
          readings.stream()
              .filter(r -> confidence.applyAsDouble(r) >= from)
              .filter(r -> last || confidence.applyAsDouble(r) < to)
              .toList();
      if (!within.isEmpty()) {
        double stated = within.stream().mapToDouble(confidence).average().orElse(0);
        double right = within.stream().mapToDouble(r -> r.right() ? 1 : 0).average().orElse(0);
        bins.add(new Bin(from, to, within.size(), stated, right));
      }
    }
    double brier =
        readings.stream()
            .mapToDouble(r -> Math.pow(confidence.applyAsDouble(r) - (r.right() ? 1 : 0), 2))
            .average()
            .orElse(0);
    return new Reliability(bins, brier);
  }

  /** The mean distance between how sure and how often right, over the bins, by their readings. */
  public double error() {
    double sum = 0;
    int read = 0;
    for (Bin bin : bins) {
      sum += bin.read() * Math.abs(bin.stated() - bin.right());
      read += bin.read();
    }
    return read == 0 ? 0 : sum / read;
  }
}
