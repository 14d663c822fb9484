package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final Memory memory = new Memory();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void asksOnceAsLongAsTheStateIsTheSame() {
    assertThat(answer("one", "q")).isEqualTo(1);
    assertThat(answer("one", "q")).isEqualTo(1);
    assertThat(answer("one", "another")).isEqualTo(2);
  }

  @Test
  void asksAgainInAnotherState() {
    answer("one", "q");
    assertThat(answer("two", "q")).isEqualTo(2);
  }

  @Test
  void keepsNothingOfAStateThatCannotBeTold() {
    answer(null, "q");
    assertThat(answer(null, "q")).isEqualTo(2);
  }

  @Test
  void keepsNoFailure() {
    assertThatThrownBy(
            () ->
                memory.answer(
                    "one",
                    "q",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(answer("one", "q")).isEqualTo(1);
  }

  @Test
  void forgetsWhatWasAskedLongestAgo() {
    answer("one", "first");
    for (int i = 0; i < 400; i++) {
      answer("one", "q" + i);
    }
    int before = asked.get();
    answer("one", "q399");
    assertThat(asked.get()).isEqualTo(before);
    answer("one", "first");
    assertThat(asked.get()).isEqualTo(before + 1);
  }

  @Test
  void twoThatAskAtOnceWaitForOneAnswer() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      Future<Integer> first =
          two.submit(
              () ->
                  memory.answer(
                      "one",
                      "q",
                      () -> {
                        begun.countDown();
                        try {
                          goOn.await();
                        } catch (InterruptedException e) {
                          Thread.currentThread().interrupt();
                        }
                        return asked.incrementAndGet();
                      }));
      begun.await();
      Future<Integer> second = two.submit(() -> answer("one", "q"));
      goOn.countDown();
      assertThat(first.get()).isEqualTo(1);
      assertThat(second.get()).isEqualTo(1);
      assertThat(asked).hasValue(1);
    } finally {
      two.shutdownNow();
    }
  }

  private int answer(String state, String question) {
    return memory.answer(state, question, asked::incrementAndGet);
  }
}
