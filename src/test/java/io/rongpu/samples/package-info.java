/** Checks of the bundled samples in {@code data/} against what is expected to be read in them. */
@NullMarked
package io.rongpu.samples;

import org.jspecify.annotations.NullMarked;
