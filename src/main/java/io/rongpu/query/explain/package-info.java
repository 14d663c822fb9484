/** Why we believe something: every statement with the sentences it was read from. */
@NullMarked
package io.rongpu.query.explain;

import org.jspecify.annotations.NullMarked;
