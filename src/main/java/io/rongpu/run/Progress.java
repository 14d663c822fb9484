package io.rongpu.run;

/** Told by long work how far it is. Called from one thread. */
public interface Progress {

  /** Listens to nothing. */
  Progress NONE = new Progress() {};

  /** A stretch of work begins; it ends with the next one or with the work. */
  default void begin(String what, long steps) {}

  /** One step is done. */
  default void step() {}
}
