package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageOrderTest {

  @Test
  void growsWithTheStage() {
    List<String> stages =
        List.of(
            "seed",
            "angel",
            "angel-plus",
            "pre-a",
            "pre-a-plus",
            "a",
            "a-plus",
            "a-plus-plus",
            "pre-b",
            "b",
            "b2",
            "b3",
            "c",
            "d",
            "h",
            "pre-ipo");

    assertThat(stages.stream().map(StageOrder::of).toList()).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategic", "debt", "equity", "convertible", "ipo"})
  void tellsNothingOfKindsOfMoney(String code) {
    assertThat(StageOrder.of(code)).isNegative();
  }
}
