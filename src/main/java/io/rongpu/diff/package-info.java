/** What is new, changed and gone between two states of a graph, in several formats. */
@NullMarked
package io.rongpu.diff;

import org.jspecify.annotations.NullMarked;
