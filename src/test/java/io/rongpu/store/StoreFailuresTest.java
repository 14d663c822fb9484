package io.rongpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.store.StoreException.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.tdb2.TDBException;
import org.junit.jupiter.api.Test;

class StoreFailuresTest {

  private static final Path STORE = Path.of("kg");

  @Test
  void tellsAFullDiskAnywhereInTheChainOfCauses() {
    Throwable failure =
        inStorage(
            new TDBException(
                "commit", new UncheckedIOException(new IOException("No space left on device"))));

    assertThat(StoreFailures.of(STORE, failure))
        .hasMessage(
            "No space left on the disk of the store at kg: make room and run the command again;"
                + " the store is as it was before.")
        .extracting(StoreException::reason)
        .isEqualTo(Reason.NO_SPACE);
  }

  @Test
  void tellsMissingRights() {
    assertThat(reason(inStorage(new TDBException("x", new AccessDeniedException("kg/a")))))
        .isEqualTo(Reason.NO_PERMISSION);
    assertThat(
            reason(
                inStorage(
                    new TDBException("x", new FileNotFoundException("kg/a (Permission denied)")))))
        .isEqualTo(Reason.NO_PERMISSION);
  }

  @Test
  void callsAnyOtherFailureOfTheDatabaseDamage() {
    StoreException e = StoreFailures.of(STORE, inStorage(new IndexOutOfBoundsException("9\n10")));

    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(e)
        .hasMessage(
            "The store at kg is damaged (9): bring back a copy, or delete the folder and build"
                + " again.");
  }

  @Test
  void leavesFailuresOfTheCallerAlone() {
    assertThat(StoreFailures.of(STORE, new UncheckedIOException(new IOException("No space left"))))
        .isNull();
    assertThat(StoreFailures.of(STORE, inStorage(new TransactionException("nested")))).isNull();
    RuntimeException queryTimeout = new IllegalStateException("cancelled");
    queryTimeout.setStackTrace(
        new StackTraceElement[] {
          frame("org.apache.jena.sparql.engine.QueryIterator"), frame("org.apache.jena.tdb2.Solver")
        });
    assertThat(StoreFailures.of(STORE, queryTimeout)).isNull();
  }

  @Test
  void keepsAFailureThatIsNamedAlready() {
    StoreException known = new StoreException(Reason.LOCKED, "x");

    assertThat(StoreFailures.of(STORE, new RuntimeException(known))).isSameAs(known);
  }

  private static Reason reason(Throwable failure) {
    return StoreFailures.of(STORE, failure).reason();
  }

  private static Throwable inStorage(Throwable failure) {
    failure.setStackTrace(
        new StackTraceElement[] {
          frame("java.nio.Buffer"), frame("org.apache.jena.dboe.base.file.BlockAccessMapped")
        });
    return failure;
  }

  private static StackTraceElement frame(String type) {
    return new StackTraceElement(type, "read", null, 1);
  }
}
