package io.rongpu.resolve;

import org.jspecify.annotations.Nullable;

/**
 * Two clusters that stayed two though something speaks for their being one.
 *
 * @param pair the two
 * @param standing what keeps them apart for all that speaks for it, or null
 * @param isSettled whether the dictionary or a decision does
 */
record OpenPair(Pair pair, @Nullable String standing, boolean isSettled) {}
