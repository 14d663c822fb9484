package io.rongpu.serve.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "0, 59, false",
    "0, 60, false",
    "0, 61, true",
    "245760, 61, true",
    "249856, 61, false",
    "409600, 100, false",
    "409599, 100, true"
  })
  void readerOfFewerThanFourKibibytesASecondIsTooSlowAfterAMinute(
      long bytes, long seconds, boolean isTooSlow) {
    assertThat(Patience.STANDARD.isTooSlow(bytes, seconds * SECOND)).isEqualTo(isTooSlow);
  }
}
