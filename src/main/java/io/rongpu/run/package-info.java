/** Work on many inputs and on a store: build, extract, load, remove, check. */
@NullMarked
package io.rongpu.run;

import org.jspecify.annotations.NullMarked;
