package io.rongpu.cli;

/** What the exit status of a command means. */
final class ExitCode {

  static final int DONE = 0;

  /** Done, but something was refused under {@code --strict}, or a shape is violated. */
  static final int REFUSED = 1;

  /** An argument is wrong or names nothing. */
  static final int USAGE = 2;

  /** It could not be done. */
  static final int FAILED = 3;

  /** Ended by Ctrl-C: 128 and the number of the signal. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
