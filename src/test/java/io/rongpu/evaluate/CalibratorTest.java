package io.rongpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongpu.extract.confidence.Calibration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibratorTest {

  private static final String TEXT = "founder, text long";

  @Test
  void drawsRareRulesTowardsTheMeanOfTheirFact() {
    List<Reading> readings = new ArrayList<>(readings("founder", "founder/title", 9, 1));
    readings.addAll(readings("founder", "founder/rare", 0, 1));
    Calibration table = Calibrator.of(readings);

    double all = (9 + 8 * 0.5) / (11 + 8);
    double founder = (9 + 8 * all) / (11 + 8);
    assertThat(worth(table, "*", "*")).isEqualTo(all);
    assertThat(worth(table, "founder", "*")).isEqualTo(founder);
    assertThat(worth(table, "founder", "founder/title")).isEqualTo((9 + 8 * founder) / 18);
    assertThat(worth(table, "founder", "founder/rare")).isEqualTo(8 * founder / 9);
    assertThat(table.rules().get("founder\tfounder/title").hits()).isEqualTo(9);
    assertThat(table.rules().get("founder\tfounder/title").read()).isEqualTo(10);
  }

  @Test
  void shiftsByWhatTheRulesLeaveUnexplained() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      readings.add(reading("a" + i, "r", List.of("long"), i % 2 == 0));
      readings.add(reading("a" + i, "r", List.of("short"), i % 10 != 0));
    }
    Calibration table = Calibrator.of(readings);

    assertThat(table.confidence("founder", "r", List.of("long"))).isEqualTo(0.5, within(0.02));
    assertThat(table.confidence("founder", "r", List.of("short"))).isEqualTo(0.9, within(0.02));
    assertThat(table.confidence("founder", "r", List.of())).isEqualTo(0.7, within(0.02));
  }

  @Test
  void doesNotDependOnTheOrderOfTheReadings() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      readings.add(reading("a" + i % 7, "r" + i % 3, List.of(TEXT, "f" + i % 4), i % 5 != 0));
    }
    String table = Calibrator.of(readings).text("x");
    Collections.shuffle(readings, new Random(7));

    assertThat(Calibrator.of(readings).text("x")).isEqualTo(table);
  }

  @Test
  void hasNothingToSayOfNothing() {
    assertThat(Calibrator.of(List.of()).rules()).isEmpty();
    assertThat(Reliability.crossValidated(List.of()).bins()).isEmpty();
  }

  @Test
  void tellsHowOftenWhatIsSaidToBeSoSureIsRight() {
    Reliability reliability =
        Reliability.stated(
            List.of(
                new Reading("a", "f", "r", List.of(), true, 0.96),
                new Reading("a", "f", "r", List.of(), true, 1),
                new Reading("a", "f", "r", List.of(), true, 0.82),
                new Reading("a", "f", "r", List.of(), false, 0.8)));

    assertThat(reliability.bins())
        .containsExactly(
            new Reliability.Bin(0.8, 0.85, 2, 0.81, 0.5), new Reliability.Bin(0.95, 1, 2, 0.98, 1));
    assertThat(reliability.error()).isEqualTo((2 * 0.31 + 2 * 0.02) / 4, within(1e-9));
    assertThat(reliability.brier())
        .isEqualTo((0.04 * 0.04 + 0 + 0.18 * 0.18 + 0.8 * 0.8) / 4, within(1e-9));
  }

  @Test
  void judgesEachArticleByTheOthersAlone() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      readings.add(reading("good" + i, "r", List.of(), true));
    }
    readings.add(reading("bad", "only-in-bad", List.of(), false));
    Reliability reliability = Reliability.crossValidated(readings);

    assertThat(reliability.bins()).as("nobody knows yet that the rule is bad").hasSize(1);
    assertThat(reliability.bins().get(0).right()).isEqualTo(50 / 51.0);
  }

  private static double worth(Calibration table, String fact, String rule) {
    return table.rules().get(Calibration.key(fact, rule)).value();
  }

  private static List<Reading> readings(String fact, String rule, int right, int wrong) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      readings.add(new Reading("a" + i, fact, rule, List.of(), i < right, 0.8));
    }
    return readings;
  }

  private static Reading reading(
      String article, String rule, List<String> features, boolean right) {
    return new Reading(article, "founder", rule, features, right, 0.8);
  }
}
