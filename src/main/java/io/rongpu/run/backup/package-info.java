/** Archives of a whole store: written, verified, brought back. */
@NullMarked
package io.rongpu.run.backup;

import org.jspecify.annotations.NullMarked;
