package io.rongpu.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OrderedWorkTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 50).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void givesResultsInTheOrderOfTheValuesThoughLaterOnesAreReadyFirst(int threads) {
    List<Integer> results = new ArrayList<>();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(NUMBERS, OrderedWorkTest::laterIsQuicker, threads)) {
      work.forEachRemaining(results::add);
    }

    assertThat(results).isEqualTo(NUMBERS);
  }

  private static int laterIsQuicker(int number) {
    try {
      Thread.sleep(number % 5 == 0 ? 20 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  @Test
  void beginsFewValuesAtATime() {
    AtomicInteger begun = new AtomicInteger();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            NUMBERS,
            number -> {
              begun.incrementAndGet();
              return number;
            },
            2)) {
      work.next();
      assertThat(begun.get()).isLessThan(10);
    }
  }

  @Test
  void passesOnTheFailureOfAValueInItsTurn() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            List.of(1, 0),
            number -> {
              if (number == 0) {
                throw new IllegalArgumentException("none");
              }
              return number;
            },
            2)) {
      assertThat(work.next()).isEqualTo(1);
      assertThatThrownBy(work::next)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("none");
      assertThat(work.hasNext()).isFalse();
    }
  }
}
