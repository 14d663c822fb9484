package io.rongpu.extract.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.confidence.Calibration.Worth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  private static final Calibration TABLE =
      Calibration.of(
          """
          # a comment
          *\t*\t0.800\t8\t10
          founder\t*\t0.600\t3\t5
          founder\tfounder/title\t0.500\t2\t4
          +\tfounder, text long\t-0.847\t1\t3
          +\tfounder, text short\t9.000\t1\t1
          """
              .lines());

  @ParameterizedTest
  @CsvSource({
    "founder, founder/title, 0.5",
    "founder, founder/renamed, 0.6",
    "investor, founder/title, 0.8",
  })
  void unknownRulesAreWorthWhatTheirFactIsAndUnknownFactsWhatAllAre(
      String fact, String rule, double confidence) {
    assertThat(TABLE.confidence(fact, rule, List.of())).isEqualTo(confidence);
  }

  @Test
  void circumstancesShiftTheOddsAndUnknownOnesDoNot() {
    assertThat(TABLE.confidence("founder", "founder/title", List.of("founder, text long")))
        .as("odds of 1 : 1 times exp(-0.847) are 0.43 : 1")
        .isEqualTo(0.3);
    assertThat(TABLE.confidence("founder", "founder/title", List.of("founder, text huge")))
        .isEqualTo(0.5);
  }

  @Test
  void nothingIsCertain() {
    assertThat(TABLE.confidence("founder", "founder/title", List.of("founder, text short")))
        .isEqualTo(0.99);
  }

  @Test
  void anEmptyTableSaysNothing() {
    assertThat(Calibration.of(Stream.of("# nothing")).confidence("a", "b", List.of())).isNull();
  }

  @Test
  void aTableComesBackFromItsFile() {
    TreeMap<String, Worth> rules = new TreeMap<>();
    rules.put(Calibration.key("*", "*"), new Worth(0.75, 3, 4));
    TreeMap<String, Worth> shifts = new TreeMap<>();
    shifts.put("round, text long", new Worth(-1.25, 1, 2));
    Calibration table = new Calibration(rules, shifts);

    assertThat(table.text("by hand"))
        .contains("\n# Origin: by hand.\n")
        .endsWith("\n+\tround, text long\t-1.250\t1\t2\n");
    assertThat(Calibration.of(table.text("by hand").lines())).isEqualTo(table);
  }

  @Test
  void theProgramsTableSaysWhereItComesFromAndKnowsWhatAllReadingsAreWorth() {
    Calibration standard = Calibration.standard();

    assertThat(standard.rules()).containsKey(Calibration.key(Calibration.ANY, Calibration.ANY));
    assertThat(standard.confidence("no such fact", "no-such/rule", List.of())).isBetween(0.5, 0.99);
  }
}
