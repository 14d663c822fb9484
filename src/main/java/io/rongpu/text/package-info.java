/** Articles as documents: one text with its blocks, sentences and words marked. */
@NullMarked
package io.rongpu.text;

import org.jspecify.annotations.NullMarked;
