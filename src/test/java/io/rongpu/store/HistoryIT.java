package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.claims;
import static io.rongpu.store.Graphs.turtle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moments of a store, and the ways back to them. */
class HistoryIT {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir Path temp;

  @Test
  void makesAMomentOfEveryWriteThatChangesWhatIsSaid() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      at(store, 0);
      store.write(
          w -> {
            w.replaceClaims(article("a"), claims("a", "甲"));
            w.replaceClaims(article("b"), claims("b", "乙"));
            w.replaceKnowledge(turtle("ex:a ex:p 1, 2 ."));
          });
      at(store, 60);
      store.write(w -> w.putInput(InputEntry.read("a", "ab", "f", List.of("a"))));
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
      store.write(
          w -> {
            w.replaceClaims(article("a"), claims("a", "丙"));
            w.removeClaims(article("b"));
            w.replaceKnowledge(turtle("ex:a ex:p 2, 3, 4 ."));
          });

      assertThat(store.<List<Moment>>read(StoreReader::moments))
          .containsExactly(
              new Moment(1, START, 2, 0, 0, 2, 0),
              new Moment(2, START.plusSeconds(60), 0, 1, 1, 2, 1));
      assertThat(store.<Object>read(r -> r.entered(article("a")))).isEqualTo(START);
      assertThat(store.<Boolean>read(r -> r.entered(article("b")) == null)).isTrue();
    }
  }

  @Test
  void tellsSparqlWhenAnArticleEnteredAndChanged() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      at(store, 0);
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
      at(store, 90);
      store.write(w -> w.replaceClaims(article("a"), claims("a", "乙")));

      store.read(
          r -> {
            List<String> told = new ArrayList<>();
            r.dataset()
                .find(r.names().ledger(), article("a"), Node.ANY, Node.ANY)
                .forEachRemaining(
                    q ->
                        told.add(
                            q.getPredicate().getLocalName()
                                + " "
                                + q.getObject().getLiteralLexicalForm()));
            assertThat(told)
                .containsExactlyInAnyOrder(
                    "entered 2026-11-01T00:00:00Z", "changed 2026-11-01T00:01:30Z");
            return r;
          });
    }
  }

  /** Whatever was written, every moment comes back as it was. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void goesBackToEveryMoment(long seed) {
    Random random = new Random(seed);
    List<TreeSet<String>> states = new ArrayList<>();
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      states.add(store.read(r -> said(r.dataset(), r)));
      while (states.size() < 12) {
        Change change = store.write(w -> writeSomething(w, random));
        if (!change.isNone()) {
          states.add(store.read(r -> said(r.dataset(), r)));
        }
      }

      store.read(
          r -> {
            assertThat(r.latestMoment().number()).isEqualTo(states.size() - 1);
            for (int moment = 0; moment < states.size(); moment++) {
              assertThat(said(r.at(moment), r))
                  .as("moment " + moment)
                  .isEqualTo(states.get(moment));
            }
            return r;
          });
    }
  }

  private static void writeSomething(StoreWriter writer, Random random) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      String key = "k" + random.nextInt(4);
      String name = "名\\\"" + random.nextInt(3) + "\n\u2028";
      switch (random.nextInt(5)) {
        case 0 -> writer.removeClaims(article(key));
        case 1 ->
            writer.replaceKnowledge(
                turtle(
                    "ex:a ex:p %d, 0.%d0, '名'@zh, \"2018-1%d\"^^xsd:gYearMonth ; rp:x <http://x/名> ."
                        .formatted(random.nextInt(3), random.nextInt(3), random.nextInt(3))));
        case 2 ->
            writer.addLoaded(
                writer.names().loaded("f" + random.nextInt(2)),
                turtle("ex:l ex:p " + random.nextInt(5) + " ."));
        default -> writer.replaceClaims(article(key), claims(key, name));
      }
    }
  }

  /** Everything but the book-keeping. */
  private static TreeSet<String> said(DatasetGraph dataset, StoreReader reader) {
    TreeSet<String> said = new TreeSet<>();
    dataset
        .find(Quad.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.isDefaultGraph()) {
                said.add(quad.asTriple().toString());
              } else if (!reader.names().isInternal(quad.getGraph())) {
                said.add(quad.toString());
              }
            });
    return said;
  }

  @Test
  void goesBackOverPatchesOfSeveralPieces() {
    Graph large = turtle("");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      many.append("ex:a ex:p '").append(i).append(" 很长很长很长很长很长很长很长'@zh .\n");
    }
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      store.write(w -> w.replaceKnowledge(turtle(many.toString())));
      store.write(w -> w.replaceKnowledge(large));

      assertThat(store.<Integer>read(r -> r.at(1).getDefaultGraph().size())).isEqualTo(30_000);
      assertThat(store.<Boolean>read(r -> r.at(0).getDefaultGraph().isEmpty())).isTrue();
    }
  }

  @Test
  void findsTheMomentOfATime() {
    try (KnowledgeStore store = withThreeMoments()) {
      store.read(
          r -> {
            assertThat(r.momentAt(START.minusSeconds(1)).number()).isZero();
            assertThat(r.momentAt(START).number()).isEqualTo(1);
            assertThat(r.momentAt(START.plusSeconds(5)).number()).isEqualTo(1);
            assertThat(r.momentAt(START.plusSeconds(3_600)).number()).isEqualTo(3);
            return r;
          });
    }
  }

  @Test
  void neverGoesBackInTimeWhenTheClockDoes() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      at(store, 100);
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
      at(store, 0);
      store.write(w -> w.replaceClaims(article("a"), claims("a", "乙")));

      assertThat(store.<Instant>read(r -> r.latestMoment().time()))
          .isEqualTo(START.plusSeconds(100));
    }
  }

  @Test
  void refusesMomentsThatThereAreNotOrThatAreForgotten() {
    try (KnowledgeStore store = withThreeMoments()) {
      assertThatThrownBy(() -> store.read(r -> r.at(4)))
          .isInstanceOf(StoreException.class)
          .hasMessage("The store has no moment 4, the last one is 3: see `rongpu history`.");

      store.write(w -> w.forgetBefore(2));

      assertThat(store.<Integer>read(r -> r.at(2).getDefaultGraph().size())).isEqualTo(2);
      assertThatThrownBy(() -> store.read(r -> r.at(1)))
          .hasMessage("The store has forgotten moment 1, the oldest one kept is 2.");
      assertThat(store.<Integer>read(r -> r.moments().size())).isEqualTo(3);
    }
  }

  @Test
  void leavesNoMomentOfATransactionThatThrows() {
    try (KnowledgeStore store = withThreeMoments()) {
      assertThatThrownBy(
              () ->
                  store.write(
                      w -> {
                        w.replaceKnowledge(turtle("ex:a ex:p 9 ."));
                        throw new IllegalStateException("stop");
                      }))
          .hasMessage("stop");

      assertThat(store.<Long>read(r -> r.latestMoment().number())).isEqualTo(3);
      assertThat(store.<Integer>read(r -> r.at(1).getDefaultGraph().size())).isEqualTo(1);
    }
  }

  @Test
  void takesTheTimeFromTheEnvironmentWhenItIsGivenThere() {
    assertThat(StoreClock.of("1793491200").instant())
        .isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(StoreClock.of("").instant()).isAfter(START.minusSeconds(1));
    assertThatThrownBy(() -> StoreClock.of("yesterday"))
        .isInstanceOf(RongpuException.class)
        .hasMessage("SOURCE_DATE_EPOCH is no number of seconds: yesterday (unset it)");
  }

  private KnowledgeStore withThreeMoments() {
    KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"));
    for (int i = 1; i <= 3; i++) {
      int last = i;
      at(store, (i - 1) * 60);
      store.write(
          w ->
              w.replaceKnowledge(
                  turtle("ex:a ex:p " + List.of("1", "1, 2", "1, 2, 3").get(last - 1) + " .")));
    }
    return store;
  }

  private static void at(KnowledgeStore store, long seconds) {
    store.tellTimeBy(Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC));
  }
}
