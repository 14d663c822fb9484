/** The named questions, their parameters, and how they are answered. */
@NullMarked
package io.rongpu.query;

import org.jspecify.annotations.NullMarked;
