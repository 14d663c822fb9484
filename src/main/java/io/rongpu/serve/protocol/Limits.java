package io.rongpu.serve.protocol;

import java.time.Duration;

/**
 * How much one request may cost. A request can't widen them.
 *
 * @param timeout how long a query may take before it is answered with 503; positive
 * @param rows how many rows, or solutions that statements are made of, an answer has at most
 * @param answerBytes how long an answer may be; the connection is cut when it gets longer
 * @param requestBytes how long the text of a request may be (413 beyond)
 * @param patience how long and for how many clients the server waits
 */
public record Limits(
    Duration timeout, long rows, long answerBytes, int requestBytes, Patience patience) {

  /** Half a minute, a million rows, half a gibibyte, a mebibyte of query. */
  public static final Limits STANDARD =
      new Limits(Duration.ofSeconds(30), 1_000_000, 512L << 20, 1 << 20, Patience.STANDARD);

  public Limits {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("The timeout must be positive, not " + timeout);
    }
    if (rows < 1 || answerBytes < 1 || requestBytes < 1) {
      throw new IllegalArgumentException("A limit must be positive");
    }
  }

  /** These with another time limit. */
  public Limits within(Duration time) {
    return new Limits(time, rows, answerBytes, requestBytes, patience);
  }

  /** These with another number of rows. */
  public Limits rows(long most) {
    return new Limits(timeout, most, answerBytes, requestBytes, patience);
  }

  /** These with another patience. */
  public Limits patient(Patience other) {
    return new Limits(timeout, rows, answerBytes, requestBytes, other);
  }
}
