/** Answers as bytes: a table for people, and the standard result formats. */
@NullMarked
package io.rongpu.query.results;

import org.jspecify.annotations.NullMarked;
