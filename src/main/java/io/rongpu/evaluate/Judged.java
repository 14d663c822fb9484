package io.rongpu.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One item held against gold.
 *
 * @param read what was read, or null when it was missed
 * @param expected what agrees with it, or what was missed; null when nothing agrees
 * @param counted false for a date of a round to which gold gives none: nothing is said against it
 */
record Judged(Role role, @Nullable Item read, @Nullable Item expected, boolean counted) {

  boolean isHit() {
    return read != null && expected != null;
  }

  boolean isWrong() {
    return counted && read != null && expected == null;
  }

  boolean isMissed() {
    return read == null;
  }

  Count count() {
    return new Count(isHit() ? 1 : 0, read != null && counted ? 1 : 0, expected != null ? 1 : 0);
  }
}
