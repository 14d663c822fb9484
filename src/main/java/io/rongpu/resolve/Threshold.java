package io.rongpu.resolve;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How much has to speak for two being one.
 *
 * @param enough from this on they are taken for one
 * @param doubtful from this on, and below enough, a person should look
 */
record Threshold(int enough, int doubtful) {

  private static final Map<String, Threshold> ALL =
      WordList.read("thresholds.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0],
                  cells -> new Threshold(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));

  /** Of two companies, of a company and a firm, and of others. */
  static final Threshold COMPANY = of("company");

  /** Of two investment firms. */
  static final Threshold INVESTOR = of("investor");

  /** Of two people. */
  static final Threshold PERSON = of("person");

  private static Threshold of(String kind) {
    return Objects.requireNonNull(ALL.get(kind), kind);
  }
}
