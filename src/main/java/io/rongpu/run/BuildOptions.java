package io.rongpu.run;

import io.rongpu.store.CodeFingerprint;

/**
 * How a build works; none of it changes what comes out.
 *
 * @param jobs how many threads read, at least 1
 * @param articlesPerCommit after how many articles a transaction ends, at least 1
 * @param fingerprint of the program: an input read by another one is read again
 * @param progress told of every input
 * @param stop looked at between two inputs
 */
public record BuildOptions(
    int jobs, int articlesPerCommit, String fingerprint, Progress progress, StopSignal stop) {

  /** Few enough that a stop loses little, many enough that knowledge is seldom recomputed. */
  private static final int ARTICLES_PER_COMMIT = 5_000;

  public BuildOptions {
    if (jobs < 1 || articlesPerCommit < 1) {
      throw new IllegalArgumentException("A build needs a thread and an article at a time");
    }
  }

  /** The running program on so many threads. */
  public static BuildOptions of(int jobs, Progress progress, StopSignal stop) {
    return new BuildOptions(jobs, ARTICLES_PER_COMMIT, CodeFingerprint.ofProgram(), progress, stop);
  }
}
