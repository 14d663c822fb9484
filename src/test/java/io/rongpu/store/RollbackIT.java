package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.claims;
import static io.rongpu.store.Graphs.largeClaims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One process goes on with a store after a transaction in it was rolled back. */
@Timeout(180)
class RollbackIT {

  /** More than TDB2 keeps in memory before it writes nodes to the disk. */
  private static final int MANY = 60;

  @TempDir Path dir;

  @BeforeEach
  void begin() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("2018/0"), largeClaims(0)));
    }
  }

  @Test
  void writesAndReadsAfterALargeTransactionWasRolledBack() {
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      rollBack(store, 100, MANY);

      write(store, 1);
      assertHolds(store, 0, 1);
      write(store, 2, 3);
      assertHolds(store, 0, 1, 2, 3);
    }
    assertHoldsWhenOpenedAgain(0, 1, 2, 3);
  }

  @Test
  void keepsWhatIsWrittenInPartsWithReadsBetween() {
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      rollBack(store, 100, MANY);

      store.write(
          w -> {
            for (int i = 1; i <= MANY; i++) {
              w.replaceClaims(article("2018/" + i), largeClaims(i));
              Graph written = w.claims(article("2018/" + i));
              assertThat(written.isIsomorphicWith(largeClaims(i))).isTrue();
            }
          });
      assertHolds(store, 0, 1, MANY / 2, MANY);
    }
    assertHoldsWhenOpenedAgain(0, 1, MANY / 2, MANY);
  }

  @Test
  void writesWhatWasRolledBackAgain() {
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      rollBack(store, 1, MANY);
      rollBack(store, 1, MANY / 2);
      assertHolds(store, 0);

      write(store, 1, 2, 3);
      assertHolds(store, 0, 1, 2, 3);
    }
    assertHoldsWhenOpenedAgain(0, 1, 2, 3);
  }

  @Test
  void goesOnWhenNothingChangedBetween() {
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      rollBack(store, 100, MANY);

      assertThat(store.write(w -> w.replaceClaims(article("2018/0"), largeClaims(0))))
          .isEqualTo(Change.NONE);
      rollBack(store, 200, 1);
      write(store, 1);
      assertHolds(store, 0, 1);
    }
    assertHoldsWhenOpenedAgain(0, 1);
  }

  /** Rolled back, committed and read in random order, against a map. */
  @Test
  void isWhatWasCommittedAfterManyRollbacks() {
    Random random = new Random(20);
    Map<String, Graph> expected = new TreeMap<>(Map.of("2018/0", largeClaims(0)));
    for (int opened = 0; opened < 3; opened++) {
      try (KnowledgeStore store = KnowledgeStore.open(dir)) {
        for (int step = 0; step < 12; step++) {
          int first = random.nextInt(1000);
          int count = 1 + random.nextInt(MANY / 2);
          if (random.nextInt(3) == 0) {
            rollBack(store, first, count);
          } else if (random.nextInt(3) > 0) {
            store.write(
                w -> {
                  for (int i = first; i < first + count; i++) {
                    String key = "2018/" + i;
                    Graph claims = random.nextInt(4) == 0 ? claims(key, "甲") : largeClaims(i);
                    w.replaceClaims(article(key), claims);
                    expected.put(key, claims);
                  }
                });
          } else {
            String key = expected.keySet().stream().skip(expected.size() / 2).findFirst().get();
            store.write(w -> w.removeClaims(article(key)));
            expected.remove(key);
          }
        }
        assertHolds(store, expected);
      }
    }
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertHolds(store, expected);
    }
  }

  @Test
  void showsReadersOneStateMeanwhile() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    AtomicBoolean done = new AtomicBoolean();
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      Runnable read =
          () -> {
            while (!done.get()) {
              Graph claims = store.read(r -> r.claims(article("2018/0")));
              assertThat(claims.isIsomorphicWith(largeClaims(0))).isTrue();
            }
          };
      Future<?> one = readers.submit(read);
      Future<?> other = readers.submit(read);
      for (int i = 1; i <= 5; i++) {
        rollBack(store, 100 * i, MANY);
        write(store, i);
      }
      done.set(true);
      one.get();
      other.get();
      assertHolds(store, 0, 1, 2, 3, 4, 5);
    } finally {
      done.set(true);
      readers.shutdownNow();
    }
    assertHoldsWhenOpenedAgain(0, 1, 2, 3, 4, 5);
  }

  private static void rollBack(KnowledgeStore store, int first, int count) {
    assertThatThrownBy(
            () ->
                store.write(
                    w -> {
                      for (int i = first; i < first + count; i++) {
                        w.replaceClaims(article("2018/" + i), largeClaims(i));
                        w.claims(article("2018/" + i));
                      }
                      throw new IllegalStateException("enough");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough")
        .hasNoSuppressedExceptions();
  }

  private static void write(KnowledgeStore store, int... numbers) {
    store.write(
        w -> {
          for (int i : numbers) {
            w.replaceClaims(article("2018/" + i), largeClaims(i));
          }
        });
  }

  private void assertHoldsWhenOpenedAgain(int... numbers) {
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertHolds(store, numbers);
    }
  }

  private static void assertHolds(KnowledgeStore store, int... numbers) {
    for (int i : numbers) {
      Graph claims = store.read(r -> r.claims(article("2018/" + i)));
      assertThat(claims.isIsomorphicWith(largeClaims(i))).isTrue();
    }
  }

  private static void assertHolds(KnowledgeStore store, Map<String, Graph> expected) {
    store.read(
        r -> {
          assertThat(r.articles())
              .containsExactlyInAnyOrderElementsOf(
                  expected.keySet().stream().map(Graphs::article).toList());
          expected.forEach(
              (key, claims) ->
                  assertThat(r.claims(article(key)).isIsomorphicWith(claims)).isTrue());
          return r;
        });
  }
}
