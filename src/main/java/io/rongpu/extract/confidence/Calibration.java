package io.rongpu.extract.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What readings are worth: how often each rule was right on annotated articles, and how much the
 * circumstances raise or lower that. A rule that is not in the table is worth what rules for its
 * fact are worth on average; a fact that isn't, what all readings are worth; unknown circumstances
 * change nothing. Immutable and thread-safe.
 *
 * @param rules fact and rule, a tab between → its worth; {@code *} stands for any
 * @param shifts a feature of {@link Circumstances} → by how much it shifts the log-odds
 */
public record Calibration(SortedMap<String, Worth> rules, SortedMap<String, Worth> shifts) {

  /**
   * A figure with what it was estimated from.
   *
   * @param hits how many readings were right
   * @param read of how many
   */
  public record Worth(double value, int hits, int read) {}

  /** Any fact, or any rule. */
  public static final String ANY = "*";

  private static final String RESOURCE = "/io/rongpu/extract/confidence.tsv";
  private static final String SHIFT = "+";
  private static final double LEAST = 0.02;
  private static final double MOST = 0.99;

  public Calibration {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
  }

  private static final class Standard {
    static final Calibration TABLE = read();
  }

  /** The table that the program carries. */
  public static Calibration standard() {
    return Standard.TABLE;
  }

  /** The key of a rule in {@link #rules}. */
  public static String key(String fact, String rule) {
    return fact + "\t" + rule;
  }

  /**
   * How sure to be of a reading, in two decimals; null when the table is empty.
   *
   * @param features of its circumstances
   */
  public @Nullable Double confidence(String fact, String rule, List<String> features) {
    Worth worth =
        Stream.of(key(fact, rule), key(fact, ANY), key(ANY, ANY))
            .map(rules::get)
            .filter(known -> known != null)
            .findFirst()
            .orElse(null);
    if (worth == null) {
      return null;
    }
    double odds = logOdds(worth.value());
    for (String feature : features) {
      Worth shift = shifts.get(feature);
      odds += shift == null ? 0 : shift.value();
    }
    return Math.round(100 * Math.min(MOST, Math.max(LEAST, share(odds)))) / 100.0;
  }

  /** The logarithm of the odds of a share between 0 and 1. */
  public static double logOdds(double share) {
    return Math.log(share / (1 - share));
  }

  /** The share with these odds. */
  public static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /**
   * The table as a file of the program's resources.
   *
   * @param origin what it was estimated from
   */
  public String text(String origin) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# How sure to be of a reading. Made by `rongpu evaluate --calibrate`, not by hand.\n");
    out.append("# Origin: ").append(origin).append(".\n");
    out.append("# fact, rule (* is any), confidence, right, of how many readings\n");
    rules.forEach((key, worth) -> row(out, key, worth));
    out.append("# +, circumstances, shift of the log-odds, right, of how many readings\n");
    shifts.forEach((feature, worth) -> row(out, SHIFT + "\t" + feature, worth));
    return out.toString();
  }

  private static void row(StringBuilder out, String key, Worth worth) {
    out.append(
        String.format(
            Locale.ROOT, "%s\t%.3f\t%d\t%d\n", key, worth.value(), worth.hits(), worth.read()));
  }

  /** The table of such a file. */
  public static Calibration of(Stream<String> lines) {
    SortedMap<String, Worth> rules = new TreeMap<>();
    SortedMap<String, Worth> shifts = new TreeMap<>();
    lines
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .forEach(
            cells -> {
              boolean isShift = cells[0].equals(SHIFT);
              Map<String, Worth> table = isShift ? shifts : rules;
              table.put(
                  isShift ? cells[1] : key(cells[0], cells[1]),
                  new Worth(
                      Double.parseDouble(cells[2]),
                      Integer.parseInt(cells[3]),
                      Integer.parseInt(cells[4])));
            });
    return new Calibration(rules, shifts);
  }

  private static Calibration read() {
    try (InputStream in = Calibration.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("No resource " + RESOURCE);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return of(lines.lines());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
