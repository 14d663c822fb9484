/** How well is told who is who: knowledge held against clusters of mentions made by reading. */
@NullMarked
package io.rongpu.evaluate.clusters;

import org.jspecify.annotations.NullMarked;
