/**
 * Documents as facts: one class for each relation, over the mentions that {@code mention} finds.
 */
@NullMarked
package io.rongpu.extract;

import org.jspecify.annotations.NullMarked;
