/** How much the store holds and how complete it is. */
@NullMarked
package io.rongpu.query.statistics;

import org.jspecify.annotations.NullMarked;
