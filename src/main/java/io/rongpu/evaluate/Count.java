package io.rongpu.evaluate;

/**
 * How much agrees.
 *
 * @param hits what was read and is expected
 * @param read what was read
 * @param expected what gold has
 */
public record Count(int hits, int read, int expected) {

  public static final Count NONE = new Count(0, 0, 0);

  /** Both together. */
  public Count plus(Count other) {
    return new Count(hits + other.hits, read + other.read, expected + other.expected);
  }

  /** Share of what was read that is right; 0 when nothing was read. */
  public double precision() {
    return read == 0 ? 0 : (double) hits / read;
  }

  /** Share of what is expected that was read; 0 when nothing is expected. */
  public double recall() {
    return expected == 0 ? 0 : (double) hits / expected;
  }

  /** Harmonic mean of the two. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
