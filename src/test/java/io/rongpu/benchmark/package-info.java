/** What reading costs, measured by hand: no test, and no part of a build. */
@NullMarked
package io.rongpu.benchmark;

import org.jspecify.annotations.NullMarked;
