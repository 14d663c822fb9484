package io.rongpu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Evaluator;
import io.rongpu.evaluate.GoldArticle;
import io.rongpu.evaluate.GoldReader;
import io.rongpu.evaluate.Reading;
import io.rongpu.evaluate.report.TextReport;
import io.rongpu.extract.confidence.Calibration;
import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the program reads the samples, against what a careful reader finds in them. */
class SamplesQualityIT {

  private static final String FLOORS = "quality.properties";
  private static final String EXPECTED = "expected.jsonl";
  private static final Evaluation EVALUATION = evaluation();

  @Test
  void dealsAreReadNoWorseThanOnRecord() throws IOException {
    double floor = floor("deal.f1");
    double f1 = 100 * EVALUATION.deal().f1();

    assertThat(f1)
        .withFailMessage(
            () ->
                String.format(
                    Locale.ROOT,
                    "DEAL F1 of the samples is %.1f, below the %.1f on record in %s.%n%s",
                    f1,
                    floor,
                    FLOORS,
                    TextReport.of(EVALUATION, Integer.MAX_VALUE)))
        .isGreaterThanOrEqualTo(floor);
  }

  @Test
  void nothingPlannedRumouredOrDeniedIsToldAsDone() {
    assertThat(EVALUATION.falselyCompleted()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-deal-commentary", "newswire/market-figures"})
  void articleWithoutDealsGivesNoRound(String key) {
    Node round = Vocabulary.term(Terms.FUNDING_ROUND);

    assertThat(SampleClaims.of(key).claims().find(Node.ANY, Vocabulary.TYPE, round).toList())
        .isEmpty();
  }

  @Test
  void everyReadingIsAsSureAsItsCircumstancesInTheClaimsMakeIt() {
    assertThat(EVALUATION.readings()).isNotEmpty();
    assertThat(
            EVALUATION.readings().stream()
                .filter(told -> !Double.valueOf(told.stated()).equals(confidence(told))))
        .isEmpty();
  }

  private static @Nullable Double confidence(Reading told) {
    return Calibration.standard().confidence(told.fact(), told.rule(), told.features());
  }

  private static Evaluation evaluation() {
    Evaluator evaluator = new Evaluator();
    try (InputStream in = resource(EXPECTED);
        Reader gold = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (GoldArticle article : GoldReader.read(EXPECTED, gold)) {
        evaluator.add(article, SampleClaims.of(article.id()).claims());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return evaluator.evaluation();
  }

  private static double floor(String name) throws IOException {
    try (InputStream in = resource(FLOORS)) {
      Properties floors = new Properties();
      floors.load(in);
      return Double.parseDouble(floors.getProperty(name));
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SamplesQualityIT.class.getResourceAsStream(name), name);
  }
}
