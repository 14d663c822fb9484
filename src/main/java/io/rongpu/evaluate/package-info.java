/** How well was read: claims held against gold, counted as the referee counts. */
@NullMarked
package io.rongpu.evaluate;

import org.jspecify.annotations.NullMarked;
