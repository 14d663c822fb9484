package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.claims;
import static io.rongpu.store.Graphs.largeClaims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rongpu.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store and a second process: locks, and processes that end in the middle. */
@Timeout(120)
class StoreProcessIT {

  @TempDir Path dir;
  private Process child;

  @AfterEach
  void end() throws InterruptedException {
    if (child != null) {
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void refusesAStoreThatAnotherProcessHas() throws Exception {
    child = StoreChild.start("hold", dir);
    assertThat(line()).isEqualTo("OPEN");

    StoreException e = catchThrowableOfType(StoreException.class, () -> KnowledgeStore.open(dir));

    assertThat(e.reason()).isEqualTo(Reason.LOCKED);
    assertThat(e)
        .hasMessage(
            "The store at "
                + dir
                + " is in use by process "
                + child.pid()
                + ", a running `rongpu serve` or `rongpu build`: stop it with Ctrl-C or wait for its"
                + " end, or ask a running server at its SPARQL endpoint.");
    child.getOutputStream().close();
    child.waitFor(60, TimeUnit.SECONDS);
    KnowledgeStore.open(dir).close();
  }

  @Test
  void tellsAnotherProcessThatItHasTheStore() throws Exception {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      child = StoreChild.start("hold", dir);
      assertThat(line()).startsWith("LOCKED The store at " + dir + " is in use by process ");
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-KILL", "-INT", "-TERM"})
  void isAsBeforeTheTransactionWhenItsProcessIsStopped(String signal) throws Exception {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(w -> w.replaceClaims(article("2018/0"), claims("2018/0", "甲")));
    }
    child = StoreChild.start("half", dir);
    assertThat(line()).isEqualTo("HALF");
    stop(signal);

    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Sizes>read(StoreReader::sizes)).isEqualTo(new Sizes(1, 4, 0, 0, 0, 0));
      Graph left = store.read(r -> r.claims(article("2018/0")));
      assertThat(left.isIsomorphicWith(claims("2018/0", "甲"))).isTrue();
      store.write(w -> w.replaceClaims(article("2018/1"), largeClaims(1)));
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isEqualTo(2);
    }
  }

  @Test
  void isEmptyWhenItsFirstRunIsKilled() throws Exception {
    child = StoreChild.start("half", dir);
    assertThat(line()).isEqualTo("HALF");
    stop("-KILL");

    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      assertThat(store.<Sizes>read(StoreReader::sizes)).isEqualTo(new Sizes(0, 0, 0, 0, 0, 0));
    }
  }

  /** The kill comes at whatever moment of a quick row of commits; both graphs must agree. */
  @ParameterizedTest
  @ValueSource(ints = {3, 10, 17, 26, 40})
  void isBetweenTransactionsWheneverItsProcessIsKilled(int commits) throws Exception {
    child = StoreChild.start("commits", dir);
    for (int i = 0; i < commits; i++) {
      assertThat(line()).isEqualTo("COMMIT");
    }
    Thread.sleep(commits);
    stop("-KILL");

    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      Graph a = store.read(r -> r.claims(article("2018/a")));
      Graph b = store.read(r -> r.claims(article("2018/b")));
      assertThat(a.size()).isEqualTo(largeClaims(1).size());
      assertThat(a.isIsomorphicWith(b)).isTrue();
    }
  }

  /** Kills the making of a store at moments from before its first file to after its last. */
  @ParameterizedTest
  @ValueSource(ints = {250, 400, 550, 700, 850, 1000})
  void opensWheneverItsMakingIsKilled(int milliseconds) throws Exception {
    Path store = dir.resolve("kg");
    child = StoreChild.start("hold", store);
    Thread.sleep(milliseconds);
    stop("-KILL");

    try (KnowledgeStore opened = KnowledgeStore.openOrCreate(store)) {
      assertThat(opened.<Sizes>read(StoreReader::sizes)).isEqualTo(new Sizes(0, 0, 0, 0, 0, 0));
      opened.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
    }
  }

  private String line() throws IOException {
    return child.inputReader().readLine();
  }

  private void stop(String signal) throws Exception {
    new ProcessBuilder("kill", signal, Long.toString(child.pid())).start().waitFor();
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }
}
