package io.rongpu.serve.protocol;

import java.time.Duration;

/**
 * How long the server waits for a client that sends or reads slowly, and for how many at once. Each
 * of them keeps a thread.
 *
 * @param arriving how long the text of a request may take to arrive (408 beyond)
 * @param silence how long a client may send nothing at all, or take nothing
 * @param reading how long the server has waited for a reader before it looks at how fast that is
 * @param bytesASecond how fast a reader has to be then; the connection is cut when it is slower
 * @param requests how many requests for data are answered at once (503 beyond)
 * @param forms how many forms, which are waited for before anything can be said of them
 */
public record Patience(
    Duration arriving,
    Duration silence,
    Duration reading,
    long bytesASecond,
    int requests,
    int forms) {

  /** Half a minute to send; 4 KiB a second after a minute; 96 requests and 32 forms. */
  public static final Patience STANDARD =
      new Patience(
          Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60), 4096, 96, 32);

  /** The same with other limits on what is sent. */
  public Patience sending(Duration text, Duration nothing) {
    return new Patience(text, nothing, reading, bytesASecond, requests, forms);
  }

  /** The same with other limits on readers. */
  public Patience reading(Duration before, long fewestBytesASecond) {
    return new Patience(arriving, silence, before, fewestBytesASecond, requests, forms);
  }

  /** The same for other numbers of clients. */
  public Patience with(int mostRequests, int mostForms) {
    return new Patience(arriving, silence, reading, bytesASecond, mostRequests, mostForms);
  }

  /** Whether a reader that took so many bytes while the server waited so long is too slow. */
  boolean isTooSlow(long bytes, long waitedNanos) {
    return waitedNanos > reading.toNanos() && bytes < waitedNanos / 1e9 * bytesASecond;
  }
}
