package io.rongpu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the program reads the samples, against what a careful reader finds in them. */
class SamplesQualityIT {

  private static final String FLOORS = "quality.properties";
  private static final DealScore SCORE = score();

  @Test
  void dealsAreReadNoWorseThanOnRecord() throws IOException {
    double floor = floor("deal.f1");
    double f1 = SCORE.deal().f1();

    assertThat(f1)
        .withFailMessage(
            () ->
                String.format(
                    Locale.ROOT,
                    "DEAL F1 of the samples is %.1f, below the %.1f on record in %s. %s Wrong or missed:%n  %s",
                    f1,
                    floor,
                    FLOORS,
                    SCORE.deal(),
                    String.join("\n  ", SCORE.errors())))
        .isGreaterThanOrEqualTo(floor);
  }

  @Test
  void nothingPlannedRumouredOrDeniedIsToldAsDone() {
    assertThat(SCORE.falselyCompleted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-deal-commentary", "newswire/market-figures"})
  void articleWithoutDealsGivesNoRound(String key) {
    assertThat(Round.in(SampleClaims.of(key).claims())).isEmpty();
  }

  private static DealScore score() {
    DealScore score = new DealScore();
    for (ExpectedFacts expected : ExpectedFacts.all()) {
      List<Round> read = Round.in(SampleClaims.of(expected.key()).claims());
      score.add(expected.key(), read, expected.of("rounds").stream().map(Round::of).toList());
    }
    return score;
  }

  private static double floor(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SamplesQualityIT.class.getResourceAsStream(FLOORS), FLOORS)) {
      Properties floors = new Properties();
      floors.load(in);
      return Double.parseDouble(floors.getProperty(name));
    }
  }
}
