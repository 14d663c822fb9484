/** Finds things by their names: a Lucene index over the knowledge of a store. */
@NullMarked
package io.rongpu.search;

import org.jspecify.annotations.NullMarked;
