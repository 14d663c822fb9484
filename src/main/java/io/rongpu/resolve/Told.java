package io.rongpu.resolve;

/**
 * A value and one claim that tells it.
 *
 * @param value compared by {@code equals}
 * @param claim who tells it
 */
record Told<V>(V value, Claim claim) {}
